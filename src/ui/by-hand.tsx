interface Props {
  readonly text: string;
  /** What is said of it. */
  readonly label: string;
}

/** A text that the browser did not let the page copy, all of it selected as soon as one enters the box. */
export function ByHand({ text, label }: Props) {
  return (
    <textarea
      readOnly
      rows={Math.min(8, text.split('\n').length + 1)}
      value={text}
      aria-label={label}
      onFocus={({ currentTarget }) => currentTarget.select()}
    />
  );
}
