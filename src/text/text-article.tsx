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
  return (
    <article
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
