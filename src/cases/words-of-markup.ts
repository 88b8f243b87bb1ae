/** Elements of which nothing is told: controls and drawings. */
const SILENT = new Set(['button', 'input', 'select', 'svg', 'label']);
/** After these a line ends. */
const LINES = new Set(['p', 'li', 'dt', 'dd', 'div', 'summary', 'ul', 'ol', 'dl', 'h2', 'section']);
const VOID = new Set(['br', 'hr', 'input', 'img', 'wbr']);

const TOKEN = /<!--.*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+)/gs;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#x27': "'" };
const decode = (text: string) => text.replaceAll(/&([a-z]+|#x27);/g, (all, name: string) => ENTITIES[name] ?? all);

interface Open {
  readonly name: string;
  /** What is written where it ends. */
  readonly end: string;
}

/**
 * The words of a rendered part of a case as lines, as one would write them down: quotes have their marks, two quotes are kept
 * apart, tags stand after a dot, glosses in brackets, and what is no word (controls, drawings) is left out.
 *
 * @param markup - as React writes it: every element is closed.
 */
export function wordsOfMarkup(markup: string): readonly string[] {
  let words = '';
  let silent = 0;
  let isAfterQuote = false;
  const open: Open[] = [];
  for (const [, slash, name, attributes = '', text] of markup.matchAll(TOKEN)) {
    if (text !== undefined) {
      if (silent > 0) continue;
      if (text.trim() !== '') isAfterQuote = false;
      words += decode(text).replaceAll(/\s+/g, ' ');
    } else if (name !== undefined && slash === '') {
      if (SILENT.has(name)) silent += VOID.has(name) ? 0 : 1;
      if (VOID.has(name)) continue;
      const [start, end] = silent > 0 ? ['', ''] : marksOf(name, attributes, open.at(-1), isAfterQuote);
      words += start;
      open.push({ name, end });
    } else if (name !== undefined) {
      const closed = open.pop();
      if (SILENT.has(name)) silent -= 1;
      else if (silent === 0) words += closed?.end ?? '';
      if (name === 'q') isAfterQuote = true;
      if (LINES.has(name)) words += '\n';
    }
  }
  return words
    .split('\n')
    .map((line) =>
      line
        .replaceAll(/ +/g, ' ')
        .replaceAll(/ (?=[\]）)])/g, '')
        // Marks of full width have their own blank.
        .replaceAll(/(?<=[，。：；、！？）]) (?=\p{sc=Han}|[（“])|(?<=\p{sc=Han}) (?=（)/gu, '')
        .trim(),
    )
    .filter((line) => line !== '');
}

/** What is written where an element begins and ends. */
function marksOf(name: string, attributes: string, around: Open | undefined, isAfterQuote: boolean): [string, string] {
  const [, classes = ''] = /class="([^"]*)"/.exec(attributes) ?? [];
  if (name === 'q') return [isAfterQuote ? ' … “' : '“', '”'];
  if (/\bgloss\b/.test(classes)) return [' [', ']'];
  if (name === 'small') return around?.end === ']' ? ['', ': '] : [' ', ''];
  if (/\b(?:tag|condition)\b/.test(classes)) return [' · ', ''];
  return ['', ''];
}
