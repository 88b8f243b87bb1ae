import { measure, wrapTo } from './measure-text';

/**
 * Breaks words into lines of at most a width: between words as {@link wrapTo} does, a long address before its signs, and what is
 * longer still anywhere.
 *
 * @param width - in pixels.
 * @param size - of the type, in pixels.
 */
export function wrapCaption(text: string, width: number, size: number): readonly string[] {
  return wrapTo(text, width, size).flatMap((line) => {
    if (measure(line, size) <= width) return [line];
    const lines: string[] = [];
    let current = '';
    const add = (piece: string) => {
      if (current !== '' && measure(current + piece, size) > width) {
        lines.push(current);
        current = '';
      }
      current += piece;
    };
    for (const piece of line.split(/(?=[&?#])/)) {
      if (measure(piece, size) <= width) add(piece);
      else for (const sign of piece) add(sign);
    }
    return [...lines, current];
  });
}
