import { useLayoutEffect, useRef } from 'react';
import { keepHeights, takeHeights } from './kept-heights';

interface Props {
  /** The element's id: one page has one text. */
  readonly id: string;
  /** The page's path, by which the text is lifted from its document. */
  readonly page: string;
  readonly html: string;
  readonly label: string;
}

/** The agreement's text on a page. The HTML is the server's own drawing; nothing in it came from a reader. */
export function TextArticle({ id, page, html, label }: Props) {
  const article = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const text = article.current;
    if (!text) return undefined;
    takeHeights(text);
    const keep = () => keepHeights(text);
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [html]);
  return (
    <article
      ref={article}
      id={id}
      className="agreement-text"
      lang="zh-CN"
      aria-label={label}
      data-text-of={page}
      data-part="text"
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
