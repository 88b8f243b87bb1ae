import type { ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  /** How many there are, where that is worth saying. */
  readonly count?: number;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One thing that is known of a clause, under its heading. */
export function ClauseSection({ title, count, className = '', children }: SectionProps) {
  return (
    <section className={`reference-list ${className}`.trim()}>
      <h3>
        {title} {count !== undefined && <span className="muted">{count}</span>}
      </h3>
      {children}
    </section>
  );
}

/** Words of the clause, and what is to be said of them. */
export interface ListedWords {
  readonly words: string;
  readonly remark: string;
}

interface ListProps {
  readonly title: string;
  readonly entries: readonly ListedWords[];
  /** What holds for all of them. */
  readonly note?: string;
}

/** Words of the clause, each with a remark; nothing where there are none. */
export function ClauseList({ title, entries, note }: ListProps) {
  if (entries.length === 0) return null;
  return (
    <ClauseSection title={title} count={entries.length}>
      <ul>
        {entries.map(({ words, remark }) => (
          <li key={words + remark}>
            <span lang="zh-CN">{words}</span> <small className="muted">{remark}</small>
          </li>
        ))}
      </ul>
      {note !== undefined && <p className="muted">{note}</p>}
    </ClauseSection>
  );
}
