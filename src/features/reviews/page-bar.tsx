interface Props {
  readonly done: number;
  readonly all: number;
}

/** How much of a whole is done, as a bar beside its figures; for screen readers the figures are enough. */
export function ProgressBar({ done, all }: Props) {
  const share = all === 0 ? 0 : (done / all) * 100;
  return (
    <svg aria-hidden viewBox="0 0 100 6" preserveAspectRatio="none" className="h-1.5 w-full min-w-16 print:hidden">
      <rect width="100" height="6" rx="1" fill="var(--color-line)" />
      <rect width={share} height="6" rx="1" fill="var(--color-running)" />
    </svg>
  );
}
