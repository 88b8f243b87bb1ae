import { escapeHtml } from '@/ui/copy-text';

/** A citation in the two forms in which the clipboard has it. */
export interface Citation {
  readonly text: string;
  /** No class, no style: for the program into which it is pasted. */
  readonly html: string;
}

/** Some words of a citation, in both forms. */
export type Piece = Citation;
/** One line: of quoted words, or of what is said of them. */
export interface Line {
  /** Steps by which it is set in. */
  readonly indent: number;
  readonly isQuote?: boolean;
  readonly pieces: readonly Piece[];
}

/** Words as they are. */
export const plain = (text: string): Piece => ({ text, html: escapeHtml(text) });
/** Words that lead somewhere where the form can. */
export const link = (text: string, href: string): Piece => ({
  text,
  html: `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`,
});
/** A line at the margin. */
export const line = (...pieces: readonly (Piece | string)[]): Line => ({
  indent: 0,
  pieces: pieces.map((piece) => (typeof piece === 'string' ? plain(piece) : piece)),
});

/** Lines in both forms: set in by blanks in the one, by `blockquote` in the other. */
export function asCitation(lines: readonly Line[]): Citation {
  const text = lines.map(
    ({ indent, isQuote, pieces }) =>
      `${isQuote ? '> ' : ''}${'  '.repeat(indent)}${pieces.map((piece) => piece.text).join('')}`,
  );
  const html = lines
    .filter(({ pieces }) => pieces.length > 0)
    .map(({ indent, isQuote, pieces }) => {
      const steps = indent + (isQuote ? 1 : 0);
      return `${'<blockquote>'.repeat(steps)}<p>${pieces.map((piece) => piece.html).join('')}</p>${'</blockquote>'.repeat(steps)}`;
    });
  return { text: text.join('\n'), html: html.join('\n') };
}
