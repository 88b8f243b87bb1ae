import { escapeHtml } from '@/ui/copy-text';
import type { ExcerptBlock } from './lift-excerpt';

/** Words around an excerpt that is carried away. */
export interface ExcerptSource {
  /** One line: the agreement, its edition, where the words stand. */
  readonly line: string;
  /** The address of the words. */
  readonly href: string;
}

/** As plain text: numbers as printed, two blanks for each step that it is set in by, the source, if any, in the last line. */
export function excerptAsText(blocks: readonly ExcerptBlock[], source?: ExcerptSource): string {
  const lines = blocks.map(
    ({ indent, number, text }) =>
      '  '.repeat(indent) + numbered(number, text).replaceAll('\n', `\n${'  '.repeat(indent)}`),
  );
  return [...lines, ...(source ? ['', source.line, source.href] : [])].join('\n');
}

/**
 * As HTML for another program: headings, paragraphs and indentation as lists, with the numbers as text, for a list that
 * numbers by itself would number anew. No class, no style, no colour of this page.
 */
export function excerptAsHtml(blocks: readonly ExcerptBlock[], source?: ExcerptSource): string {
  const top = topOf(blocks);
  const body = blocks.map(({ level, indent, number, text, isHeading }) => {
    const words = escapeHtml(numbered(number, text)).replaceAll('\n', '<br>');
    if (isHeading) {
      const tag = `h${Math.min(6, level - top + 2)}`;
      return `<${tag}>${words}</${tag}>`;
    }
    return `${'<blockquote>'.repeat(indent)}<p>${words}</p>${'</blockquote>'.repeat(indent)}`;
  });
  const end = source ? [`<p><a href="${escapeHtml(source.href)}">${escapeHtml(source.line)}</a></p>`] : [];
  return [...body, ...end].join('\n');
}

/** A number with a blank before its words, but for （1） and A、, which have their own distance. */
export function numbered(number: string, text: string): string {
  const plain = number.trim();
  if (plain === '') return text;
  return /[）、]$/.test(plain) ? `${plain}${text}` : `${plain} ${text}`;
}

const topOf = (blocks: readonly ExcerptBlock[]) => Math.min(...blocks.map(({ level }) => level));
