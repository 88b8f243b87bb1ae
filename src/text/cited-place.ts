import { aroundParagraph } from '@/agreement/label-paragraph';
import { numberInId, partOfId } from '@/agreement/unit-id';
import type { Cited } from './cited';

/** Of a provision, or of the heading of a part itself. */
export const partOf = (id: string) => (id === 'g' ? 'general' : id === 'p' ? 'special' : partOfId(id));

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

/** clause 12.6, chapter 12, clause 12.1, last paragraph, clause 64.3.8 (printed 63.3.8). */
export function englishPlace(cited: Cited): string {
  const { id, num, isChapter, isLastParagraph } = cited;
  const count = /\.para(\d+)$/.exec(id)?.[1];
  const paragraph = count === undefined ? '' : isLastParagraph ? 'last paragraph' : `paragraph ${count}`;
  // The headings of the two parts have no number.
  if (partOfId(id) === 'notice') return paragraph;
  const { base, items, isMisprinted } = numberOf(cited);
  const name = `${isChapter && partOfId(id) === 'general' ? 'chapter' : 'clause'} ${base}${items.join('')}`;
  return [name, paragraph].filter((words) => words !== '').join(', ') + (isMisprinted ? ` (printed ${num})` : '');
}

/** As it stands behind a §: 12.6, 3.4.4(5), 58.1 ¶1. */
export function signOf(cited: Cited): string {
  const { id, num, isLastParagraph } = cited;
  if (partOfId(id) === 'notice') return '';
  const { base, items, isMisprinted } = numberOf(cited);
  const paragraph = /\.para(\d+)$/.exec(id)?.[1];
  const under = paragraph === undefined ? '' : isLastParagraph ? ' (last paragraph)' : ` ¶${paragraph}`;
  return base + items.join('') + under + (isMisprinted ? ` [printed ${num}]` : '');
}
