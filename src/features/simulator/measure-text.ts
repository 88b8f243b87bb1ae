/** To a tenth of a pixel: engines differ in the last digits, and the browser's first render is the server's. */
export const round = (length: number) => Math.round(length * 10) / 10;

/** Width of a text in pixels, on the safe side: the server has no fonts to measure with. */
export function measure(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return round(width * size);
}

/** In ems. */
function widthOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code >= 0x2e80 || (code >= 0x2018 && code <= 0x201d)) return 1.03;
  if ((code >= 65 && code <= 90) || WIDE.includes(character)) return 0.8;
  return NARROW.includes(character) ? 0.38 : 0.6;
}

const WIDE = '@%&mw—…';
const NARROW = " .,:;'|()ijlft";

/** Breaks between words, in Chinese between characters, but not before closing punctuation, into lines of at most a width. */
export function wrapTo(text: string, width: number, size: number): readonly string[] {
  const parts = text.match(/ ?(?:[\u2E80-\uFFFF]|[^\u2E80-\uFFFF ]+)[，。、；：？！）」』”]*/gu) ?? [text];
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && measure(line + part, size) > width) {
      lines.push(line);
      line = part.trimStart();
    } else line += part;
  }
  return [...lines, line];
}
