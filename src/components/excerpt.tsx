interface Props {
  /** The hit's sentence, in stretches. */
  readonly segments: readonly { readonly text: string; readonly hit: boolean }[];
}

/** A sentence with what was searched for marked in it. */
export function Excerpt({ segments }: Props) {
  return (
    <span>
      {segments.map(({ text, hit }, index) =>
        hit ? <mark key={`${index}${text}`}>{text}</mark> : <span key={`${index}${text}`}>{text}</span>,
      )}
    </span>
  );
}
