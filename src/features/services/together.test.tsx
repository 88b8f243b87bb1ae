import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { TranslatorContext } from '@/i18n/use-translation';
import { describe, expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { simulate } from '@/cases/simulate';
import type { RawTimelineSearch } from '@/cases/timeline-keys';
import { products } from '@/corpus/products';
import { withGeneral } from '@/lifecycle/with-general';
import type { ServiceValues } from '@/services/model';
import { readMoment } from '@/time/read-moment';
import { DAY } from '@/time/duration';
import { EvacuationPanel } from './evacuation-panel';
import { LossCurvePanel } from './loss-curve-panel';
import { ObservedPanel } from './observed-panel';
import type { ServiceCase } from './service-case';
import { SpreadPanel } from './spread-panel';
import { languages } from './test-table';

/** What a reader sees of several services together, as markup, for every product by both triggers, in both languages. */

function caseOf(number: number, raw: RawTimelineSearch, values: ServiceValues = {}): ServiceCase {
  const product = products.find((each) => each.number === number);
  const own = lifecycleContent.lifecycles.find((each) => each.number === number);
  const lifecycle = withGeneral(number, own, lifecycleContent);
  const view = simulate({ lifecycle, withoutRules: undefined }, raw);
  if (!view || !product) throw new Error(`There is no ${number}.`);
  const { scenario, triggeredAt, dated, doubt } = view;
  return {
    service: { id: `s${number}${scenario.trigger}`, slug: product.slug, label: '', values },
    product,
    name: product.zh,
    shortName: product.zh,
    values: { ...values, ...raw },
    view,
    clock: { trigger: scenario.trigger, triggeredAt, dated, doubt },
  };
}

const AT = '2026-11-26T15:20';
const now = readMoment('2026-11-29T10:00');
/** After all that is seen. */
const later = readMoment('2027-07-01T10:00');
const all = (raw: RawTimelineSearch) =>
  products.flatMap(({ number }) =>
    (['arrears', 'expiry'] as const).map((trigger) => caseOf(number, { trigger, ...raw })),
  );

const render = (i18n: (typeof languages)[number], part: ReactNode) =>
  renderToStaticMarkup(<TranslatorContext value={i18n}>{part}</TranslatorContext>);
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

const zh = (part: ReactNode) => {
  const [i18n] = languages;
  if (!i18n) throw new Error('There is no Chinese.');
  return textOf(render(i18n, part));
};
const nothing = () => undefined;
/** A place that was not filled in, or a key without words. */
const UNFILLED = /\{\{|undefined|null|NaN|Infinity|<\w+\/>|together\.|simulator\./;

describe('what a reader is told', () => {
  test('2.2: before when to pay, and what comes otherwise', () => {
    const text = zh(<LossCurvePanel cases={[caseOf(2, { trigger: 'arrears', at: AT })]} now={now} />);
    expect(text).toContain('11月27日周五 15:20 之前付清或续费，才避免： 已过');
    expect(text).toContain('12月4日周五 15:20 之前付清或续费，才避免：');
    expect(text).toContain('p-2.2 日志服务：数据删除 丢 按条文发生');
  });

  test('without a date there are lengths, and no date', () => {
    const text = zh(<LossCurvePanel cases={[caseOf(2, { trigger: 'arrears' })]} now={now} />);
    expect(text).toContain('欠费后 8 天 之前付清或续费');
    expect(text).not.toMatch(/\d+月\d+日/);
    expect(text).not.toContain('已过');
  });

  test('what has no figure, and what is paid, has no step', () => {
    const paid = caseOf(2, { trigger: 'arrears', at: AT, paid: '2026-11-27T00:00' });
    const text = zh(<LossCurvePanel cases={[paid, caseOf(1, { trigger: 'arrears', at: AT })]} now={now} />);
    expect(text).toContain('按所填，付清或续费时还没有停、没有丢：日志服务');
    expect(text).toMatch(/没有写何时，不在图上.*删除.*丢/);
  });

  test('2.1: paid after it had stopped, the stop is a step, and the deletion of 2.2 is none', () => {
    const paid = caseOf(2, { trigger: 'arrears', at: AT, paid: '2026-11-28T09:00' });
    const panel = <LossCurvePanel cases={[paid]} now={now} supposedAt={readMoment('2026-11-25T09:00')} />;
    const text = zh(panel);
    expect(text).toMatch(/日志服务：服务暂停.* 停 按条文发生 p-2.1 （按所填， 11月28日周六 09:00 才付清或续费）/);
    expect(text).not.toContain('数据删除');
    expect(text).toContain('付清或续费时已停、已丢，或可能已停、已丢，仍计入：日志服务');
    expect(text).toContain('1 / 1');
    expect(text).toContain('假设的付清时刻早于第一次欠费、到期，不在图上。');
    const [, english] = languages;
    const inEnglish = english ? textOf(render(english, panel)) : '';
    expect(inEnglish).toContain('paid or renewed only Sat, Nov 28, 09:00');
    expect(inEnglish).toContain('The payment that is supposed comes before the first arrears or expiry');
  });

  test('2.1: three days are not to be had; one hour is, and until when', () => {
    const one = caseOf(2, { trigger: 'arrears', at: AT });
    const leave = (need: number) =>
      zh(<EvacuationPanel cases={[one]} now={now && now - 3 * DAY} need={need} onNeed={nothing} />);
    expect(leave(3 * DAY)).toMatch(/来不及 日志服务 到 11月27日周五 15:20 为止（服务暂停） .*先付清，再搬。/);
    expect(leave(DAY / 24)).toContain('11月27日周五 14:20 前 日志服务');
  });

  test('2.1: stopped four hours early, as a note with the words of the clause', () => {
    const seen = { 'stopped-at': '2026-11-27T11:20' };
    const one = caseOf(2, { trigger: 'arrears', at: AT }, seen);
    const text = zh(<ObservedPanel cases={[one]} now={now} onChange={nothing} />);
    expect(text).toContain('停止：早于条文。');
    expect(text).toContain('实际至少早了 4 小时');
  });

  test('36.2: a day of which only the day is known is earlier by no figure, and not by “less than a day” at least', () => {
    const one = caseOf(36, { trigger: 'arrears', at: AT }, { 'gone-at': '2026-12-11T10:00' });
    const text = zh(<ObservedPanel cases={[one]} now={Date.parse('2027-01-01T00:00+08:00')} onChange={nothing} />);
    expect(text).toContain('最早 2026年12月12日周六 ，实际在此之前');
    expect(text).not.toContain('不到');
  });

  test('what has not come yet is refused, with neither a verdict nor a note', () => {
    for (const seen of [
      { 'stopped-at': '2027-03-01' },
      { 'stopped-at': '2026-11-27T11:20', 'gone-at': '2026-11-29T10:01' },
    ]) {
      const one = caseOf(2, { trigger: 'arrears', at: AT }, seen);
      const [chinese = '', english = ''] = languages.map((i18n) =>
        textOf(render(i18n, <ObservedPanel cases={[one]} now={now} onChange={nothing} />)),
      );
      expect(chinese).toContain('填的时刻还没有到');
      expect(english).toContain('a moment that has not come yet');
      expect(english).not.toContain('Copy words for a ticket');
      expect(chinese).not.toMatch(/停止：|数据没了：/);
    }
    // Of this very moment, and of a day that has begun, it is compared.
    for (const at of ['2026-11-29T10:00', '2026-11-29']) {
      const one = caseOf(2, { trigger: 'arrears', at: AT }, { 'stopped-at': at });
      expect(zh(<ObservedPanel cases={[one]} now={now} onChange={nothing} />)).toContain('停止：');
    }
  });

  const seenGone = (number: number, raw: RawTimelineSearch, gone: string) => {
    const one = caseOf(number, { at: AT, ...raw }, { 'gone-at': gone });
    return languages.map((i18n) =>
      textOf(render(i18n, <ObservedPanel cases={[one]} now={later} onChange={nothing} />)),
    );
  };

  test('6.3 and 5.5: ten hours after the arrears nothing is said to agree, nor to be early: 9.2.4 may count from the arrears', () => {
    const [chinese, english] = seenGone(6, { trigger: 'arrears' }, '2026-11-27T01:20');
    expect(chinese).toContain('数据没了：要看没了的是什么。');
    expect(english).toContain('Data gone: It depends on what is gone.');
    expect(chinese).not.toContain('不矛盾');
    expect(english).not.toContain('contradicts');
  });

  test('18.1 and 9.2.4: what has no moment is not said to be as the text has it', () => {
    const [chinese, english] = seenGone(18, { trigger: 'expiry' }, '2026-11-27T01:20');
    expect(chinese).toContain('数据没了：条文没有写可比的时刻。 通用条款9.2.4从届满或终止起，再过缓冲期');
    expect(english).toContain('Data gone: The text gives no time to compare with. General 9.2.4 counts from the end');
  });

  test('26.1.1: what is kept is named, and of other data nothing is claimed', () => {
    const [chinese, english] = seenGone(26, { trigger: 'arrears', variant: 'local' }, '2026-12-16T10:00');
    expect(chinese).toContain('“本地缓存盘里的数据保留”：这一条没有写会删除它，也没有写其他数据');
    expect(english).toContain('The text says that some data are kept: it depends on what is gone.');
    expect(english).not.toContain('does not agree');
  });

  test('53.3: reaches what is billed by use, for certain', () => {
    const some = [caseOf(53, { trigger: 'arrears', at: AT }), caseOf(2, { trigger: 'arrears', at: AT })];
    expect(zh(<SpreadPanel cases={some} now={now} />)).toContain('同一账户下所有按量付费的服务 按条文会波及');
  });
});

describe('every product by both triggers, with and without a date, in both languages', () => {
  const lists = [all({}), all({ at: '2026-11-26' })];

  test('every sentence is filled in, and every clause and quote stands in it', () => {
    for (const i18n of languages) {
      for (const cases of lists) {
        const html = render(
          i18n,
          <>
            <LossCurvePanel cases={cases} now={now} supposedAt={now} />
            <EvacuationPanel cases={cases} now={now} need={3 * DAY} onNeed={nothing} />
            <SpreadPanel cases={cases} now={now} />
          </>,
        );
        const text = textOf(html);
        expect(text).not.toMatch(UNFILLED);
        expect(html).not.toMatch(/<li[^>]*><p>\s*<\/p>/);
      }
    }
  });

  test('an undated list names no date', () => {
    for (const i18n of languages) {
      const [undated = []] = lists;
      const html = render(
        i18n,
        <>
          <LossCurvePanel cases={undated} now={now} />
          <EvacuationPanel cases={undated} now={now} need={3 * DAY} onNeed={nothing} />
          <SpreadPanel cases={undated} now={now} />
        </>,
      );
      expect(html).not.toMatch(/dateTime="\d{4}-/i);
    }
  });

  test('no Chinese wording stands in the English page', () => {
    const [, english] = languages;
    const [, cases = []] = lists;
    const html = english
      ? render(english, <LossCurvePanel cases={cases} now={now} />) +
        render(english, <EvacuationPanel cases={cases} now={now} need={3 * DAY} onNeed={nothing} />)
      : '';
    expect(html.length).toBeGreaterThan(10_000);
    expect(textOf(html)).not.toMatch(/之前|按条文|可能|没有/);
  });

  test('what was seen is compared, whenever it was', () => {
    const [, dated = []] = lists;
    const wrong = languages.flatMap((i18n) =>
      [i18n.language === 'en' ? '2026-11-25T10:00' : '2027-06-01'].flatMap((stopped) =>
        dated.flatMap((one) => {
          const values = { 'stopped-at': stopped, 'gone-at': '2026-12-03' };
          const seen = { ...one, service: { ...one.service, values } };
          const text = textOf(render(i18n, <ObservedPanel cases={[seen]} now={later} onChange={nothing} />));
          return UNFILLED.test(text) ? [`${one.service.id}: ${text}`] : [];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

test('2.2: what was seen earlier or later than the text has it is marked as different, in words, and what agrees is not', () => {
  const raw = { trigger: 'arrears', at: AT } as const;
  const [, english] = languages;
  const seen = (gone: string) => (
    <ObservedPanel cases={[caseOf(2, raw, { 'gone-at': gone })]} now={later} onChange={nothing} />
  );
  for (const gone of ['2026-11-30T10:00', '2027-01-10T10:00']) {
    expect(zh(seen(gone))).toContain(' 不同 ');
    expect(english && textOf(render(english, seen(gone)))).toContain(' differs ');
  }
  expect(zh(seen('2026-12-04T15:20'))).not.toContain(' 不同 ');
});
