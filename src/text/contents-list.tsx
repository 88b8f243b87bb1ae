import type { OutlineEntry } from '@/compile/model';
import { Disclosure } from '@/ui/disclosure';

/** A unit of the agreement with what is nested in it, for the contents. */
export interface ContentsEntry extends OutlineEntry {
  readonly children: readonly ContentsEntry[];
}

/**
 * Renders the agreement's contents: sections, chapters and articles, clauses. Like the text, only the server draws them.
 * They fold with the browser's own `details`, so that they work without script.
 */
export function ContentsList({ sections }: { readonly sections: readonly ContentsEntry[] }) {
  return (
    <ol>
      {sections.map((section) => (
        <li key={section.id} className="toc-section">
          <Line entry={section} />
          {section.children.length > 0 && (
            <ol>
              {section.children.map((entry) => (
                <li key={entry.id}>{entry.children.length === 0 ? <Line entry={entry} /> : <Fold entry={entry} />}</li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}

function Fold({ entry }: { readonly entry: ContentsEntry }) {
  const hasHeadings = entry.children.some(({ heading }) => heading);
  return (
    <div className="fold">
      <Line entry={entry} />
      <Disclosure summary="" label={`${entry.num} ${entry.heading ?? ''}`}>
        <ol className={hasHeadings ? undefined : 'numbers'}>
          {entry.children.map((clause) => (
            <li key={clause.id}>
              <Line entry={clause} />
            </li>
          ))}
        </ol>
      </Disclosure>
    </div>
  );
}

function Line({ entry: { id, num, heading } }: { readonly entry: OutlineEntry }) {
  return (
    <a href={`#${id}`} data-unit={id}>
      {num && <span className="clause-number">{num}</span>}
      {heading && <span>{heading.replace(/^【(.*?)】.*$/, '$1')}</span>}
    </a>
  );
}
