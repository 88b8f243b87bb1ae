import type { UnitId } from '@/agreement/model';
import type { indexCitations } from '@/search/find-cited';
import { readChineseNumber } from '@/time/read-chinese-number';

const FIGURE = '(?:[1-9]\\d?|[一二三四五六七八九十]{1,3})';
const BRACKETED = `[（(]\\s?${FIGURE}\\s?[）)]`;
const ITEM = `(?:${BRACKETED}|第\\s?${FIGURE}(?=\\s?项)|第\\s?${BRACKETED})`;

/** What leads from a clause into it: 第一款, 第(2)项, 第（一）、（二）项, and “, item (5)”. Anchored: it follows the number. */
const STEPS = new RegExp(
  [
    `^(?:\\s?第\\s?(?<paragraph>${FIGURE})\\s?款)?`,
    `(?:\\s?(?:的)?(?<items>${ITEM}(?:\\s?项)?(?:\\s?[、和及或与至到~～–-]\\s?${ITEM}(?:\\s?项)?)*)`,
    `|,?\\s(?:item|sub-?paragraph)s?\\s(?<english>\\(?[1-9]\\d?\\)?))?(?:\\s?项)?`,
  ].join(''),
  'i',
);

/** The steps that stand behind a clause number, and how long they are. */
export interface ClauseSteps {
  readonly length: number;
  /** 款, from 1. */
  readonly paragraph: number | undefined;
  /** 项, from 1. */
  readonly items: readonly number[];
}

/** Reads the steps that a text begins with: 第一款第(2)项 behind 第3.4.4条. */
export function readSteps(text: string): ClauseSteps {
  const match = STEPS.exec(text);
  const { paragraph, items = '', english = '' } = match?.groups ?? {};
  const figures = [...`${items}${english}`.matchAll(new RegExp(`${FIGURE}|[至到~～–-]`, 'g'))].map(([each]) => each);
  return {
    length: match?.[0].length ?? 0,
    paragraph: paragraph === undefined ? undefined : figureOf(paragraph),
    items: figures.flatMap((figure, at) => {
      const [from, to] = [figures[at - 1], figures[at + 1]];
      if (!/[至到~～–-]/.test(figure)) return [figureOf(figure)];
      if (from === undefined || to === undefined) return [];
      const first = figureOf(from) + 1;
      return Array.from({ length: Math.max(0, figureOf(to) - first) }, (_, step) => first + step);
    }),
  };
}

/**
 * The provisions to which steps lead from clauses. 款 is a sub-clause where the clause has numbered ones, else a paragraph: the first is
 * the clause’s own words, the second the first unnumbered paragraph behind them. Empty where there is none.
 */
export function takeSteps(
  ids: readonly UnitId[],
  { paragraph, items }: Pick<ClauseSteps, 'paragraph' | 'items'>,
  index: ReturnType<typeof indexCitations>,
): readonly UnitId[] {
  const at = (id: UnitId) => (index.has(id) ? [id] : []);
  const from = paragraph === undefined ? ids : ids.flatMap((id) => paragraphOf(id, paragraph, at));
  if (items.length === 0) return from;
  return from.flatMap((id) => items.flatMap((item) => at(`${id}.${item}`)));
}

function paragraphOf(id: UnitId, paragraph: number, at: (id: UnitId) => readonly UnitId[]): readonly UnitId[] {
  // A third step of a number is an item or a clause of its own; both are numbered.
  if (at(`${id}.1`).length > 0 && !id.includes('.')) return at(`${id}.${paragraph}`);
  const numbered = at(`${id}.${paragraph}`);
  if (numbered.length > 0) return numbered;
  return paragraph === 1 ? [id] : at(`${id}.para${paragraph - 1}`);
}

const figureOf = (written: string) => (/\d/.test(written) ? Number(written) : (readChineseNumber(written) ?? 0));
