import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edition } from '@content/edition';
import { lifecycleContent } from '@content/lifecycle';
import { products as allProducts } from '@content/products';
import { parseAgreement } from '../agreement/parse-agreement';
import { ownText, walk } from '../agreement/walk';
import { combinationsOf } from '../lifecycle/answer';
import { rulesUnder } from '../lifecycle/project-lifecycle';
import { findDurations } from '../lifecycle/find-durations';
import { withGeneral } from '../lifecycle/with-general';
import { DAY, HOUR } from '../time/duration';
import { figureOf } from './change-rule';
import { readFigure } from './changed-figures';
import { effectsOf, type Moved } from './effects';

const source = readFileSync(new URL(`../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const texts = new Map([...walk(parseAgreement(source).agreement)].map(({ unit }) => [unit.id, ownText(unit)]));
const lifecycles = allProducts.map(({ number }) =>
  withGeneral(
    number,
    lifecycleContent.lifecycles.find((each) => each.number === number),
    lifecycleContent,
  ),
);

/** A proposal that puts words in the place of others, everywhere in a unit or only at the first place. */
function propose(unit: string, ...words: readonly (readonly [string, string])[]) {
  const from = texts.get(unit) ?? '';
  const text = words.reduce((rest, [was, becomes]) => rest.replaceAll(was, becomes), from);
  return [{ unit, from, text }];
}
const effectsFor = (unit: string, ...words: readonly (readonly [string, string])[]) =>
  effectsOf(propose(unit, ...words), lifecycles);

const said = ({ numbers, what, before, after }: Moved) =>
  `${numbers.join(',')} ${what.kind === 'event' ? `${what.rule.effect} ${what.rule.subject}` : what.before}: ${
    before.notBefore / HOUR
  } → ${after.notBefore / HOUR}`;

test('2.2: 7日 → 15日 moves the end and the deletion of 2 from eight to sixteen days, and no other product', () => {
  const { moved, changes, leftOver } = effectsFor('p-2.2', ['7日', '15日']);
  expect(moved.map(said)).toEqual(['2 terminate service: 192 → 384', '2 delete data: 192 → 384', '2 loss: 192 → 384']);
  expect(changes.map(({ recomputed, rests }) => [recomputed.length, rests])).toEqual([
    [1, []],
    [1, []],
  ]);
  expect(leftOver).toEqual([]);
});

test('2.1: 24小时 → 48小时 moves the suspension and all that counts from it', () => {
  const { moved, changes } = effectsFor('p-2.1', ['24小时', '48小时']);
  expect(moved.map(said)).toEqual(
    expect.arrayContaining([
      '2 suspend service: 24 → 48',
      '2 delete data: 192 → 216',
      '2 restriction: 24 → 48',
      '2 access: 24 → 48',
    ]),
  );
  expect(changes.flatMap(({ rests }) => rests)).toEqual([]);
});

test.each([
  ['四十八小时', 48],
  ['３日', 72],
  ['两天', 48],
  ['1周', 168],
])('2.1: 24小时 → %s is read', (words, hours) => {
  const { moved } = effectsFor('p-2.1', ['24小时', words]);
  expect(moved.map(said)).toContain(`2 suspend service: 24 → ${hours}`);
});

test.each(['1个月', '五个工作日', '合理期限', '半年'])('2.1: 24小时 → %s is not recomputed, and says so', (words) => {
  const { moved, changes } = effectsFor('p-2.1', ['24小时', words]);
  expect(moved).toEqual([]);
  expect(changes.map(({ rests }) => rests.length > 0)).toEqual([true, true]);
});

/** A proposal that changes a figure at one of the places at which a unit has it. */
function proposeAt(unit: string, index: number, was: string, becomes: string) {
  const from = texts.get(unit) ?? '';
  const parts = from.split(was);
  const text = `${parts.slice(0, index + 1).join(was)}${becomes}${parts.slice(index + 1).join(was)}`;
  return effectsOf([{ unit, from, text }], lifecycles);
}

const restsOf = ({ changes }: ReturnType<typeof effectsOf>) =>
  changes.flatMap(({ rests }) => rests.map(({ rule, why }) => `${rule.effect} ${rule.subject}: ${why}`));

test.each([
  ['p-2.2', 0, '7日', '15日', ['terminate service: several', 'delete data: several']],
  ['p-2.2', 1, '7日', '15日', ['terminate service: several', 'delete data: several']],
  ['p-34.3.2', 0, '7日', '9日', ['release instance: several']],
  ['p-34.3.2', 1, '7日', '9日', ['release instance: several']],
  [
    'p-17.1.4',
    0,
    '15日',
    '三十日',
    ['keep data: several', 'charge storage: several', 'terminate service: several', 'delete data: several'],
  ],
  ['p-17.1.4', 1, '15日', '三十日', ['terminate service: several', 'delete data: several']],
  ['p-54.1', 0, '15日', '30日', ['keep data: several']],
  ['p-13.2', 0, '1个小时', '2个小时', ['continue service: several']],
])('%s: the figure at place %i of several is not what a rule counts for certain, and moves nothing', (...args) => {
  const [unit, index, was, becomes, rests] = args;
  const effects = proposeAt(unit, index, was, becomes);
  expect(effects.moved).toEqual([]);
  expect([...new Set(restsOf(effects))]).toEqual(rests);
});

test.each([
  ['p-54.1', 1, '15日', '30日', 'release instance: 360 → 720', '15日'],
  ['p-13.2', 1, '1个小时', '2个小时', 'stop service: 1 → 2', '1个小时'],
])('%s: the one figure that the rule quotes moves it, and the other is told to stay', (...args) => {
  const [unit, index, was, becomes, move, kept] = args;
  const { moved, leftOver } = proposeAt(unit, index, was, becomes);
  expect(moved.map(said).some((each) => each.endsWith(move))).toBe(true);
  expect(leftOver).toEqual([{ unit, words: kept }]);
});

test('17.1.4: 实际欠费满15日 alone moves the reading from the arrears, and no rule of the other reading', () => {
  const { moved } = proposeAt('p-17.1.4', 2, '15日', '三十日');
  const rules = moved.flatMap(({ what }) => (what.kind === 'event' ? [what.rule] : []));
  expect(rules.length).toBeGreaterThan(0);
  expect(new Set(rules.map(({ reading }) => reading))).toEqual(new Set(['clock/arrears']));
});

test('every place of a figure, changed alone, moves no rule that quotes the same figure unchanged', () => {
  const wrong: string[] = [];
  let count = 0;
  for (const { number, scenarios } of lifecycles) {
    for (const rule of scenarios.flatMap(({ rules }) => rules)) {
      const figure = figureOf(rule);
      for (const { provision, quotes } of rule.citations) {
        const from = texts.get(provision) ?? '';
        for (const quote of quotes) {
          const own = findDurations(quote).filter(({ words }) => {
            const read = readFigure(words);
            return figure && read?.amount === figure.amount && read.unit === figure.unit;
          });
          if (own.length < 2) continue;
          for (const place of own) {
            count += 1;
            const start = from.indexOf(quote);
            const words = place.words.replace(/\d+|[一二两三四五六七八九十]+/, '99');
            const text = `${from.slice(0, start + place.from)}${words}${from.slice(start + place.to)}`;
            const { moved } = effectsOf([{ unit: provision, from, text }], [{ number, scenarios }]);
            if (moved.some(({ what }) => what.kind === 'event' && what.rule === rule))
              wrong.push(`${number} ${rule.id}`);
          }
        }
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(4);
});

test.each(['0日', '零日', '0小时'])('2.2: 7日 → %s is a period of no length, which is not computed', (none) => {
  const effects = effectsFor('p-2.2', ['7日', none]);
  expect(effects.moved).toEqual([]);
  expect(new Set(restsOf(effects).map((each) => each.split(': ')[1]))).toEqual(new Set(['no-length']));
});

test('2.2: months are no period that a timeline counts, and other words are none at all', () => {
  expect(restsOf(effectsFor('p-2.2', ['7日', '1个月']))).toContain('delete data: uncounted');
  expect(restsOf(effectsFor('p-2.2', ['7日', '合理期限']))).toContain('delete data: words');
});

test('4.2.1: a general clause moves every product whose own terms do not speak of orders', () => {
  const { moved } = effectsFor('g-4.2.1', ['7日', '3日']);
  const lapses = moved.find(({ what }) => what.kind === 'answer' && what.before === 'order');
  const own = lifecycleContent.lifecycles
    .filter(({ scenarios }) => scenarios.some(({ trigger }) => trigger === 'order-unpaid'))
    .map(({ number }) => number);
  expect(own.length).toBeGreaterThan(0);
  expect(lapses && said(lapses)).toMatch(/: 168 → 72$/);
  expect(lapses?.numbers).toEqual(allProducts.map(({ number }) => number).filter((each) => !own.includes(each)));
});

test.each([
  ['p-6.1', 6],
  ['p-7.1', 7],
])('%s: an order that is sold out lapses in the days that the product keeps it', (unit, number) => {
  const { moved } = effectsFor(unit, ['3日', '5日']);
  const soldOut = moved.find(({ what }) => what.kind === 'event' && what.rule.id === 'sold-out');
  expect(soldOut?.numbers).toEqual([number]);
  expect([soldOut?.before.latest, soldOut?.after.latest]).toEqual([3 * DAY, 5 * DAY]);
});

test('36.1: 满15个自然日起 is from the sixteenth day, and 满20个自然日起 from the twenty-first', () => {
  const { moved } = effectsFor('p-36.1', ['满15个自然日', '满20个自然日']);
  expect(moved.map(said)).toContain('36 delete data: 360 → 480');
});

test('4.2.2: what is asked before expiry moves to the other side of it as far', () => {
  const { moved } = effectsFor('g-4.2.2', ['7日', '3日']);
  const due = moved.filter(({ what }) => what.kind === 'event' && what.rule.effect === 'due');
  expect(due.length).toBeGreaterThan(0);
  expect(new Set(due.map(({ before, after }) => `${before.notBefore / DAY} ${after.notBefore / DAY}`))).toEqual(
    new Set(['-7 -3']),
  );
});

test('29.3: of two figures only the one that is changed moves; the other rests on its words', () => {
  const { moved, changes } = effectsFor('p-29.3', ['第7个自然日将', '第10个自然日将']);
  expect(moved.map(said)).toEqual(
    expect.arrayContaining(['29 downgrade edition: 144 → 216', '29 downgrade edition: 168 → 240']),
  );
  expect(moved.find(({ what }) => what.kind === 'event')?.reading?.zh).toMatch(/到期当天算第1日/);
  expect(changes).toHaveLength(1);
  const six = effectsFor('p-29.3', ['6个自然日', '9个自然日']);
  expect(six.moved).toEqual([]);
  expect(six.changes.every(({ rests }) => rests.length > 0)).toBe(true);
});

test('words that a rule quotes, and that are no figure, rest and are not recomputed', () => {
  const { moved, changes } = effectsFor('p-2.2', ['全部数据将会被删除', '全部数据将会被归档']);
  expect(moved).toEqual([]);
  expect(changes.map(({ rests }) => rests.map(({ number, rule }) => [number, rule.effect]))).toEqual([[[2, 'delete']]]);
});

test('words on which no rule rests say so', () => {
  const { moved, changes } = effectsFor('g-12.6', ['12个月', '24个月']);
  expect(moved).toEqual([]);
  expect(changes).toMatchObject([{ recomputed: [], rests: [], hunk: { deleted: '12个月', inserted: '24个月' } }]);
});

test('a dated case has dates beside lengths, and only the case that it is', () => {
  const at = Date.parse('2026-11-20T15:20:00+08:00');
  const { moved } = effectsOf(propose('p-2.2', ['7日', '15日']), lifecycles, {
    at,
    isHoliday: () => false,
    trigger: 'arrears',
    number: 2,
  });
  const deleted = moved.find(({ what }) => what.kind === 'event' && what.rule.effect === 'delete');
  expect(deleted?.dates?.before.earliest).toBe(at + 8 * DAY);
  expect(deleted?.dates?.after.earliest).toBe(at + 16 * DAY);
  const other = effectsOf(propose('p-2.2', ['7日', '15日']), lifecycles, { at, isHoliday: () => false, number: 3 });
  expect(other.moved.every(({ dates }) => dates === undefined)).toBe(true);
});

test('every figure that a rule counts is found in its quotes, and moves it by as much as it is changed', () => {
  const missed: string[] = [];
  let count = 0;
  for (const { number, scenarios } of lifecycles) {
    for (const scenario of scenarios) {
      for (const rule of scenario.rules) {
        const figure = figureOf(rule);
        if (!figure || figure.amount === 0) continue;
        const places = rule.citations.flatMap(({ provision, quotes }) =>
          quotes.flatMap((quote) =>
            findDurations(quote)
              .filter(({ words }) => {
                const read = readFigure(words);
                return read?.amount === figure.amount && read.unit === figure.unit;
              })
              .map(({ words }) => ({ provision, words })),
          ),
        );
        const [place] = places;
        // 4.2.1, of an order that the product's own terms keep for three days: the test below.
        if (!place && rule.id === 'sold-out') continue;
        if (!place) {
          missed.push(`${number} ${scenario.id} ${rule.id}: no figure`);
          continue;
        }
        count += 1;
        const becomes = place.words.replace(/\d+|[一二两三四五六七八九十]+/, String(figure.amount + 1));
        const { moved } = effectsOf(propose(place.provision, [place.words, becomes]), [
          { number, scenarios: [scenario] },
        ]);
        const step = figure.unit === 'day' ? DAY : HOUR;
        const own = moved.filter(({ what }) => what.kind === 'event' && what.rule.id === rule.id);
        const isDatedRule = combinationsOf(scenario).some((choice) =>
          rulesUnder(scenario, choice).some(({ id }) => id === rule.id),
        );
        const isMoved = own.some(({ before, after }) =>
          (['earliest', 'latest', 'notBefore'] as const).some(
            (end) => Math.abs((after[end] ?? 0) - (before[end] ?? 0)) >= step,
          ),
        );
        if (isDatedRule && !isMoved) missed.push(`${number} ${scenario.id} ${rule.id}: not moved`);
      }
    }
  }
  expect(missed).toEqual([]);
  expect(count).toBeGreaterThan(100);
});
