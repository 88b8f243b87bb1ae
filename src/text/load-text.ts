/**
 * Of a page: the agreement's text on it, the contents of that text, what is said of its misprints, and what the terms of a
 * product come before. All but a text may be empty.
 */
export type TextPart = 'text' | 'contents' | 'errata' | 'precedence';

/**
 * The agreement's text as a page shows it: HTML of the element that carries it. On the server it is rendered; in the
 * browser it is lifted from that page's document, so that no second copy of the text exists.
 */
export type LoadText = (page: string, part?: TextPart) => string | Promise<string>;
