import type { OutlineEntry } from '@/compile/model';
import { Disclosure } from '@/ui/disclosure';

/** A unit of the agreement with what is nested in it, for the contents. */
export interface ContentsEntry extends OutlineEntry {
  readonly children: readonly ContentsEntry[];
  /** The first words of a clause that has no heading. */
  readonly opening?: string;
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
  return (
    <div className="toc-fold">
      <Line entry={entry} />
      <Disclosure summary="" label={`${entry.num} ${entry.heading ?? ''}`}>
        <ol>
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

/** Opening words are an attribute, which the style sheet shows: the browser's own search finds them in the text alone. */
function Line({ entry: { id, num, heading, opening } }: { readonly entry: ContentsEntry }) {
  return (
    <a href={`#${id}`} data-unit={id}>
      {num && <span className="clause-number">{num}</span>}
      {heading && <span>{heading.replace(/^【(.*?)】.*$/, '$1')}</span>}
      {opening !== undefined && <span className="opening" data-opening={opening} />}
    </a>
  );
}
