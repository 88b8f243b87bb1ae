import { plainMarkdown } from '@/reviews/markdown';

/** Words on one line, cut after so many characters, and never within one. */
export function shorten(text: string, most: number): string {
  const signs = Array.from(text.replaceAll(/\s+/gu, ' ').trim());
  return signs.length > most ? `${signs.slice(0, most).join('')}…` : signs.join('');
}

/** A comment as a list shows it: its words without their signs of Markdown, on one line. */
export const shortComment = (text: string, most: number): string => shorten(plainMarkdown(text), most);
