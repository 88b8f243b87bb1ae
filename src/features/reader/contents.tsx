import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Button } from '@/ui/button';

interface Props {
  /** The server's drawing of the contents. */
  readonly html: string;
  /** The units around the reading position, outermost first. */
  readonly path: readonly string[];
}

/** The agreement's contents, which follow the reading position. */
export function Contents({ html, path }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  useFollow(list, path.join(' '));
  const setAll = (open: boolean) => {
    for (const details of list.current?.querySelectorAll('details') ?? []) details.open = open;
  };
  return (
    <>
      <div className="toc-tools needs-script">
        <Button onClick={() => setAll(true)}>{t(($) => $.agreement.expandAll)}</Button>
        <Button onClick={() => setAll(false)}>{t(($) => $.agreement.collapseAll)}</Button>
      </div>
      <div
        ref={list}
        className="toc"
        lang="zh-CN"
        data-text-of="/agreement"
        data-part="contents"
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </>
  );
}

/** Marks the line that is read, unfolds its chapter, folds it again when the reader leaves it, keeps the line in view. */
function useFollow(list: RefObject<HTMLDivElement | null>, path: string) {
  const opened = useRef<HTMLDetailsElement | null>(null);
  useEffect(() => {
    const box = list.current;
    const lines = path.split(' ').map((id) => box?.querySelector<HTMLElement>(`[data-unit="${id}"]`));
    const line = lines.findLast((found) => found);
    const details =
      line?.closest('details') ?? line?.parentElement?.querySelector<HTMLDetailsElement>(':scope > details') ?? null;
    if (opened.current && opened.current !== details) opened.current.open = false;
    if (details && !details.open) {
      details.open = true;
      opened.current = details;
    } else if (opened.current !== details) opened.current = null;
    if (!line || !box) return undefined;
    line.setAttribute('aria-current', 'location');
    // Scrolls the contents, or the sheet in which they are, but never the page.
    const frame = box.closest('.sheet-body') ?? box;
    const top = line.getBoundingClientRect().top - frame.getBoundingClientRect().top;
    if (top < 40 || top > frame.clientHeight - 60) {
      frame.scrollBy({ top: top - frame.clientHeight / 3, behavior: 'instant' });
    }
    return () => line.removeAttribute('aria-current');
  }, [list, path]);
}
