import type { ReactNode, Ref } from 'react';

interface Props {
  /** What is always in sight, and opens the rest. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Whether it is open at first. */
  readonly isOpen?: boolean;
  readonly className?: string;
  /** By which an address leads to it; the browser opens it then, and also where it finds a word in it. */
  readonly id?: string;
  /** Name for screen readers, where the summary has no words. */
  readonly label?: string;
  readonly summaryClassName?: string;
  readonly ref?: Ref<HTMLDetailsElement>;
}

/** Something that is folded away until asked for: the browser's own, which works without script. */
export function Disclosure({ summary, children, isOpen = false, className, id, label, summaryClassName, ref }: Props) {
  return (
    <details {...(id === undefined ? {} : { id })} {...(ref ? { ref } : {})} className={className} open={isOpen}>
      <summary {...(label === undefined ? {} : { 'aria-label': label })} className={summaryClassName}>
        {summary}
      </summary>
      {children}
    </details>
  );
}
