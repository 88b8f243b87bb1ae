import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edition } from '@content/edition';
import { wordingClaims } from '@content/wording-claims';
import { parseAgreement } from '@/agreement/parse-agreement';
import { ownText, walk } from '@/agreement/walk';
import { loadAllWordings } from './all-wordings';

/** Wordings in which a number is an example of what may be typed. */
const EXAMPLES =
  /^(agreement\.jump|about\.method\.kinds|answering\.unread|finding\.starts|finding\.hint|moments|palette\.placeholder|simulator\.problems)\b/;
/** A number of a clause; the Civil Code's articles have no point. */
const CLAUSE_NUMBER = /(?<![\d.])(?!0\.)\d+(?:\.\d+)+(?![\d.]*\s?%)/g;

const source = readFileSync(`content/agreement/${edition.id}.zh-CN.txt`, 'utf8');
const texts = new Map([...walk(parseAgreement(source).agreement)].map(({ unit }) => [unit.id, ownText(unit)]));
const [chinese, english] = [await loadAllWordings('zh-CN'), await loadAllWordings('en')];
const numbersIn = (text: string) => [...text.matchAll(CLAUSE_NUMBER)].map(([number]) => number);
const namesClause = [...chinese.keys()].filter(
  (key) => !EXAMPLES.test(key) && numbersIn(`${chinese.get(key)} ${english.get(key)}`).length > 0,
);

test('every wording that names a provision has its claims, and no others have', () => {
  expect(Object.keys(wordingClaims).toSorted()).toEqual(namesClause.toSorted());
});

test.each(namesClause)(
  '%s names the provisions of its claims, in both languages, and the text has the words',
  (key) => {
    const claims = wordingClaims[key] ?? [];
    // 3.4.1 stands for its item (2).
    const numbers = [...new Set(claims.map(({ provision }) => provision.slice(2)))];
    for (const wording of [chinese.get(key) ?? '', english.get(key) ?? '']) {
      const named = [...new Set(numbersIn(wording))];
      expect(named.filter((number) => !numbers.some((id) => `${id}.`.startsWith(`${number}.`)))).toEqual([]);
      expect(numbers.filter((id) => !named.some((number) => `${id}.`.startsWith(`${number}.`)))).toEqual([]);
    }
    for (const { provision, quote, figure } of claims) {
      expect(texts.get(provision)).toContain(quote);
      if (!figure) continue;
      expect(quote).toContain(figure.zh);
      expect(chinese.get(key)).toContain(figure.zh);
      expect(english.get(key)).toContain(figure.en);
    }
  },
);

test('a figure of the text that a wording has is the figure of a claim', () => {
  // 万分之五, 7日, 24小时: in Chinese, where they are written as in the text.
  const figures = /[万千百]分之[一二三四五六七八九十]+|\d+ ?(?:自然日|工作日|日|天|小时|个月)/g;
  const free = [...chinese].flatMap(([key, wording]) =>
    (EXAMPLES.test(key) ? [] : (wording.match(figures) ?? []))
      .filter(
        (found) => !wordingClaims[key]?.some(({ quote, figure }) => figure?.zh === found || quote.includes(found)),
      )
      .map((found) => `${key}: ${found}`),
  );
  // Countings that are set here, and said not to be of the text.
  expect(free.toSorted()).toEqual(
    [
      'answering.byThenDay: 1 天',
      'answering.byThenDay: 24 小时',
      'duration.lessThanDay: 1 天',
      'simulator.moneyAssumptions: 24小时',
      // Both ways to count a day, beside that of the text.
      'together.note.limit.dayOne: 1日',
      'together.note.limit.dayOne: 24小时',
      'together.seen.fit.dayOne: 1日',
      'together.seen.fit.dayOne: 24小时',
    ].toSorted(),
  );
});
