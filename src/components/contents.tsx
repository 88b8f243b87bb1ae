import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineEntry } from '@/compile/model';

/** A unit of the agreement with what is nested in it, for the contents. */
export interface ContentsEntry extends OutlineEntry {
  readonly children: readonly ContentsEntry[];
}

interface Props {
  readonly sections: readonly ContentsEntry[];
  /** The units around the reading position, outermost first. */
  readonly path: readonly string[];
}

/** The agreement's contents. Folds with the browser's own `details`, so that it works without script. */
export function Contents({ sections, path }: Props) {
  const { t } = useTranslation();
  const all = useMemo(() => new Set(listIds(sections)), [sections]);
  const current = path.findLast((id) => all.has(id));
  const list = useRef<HTMLDivElement>(null);
  useFollow(list, current);
  const setAll = (open: boolean) => {
    for (const details of list.current?.querySelectorAll('details') ?? []) details.open = open;
  };
  return (
    <>
      <div className="toc-tools needs-script">
        <button type="button" onClick={() => setAll(true)}>
          {t(($) => $.agreement.expandAll)}
        </button>
        <button type="button" onClick={() => setAll(false)}>
          {t(($) => $.agreement.collapseAll)}
        </button>
      </div>
      <div ref={list} className="toc" lang="zh-CN">
        <ol>
          {sections.map((section) => (
            <li key={section.id} className="toc-section">
              <Line entry={section} current={current} />
              {section.children.length > 0 && (
                <ol>
                  {section.children.map((entry) => (
                    <li key={entry.id}>
                      {entry.children.length === 0 ? (
                        <Line entry={entry} current={current} />
                      ) : (
                        <details>
                          <summary>
                            <Line entry={entry} current={current} />
                          </summary>
                          <ol className={entry.children.some(({ heading }) => heading) ? undefined : 'numbers'}>
                            {entry.children.map((clause) => (
                              <li key={clause.id}>
                                <Line entry={clause} current={current} />
                              </li>
                            ))}
                          </ol>
                        </details>
                      )}
                    </li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}

function listIds(entries: readonly ContentsEntry[]): string[] {
  return entries.flatMap(({ id, children }) => [id, ...listIds(children)]);
}

function Line({ entry: { id, num, heading }, current }: { readonly entry: OutlineEntry; readonly current: string | undefined }) {
  return (
    <a href={`#${id}`} data-unit={id} {...(current === id ? { 'aria-current': 'location' } : {})}>
      {num && <span className="clause-number">{num}</span>}
      {heading && <span>{heading.replace(/^【(.*?)】.*$/, '$1')}</span>}
    </a>
  );
}

/** Unfolds the chapter that is read, folds it again when the reader leaves it, and keeps the current line in view. */
function useFollow(list: RefObject<HTMLDivElement | null>, current: string | undefined) {
  const opened = useRef<HTMLDetailsElement | null>(null);
  useEffect(() => {
    const box = list.current;
    const line = box?.querySelector<HTMLElement>(`[data-unit="${current}"]`);
    const details = line?.closest('details') ?? null;
    if (opened.current && opened.current !== details) opened.current.open = false;
    if (details && !details.open) {
      details.open = true;
      opened.current = details;
    } else if (opened.current !== details) opened.current = null;
    // Scrolls the contents only, never the page.
    if (!line || !box) return;
    const top = line.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (top < 40 || top > box.clientHeight - 60) box.scrollTop += top - box.clientHeight / 3;
  }, [list, current]);
}
