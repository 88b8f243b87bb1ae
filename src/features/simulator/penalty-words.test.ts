import { describe, expect, test } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { simulate } from '@/cases/simulate';
import type { RawTimelineSearch } from '@/cases/timeline-keys';
import { loadLifecycle } from '@/corpus/load-lifecycle';
import { addWording } from '@/i18n/create-i18n';
import { readMoment } from '@/time/read-moment';
import { penaltyWords } from './penalty-words';

const logs = await loadLifecycle(2);
const NOW = readMoment('2026-12-08T12:00');

describe.each([
  ['zh-CN', ['付清之时，满 7 天：7 元', '到现在，满 11 天：11 元'], /满 (\d+) 至 (\d+) 天（没有填几点）：\1 至 \2 元/],
  [
    'en',
    ['after 7 whole days: 7 yuan', 'by now, after 11 whole days: 11 yuan'],
    /after (\d+) to (\d+) whole days \(no time of day is given\): \1 to \2 yuan/,
  ],
] as const)('%s', async (locale, exact, between) => {
  const translator = await createTranslator(locale);
  await addWording(translator, 'simulator');
  const wordsOf = (raw: RawTimelineSearch, now = NOW) => {
    const view = simulate(logs, { trigger: 'arrears', ...raw });
    if (!view) throw new Error('Nothing was worked out.');
    return penaltyWords(view, now, String, translator.t);
  };
  const rangeOf = (line = '') => [between.exec(line)?.[1], between.exec(line)?.[2]];

  test('5.2: of a payment with its hour the days are known', () => {
    const told = wordsOf({ at: '2026-11-26T15:20', paid: '2026-12-03T15:20' });
    expect(told).toEqual(exact.map((words) => expect.stringContaining(words)));
  });

  test('5.2: of a payment of which the day alone is given both ends are told, and the greater is no fact', () => {
    const [payment] = wordsOf({ at: '2026-11-26T15:20', paid: '2026-12-03' });
    expect(rangeOf(payment)).toEqual(['6', '7']);
  });

  test('5.2: where every hour of that day comes to the same, one figure is told', () => {
    const [payment] = wordsOf({ at: '2026-11-26T00:00', paid: '2026-12-03' });
    expect(payment).toContain(exact[0]);
  });

  test('5.2: where of the arrears too the day alone is given, they may have begun a day later', () => {
    const [payment, now] = wordsOf({ at: '2026-11-26', paid: '2026-12-03' });
    expect(rangeOf(payment)).toEqual(['6', '7']);
    expect(rangeOf(now)).toEqual(['11', '12']);
  });

  test('nothing is told of a payment that there is none of, nor of a present before the arrears', () => {
    expect(wordsOf({ at: '2026-11-26T15:20' }, readMoment('2026-11-20T00:00'))).toEqual([]);
  });
});
