import { aroundParagraph } from '@/agreement/label-paragraph';
import { numberInId, partOfId } from '@/agreement/unit-id';

/** How a provision can be cited. */
export const CITE_FORMS = ['contract', 'manual', 'short', 'bluebook', 'markdown', 'words-link'] as const;
export type CiteForm = (typeof CITE_FORMS)[number];

/** What is cited. */
export interface Cited {
  readonly id: string;
  /** As printed; a paragraph has that of the provision around it. */
  readonly num: string;
  readonly isChapter: boolean;
  /** Of an unnumbered paragraph: whether no other follows it. */
  readonly isLastParagraph: boolean;
  /** The words; those that were chosen, else the provision's own. */
  readonly words: string;
  /** Of chosen words: whether something stands before and behind them. */
  readonly isCut: { readonly before: boolean; readonly after: boolean };
  /** How often words stand in the whole text. */
  readonly countInText: (words: string) => number;
  /** The provisions under it, where they are cited with it: number and words. */
  readonly items: readonly { readonly number: string; readonly text: string }[];
}

/** The edition that is cited, and where it is read. */
export interface CitedEdition {
  /** Without title marks. */
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly effective: string;
  /** Address of the provision with its edition. */
  readonly href: string;
  readonly site: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Writes a citation. The agreement's words stay as they are but for quotation marks within them, which become single. */
export function writeCitation(form: CiteForm, cited: Cited, edition: CitedEdition): string {
  const { title, effective, href, site } = edition;
  const [year = '', month = '', day = ''] = effective.split('-');
  const chinese = `${year}年${Number(month)}月${Number(day)}日`;
  const part = { general: '通用条款', special: '专用说明', notice: '' }[partOf(cited.id)];
  const place = placeOf(cited);
  const words = quoted(cited);
  switch (form) {
    case 'contract':
      return `《${title}》（${chinese}生效）${part}${place}：“${words}”`;
    case 'manual':
      return `《${title}》${part}${place}，${chinese}生效，载${site}（非官方），${href}。`;
    case 'short':
      return `《${title}》${part}${place}`;
    case 'bluebook': {
      const english = { general: 'General Terms', special: 'Special Terms', notice: 'Notice' }[partOf(cited.id)];
      const on = `${MONTHS[Number(month) - 1] ?? ''} ${Number(day)}, ${year}`;
      const section = partOfId(cited.id) === 'notice' ? '' : ` § ${signOf(cited)}`;
      return `Alibaba Cloud Computing Co., Ltd., Product Service Agreement [${title}] (effective ${on}), ${english}${section} (China) (unofficial), ${href}.`;
    }
    case 'markdown':
      return `[《${title}》${part}${place}](${href})\n\n> ${words.replaceAll('\n', '\n> ')}`;
    case 'words-link':
      return `${href}${fragmentOf(cited)}`;
  }
}

/** Of a provision, or of the heading of a part itself. */
const partOf = (id: string) => (id === 'g' ? 'general' : id === 'p' ? 'special' : partOfId(id));

/** 第12.6条, 第3.4.4条第(5)项, 第12.1条末段, 第12章; a misprinted number by its place, with what is printed. */
export function placeOf(cited: Cited): string {
  const { id, num, isChapter, isLastParagraph } = cited;
  // The headings of the two parts have no number.
  if (partOfId(id) === 'notice') return id === 'g' || id === 'p' ? '' : paragraphOf(id, isLastParagraph);
  const { base, items, isMisprinted } = numberOf(cited);
  const clause = isChapter && partOfId(id) === 'general' ? `第${base}章` : `第${base}条`;
  const under = items.map((item) => (/^[A-Z]$/.test(item) ? `第${item}目` : `第${item}项`)).join('');
  return clause + under + paragraphOf(id, isLastParagraph) + (isMisprinted ? `（原文印作${num}）` : '');
}

/** The number by the place in the text, with its items as they are printed: 3.4.4 and (5), 64.3.11 and （2） and A. */
function numberOf({ id, num }: Cited) {
  const [printed = '', ...items] = num.split(/(?=[（(])|(?=[A-Z]$)/);
  const levels = numberInId(aroundParagraph(id) ?? id).split('.');
  const base = levels.slice(0, levels.length - items.length).join('.');
  return { base, items, isMisprinted: printed !== base };
}

function paragraphOf(id: string, isLast: boolean): string {
  const count = /\.para(\d+)$/.exec(id)?.[1];
  if (count === undefined) return partOfId(id) === 'notice' ? '提示条款' : '';
  const paragraph = isLast ? '末段' : `第${count}段`;
  return partOfId(id) === 'notice' ? `提示条款${paragraph}` : paragraph;
}

function signOf(cited: Cited): string {
  const { id, num, isLastParagraph } = cited;
  if (partOfId(id) === 'notice') return '';
  const { base, items, isMisprinted } = numberOf(cited);
  const paragraph = /\.para(\d+)$/.exec(id)?.[1];
  const under = paragraph === undefined ? '' : isLastParagraph ? ' (last paragraph)' : ` ¶${paragraph}`;
  return base + items.join('') + under + (isMisprinted ? ` [printed ${num}]` : '');
}

/** The words with what is left out marked, and the items under them. */
function quoted({ words, isCut, items }: Cited): string {
  const own = `${isCut.before ? '……' : ''}${words.trim()}${isCut.after ? '……' : ''}`;
  const all = [own, ...items.map(({ number, text }) => `${number.trim()}${text}`)].join('\n');
  return all.replaceAll('“', '‘').replaceAll('”', '’');
}

/**
 * Makes the browser land on the very words: by their beginning, which is as long as it has to be to stand nowhere else, and their
 * end. Browsers look for whole words only, so that it is cut where one ends.
 */
function fragmentOf({ words, countInText }: Cited): string {
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
