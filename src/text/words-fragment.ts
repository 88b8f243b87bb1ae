import type { Cited } from './cited';

/**
 * Makes the browser land on the very words: by their beginning, which is as long as it has to be to stand nowhere else, and their
 * end. Browsers look for whole words only, so that it is cut where one ends.
 */
export function fragmentOf({ words, countInText }: Cited): string {
  const line = words.trim().split('\n')[0] ?? '';
  const write = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
  const ends = endsOfWords(line);
  const start = ends.find((end) => end >= SHORTEST_START && countInText(line.slice(0, end)) === 1) ?? line.length;
  const end = ends.findLast((at) => at <= line.length - SHORTEST_START) ?? 0;
  return `:~:text=${end > start ? `${write(line.slice(0, start))},${write(line.slice(end))}` : write(line)}`;
}

/** A beginning or an end of fewer characters is found in many places. */
const SHORTEST_START = 8;

/** Where words end in a line; each character is one where the browser cannot tell. */
function endsOfWords(line: string): readonly number[] {
  if (!('Segmenter' in Intl)) return Array.from(line, (_, index) => index + 1);
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(line);
  return Array.from(segments, ({ segment, index }) => index + segment.length);
}
