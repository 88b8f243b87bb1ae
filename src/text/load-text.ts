/** Of a page: the agreement's text on it, or the contents of that text. */
export type TextPart = 'text' | 'contents';

/**
 * The agreement's text as a page shows it: HTML of the element that carries it. On the server it is rendered; in the
 * browser it is lifted from that page's document, so that no second copy of the text exists.
 */
export type LoadText = (page: string, part?: TextPart) => string | Promise<string>;
