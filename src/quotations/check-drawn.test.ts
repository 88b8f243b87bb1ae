import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edition } from '@content/edition';
import { recordsOf } from '@/search/quality/records-of';
import { checkText } from './check-text';
import { createSources } from './create-sources';
import { findQuantities } from './find-quantities';

const source = readFileSync(new URL(`../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const units = recordsOf(source);
const sources = createSources(units);

/** Drawn by a fixed rule, so that a failure can be repeated. */
function* draw(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

const KINDS = ['verbatim', 'character', 'clause', 'number', 'period'] as const;
const WANTED = {
  verbatim: 'verbatim right',
  character: 'altered right',
  clause: 'verbatim wrong',
  number: 'verbatim missing',
  period: 'other',
};

const long = units.filter(({ id, text, isHeading }) => !isHeading && !id.includes('para') && text.length >= 30);
/** Of a provision with rates or sums alone, and nothing else under it, a length of time is none of the kind. */
const statesTime = (id: string) =>
  findQuantities(sources.wordsUnder(id)).some(({ unit }) => unit !== 'rate' && unit !== 'yuan');
const timed = long.filter(({ text }) => findQuantities(text).length > 0);

test.each([1, 20, 300, 4000, 50_000])(
  '100 passages drawn by lot are told right: verbatim, a character changed, another clause, no such number, another period; seed %i',
  (seed) => {
    const lot = draw(seed);
    const pick = <Item>(items: readonly Item[]): Item => {
      const item = items[Math.floor(lot.next().value * items.length)];
      if (item === undefined) throw new Error('There is nothing to draw from.');
      return item;
    };
    const wrong: string[] = [];
    for (let round = 0; round < 100; round += 1) {
      const kind = KINDS[round % KINDS.length] ?? 'verbatim';
      const unit = pick(kind === 'period' ? timed : long);
      const nameOf = ({ id, num }: (typeof units)[number]) => `${id.startsWith('g') ? '通用' : '专用'}${num}`;
      const length = 15 + Math.floor(lot.next().value * 45);
      const from = Math.floor(lot.next().value * Math.max(1, unit.text.length - length));
      const words = unit.text
        .slice(from, from + length)
        .replaceAll('“', '‘')
        .replaceAll('”', '’')
        .trim();
      const at = Math.floor(words.length / 2);
      const elsewhere = pick(
        long.filter(({ id, text }) => !text.includes(words) && !id.startsWith(unit.id) && !unit.id.startsWith(id)),
      );
      const amount = 50 + Math.floor(lot.next().value * 49);
      const text = {
        verbatim: `${nameOf(unit)}规定：“${words}”。`,
        character: `${nameOf(unit)}规定：“${words.slice(0, at)}${words.charAt(at) === '鑫' ? '森' : '鑫'}${words.slice(at + 1)}”。`,
        clause: `${nameOf(elsewhere)}规定：“${words}”。`,
        number: `${nameOf(unit).slice(0, 2)}${amount + 250}.${amount}规定：“${words}”。`,
        period: `按${nameOf(unit)}，期限是${amount + 250}天。`,
      }[kind];
      const { passages, periods } = checkText(text, sources);
      const got =
        kind === 'period'
          ? periods.map(({ verdict }) => verdict).join()
          : passages.map(({ verdict, number }) => `${verdict} ${number?.verdict}`).join();
      const wanted = kind === 'period' && !statesTime(unit.id) ? 'none' : WANTED[kind];
      if (got !== wanted) wrong.push(`seed ${seed}, ${unit.id}, ${text}: ${got}`);
    }
    expect(wrong).toEqual([]);
  },
);
