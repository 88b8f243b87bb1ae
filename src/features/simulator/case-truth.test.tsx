import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { TranslatorContext } from '@/i18n/use-translation';
import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { createTranslator } from '@/app/create-translator';
import { addWording } from '@/i18n/create-i18n';
import { withGeneral } from '@/lifecycle/with-general';
import { readMoment } from '@/time/read-moment';
import { CaseHeadline } from '@/cases/case-headline';
import { CaseStatus, NextEvent } from '@/cases/case-status';
import { AnswerPanel } from './answer-panel';
import { simulate } from '@/cases/simulate';
import { SimulatorPayment } from './simulator-payment';
import { TimelineList } from './timeline-list';
import type { RawTimelineSearch } from '@/cases/timeline-keys';
import { wordsOfMarkup } from '@/cases/words-of-markup';

/** What a case says in each of its parts, against the words of its clause. A row is a sample of a kind that was false once. */
const i18n = await createTranslator('zh-CN');
await addWording(i18n, 'simulator');
await addWording(i18n, 'events');

function partsOf(number: number, raw: RawTimelineSearch, nowText?: string) {
  const own = lifecycleContent.lifecycles.find((lifecycle) => lifecycle.number === number);
  const view = simulate({ lifecycle: withGeneral(number, own, lifecycleContent), withoutRules: undefined }, raw);
  if (!view) throw new Error('Nothing was worked out.');
  const now = nowText === undefined ? undefined : readMoment(nowText);
  const clock = {
    trigger: view.scenario.trigger,
    triggeredAt: view.triggeredAt,
    dated: view.dated,
    doubt: view.doubt,
    now,
  };
  const settledAt = view.triggeredAt + view.paidAfter;
  const say = (part: ReactNode) =>
    wordsOfMarkup(renderToStaticMarkup(<TranslatorContext value={i18n}>{part}</TranslatorContext>)).join('\n');
  return {
    sentence: say(<CaseHeadline view={view} clock={clock} now={now} />),
    state: now === undefined ? '' : say(<CaseStatus view={view} now={now} />),
    next: now === undefined ? '' : say(<NextEvent view={view} clock={clock} now={now} />),
    facts: say(
      <AnswerPanel
        answer={view.answer}
        scenario={view.scenario}
        clock={clock}
        now={now}
        settledAt={settledAt}
        doubt={view.doubt}
      />,
    ),
    payment: say(<SimulatorPayment view={view} settledAt={settledAt} clock={clock} onClear={() => undefined} />),
    list: say(
      <TimelineList
        scenario={view.scenario}
        byReading={view.byReading}
        clock={clock}
        now={now}
        settledAt={settledAt}
        doubt={0}
        highlighted={undefined}
        onHighlight={() => undefined}
      />,
    ),
  };
}

type Part = keyof ReturnType<typeof partsOf>;
const at = '2026-06-10T09:00';
const paid = (after: string, trigger: string, more: RawTimelineSearch = {}): RawTimelineSearch => ({
  trigger,
  at,
  paid: after,
  ...more,
});
const HOUR_LATER = '2026-06-10T10:00';
const EIGHT_DAYS_LATER = '2026-06-18T11:00';

test.each<[string, number, RawTimelineSearch, now: string | undefined, part: Part, has: string[], hasNot?: string[]]>([
  // A loss that the earliest reading makes certain is that reading's, and not perhaps.
  ['39.1.1', 39, { trigger: 'expiry', at }, HOUR_LATER, 'sentence', ['按最早的读法，服务应已被释放'], ['可能已']],
  [
    '40.3',
    40,
    { trigger: 'expiry', at },
    EIGHT_DAYS_LATER,
    'sentence',
    ['按最早的读法，服务应已被释放'],
    ['可能已被释放'],
  ],
  [
    '34.1, used up',
    34,
    { trigger: 'quota-exhausted', at },
    EIGHT_DAYS_LATER,
    'sentence',
    ['按最早的读法，NAT网关实例应已被释放'],
  ],
  // What is charged: by each reading, until the payment only, on its condition.
  [
    '40.4.1',
    40,
    paid('P2D', 'expiry'),
    undefined,
    'payment',
    ['按“暂停，7日后删除（40.4.1）”：其间仍计费的：p-40.4.1'],
  ],
  ['2.1, paid before', 2, paid('PT6H', 'arrears'), undefined, 'payment', ['其间是否计费、如何计算，条文没有写明']],
  ['2.1, paid after', 2, paid('PT30H', 'arrears'), undefined, 'payment', ['其间仍计费的：p-2.1']],
  ['36.2', 36, paid('P2D', 'arrears'), undefined, 'payment', ['其间仍计费的：p-36.2（如果您没有停用服务）']],
  [
    '40.4.1, listed',
    40,
    { trigger: 'expiry', at },
    HOUR_LATER,
    'list',
    ['服务计费 · 自此起 · 只按“暂停，7日后删除（40.4.1）”'],
  ],
  // What the clause asks for, and what one does of an expiry.
  ['36.2 says 续费', 36, paid('P2D', 'arrears'), undefined, 'payment', ['只付清欠费够不够，没有写明']],
  ['36.1', 36, paid('P2D', 'expiry'), undefined, 'payment', ['续费后恢复'], ['付清后恢复']],
  // A variant's date is no other's.
  [
    '26.1.1, then 26.1.2',
    26,
    { trigger: 'arrears', at },
    HOUR_LATER,
    'sentence',
    ['如果是另一种“欠费：部署在阿里云上”：', '缓存盘的全部数据才不会被删除'],
  ],
  [
    '26, chosen',
    26,
    { trigger: 'arrears', variant: 'local', at },
    HOUR_LATER,
    'sentence',
    ['服务才不会停止'],
    ['如果是另一种'],
  ],
  [
    '64',
    64,
    { trigger: 'arrears', at },
    HOUR_LATER,
    'sentence',
    ['服务可能已暂停，也可能还没有', '数据可能被删除，本协议没有写何时'],
    ['云迁移中心'],
  ],
  ['34.1', 34, { trigger: 'expiry', at }, HOUR_LATER, 'sentence', ['如果是另一种', '服务应已停止']],
  [
    '17: the same date by the earliest reading',
    17,
    { trigger: 'arrears', at },
    HOUR_LATER,
    'sentence',
    ['6月25日', '最早的读法与上面相同'],
  ],
  // 26.2: who goes on is charged by both readings.
  [
    '26.2',
    26,
    { trigger: 'expiry', variant: 'cloud', at },
    HOUR_LATER,
    'sentence',
    ['如果您持续使用：转为按量计费、持续扣费', '不论是否继续使用，都转为按量计费'],
    ['可能转为', '欠费停止'],
  ],
  // Paid when a loss has come, may come all the same, or has no moment.
  ['39.1.1 paid', 39, paid('P1D', 'expiry', { variant: 'other' }), undefined, 'sentence', ['按条文，服务应已被释放']],
  ['11.1 paid', 11, paid('P1D', 'expiry'), undefined, 'sentence', ['未用完的服务量应已作废', '数据可能已被删除']],
  [
    '51.1 has no 仍未',
    51,
    paid('P2D', 'arrears'),
    undefined,
    'payment',
    ['不一定', '数据删除'],
    ['什么都没丢', '不会再丢'],
  ],
  // 5.5 deletes what the arrears have ended, and 6.3 ends nothing for 72 hours.
  ['5.5 beside 6.3', 6, paid('PT30H', 'arrears'), undefined, 'payment', ['可以', '什么都没丢'], ['不一定']],
  ['5.5 beside 6.3', 6, { trigger: 'arrears', at }, HOUR_LATER, 'state', ['服务：可用', '数据：保留'], ['可能']],
  // What a payment that comes late brings back is one step on.
  [
    '26.1.1 paid',
    26,
    paid('P2D', 'arrears', { variant: 'local' }),
    undefined,
    'sentence',
    ['届时按条文，服务应已停止', '恢复什么，见“假如改天付”'],
  ],
  // What is averted is said so once, and what would have gone on meanwhile is none of it.
  ['2.2 averted', 2, paid('P2D', 'arrears'), undefined, 'payment', ['因此避免：服务终止、数据删除'], ['已避免']],
  // Only once it is paid: before, that is supposed.
  [
    '2.1 supposed',
    2,
    paid('PT6H', 'arrears'),
    undefined,
    'list',
    ['数据保留 · 付清就不会走到这一步'],
    ['数据保留 · 已避免'],
  ],
  ['2.1 ahead', 2, paid('PT6H', 'arrears'), HOUR_LATER, 'list', ['数据保留 · 付清就不会走到这一步']],
  [
    '2.1 averted',
    2,
    paid('PT6H', 'arrears'),
    EIGHT_DAYS_LATER,
    'list',
    ['数据保留 · 不会走到这一步'],
    ['数据保留 · 已避免'],
  ],
  // 26: what hangs on a condition alone is told with it by every part, and not as possible.
  [
    '26.2, state',
    26,
    { trigger: 'expiry', variant: 'local', at },
    HOUR_LATER,
    'state',
    ['服务：终止（如果您不再使用）'],
    ['可能终止'],
  ],
  [
    '26.2, box',
    26,
    { trigger: 'expiry', variant: 'local', at },
    HOUR_LATER,
    'facts',
    ['一到期就“服务终止（如果您不再使用）”'],
  ],
  // 21.2.2 is told wherever the case is, with its condition, and with the reading that keeps the queue.
  ['21.2.2', 21, { trigger: 'arrears', at }, EIGHT_DAYS_LATER, 'state', ['请求：可能已被丢弃，须重新提交']],
  [
    '21.2.2 paid',
    21,
    paid('PT30H', 'arrears'),
    undefined,
    'payment',
    ['须重新提交：异步调用队列中的请求', '如果它仍存有'],
  ],
  ['21.2.2 listed', 21, { trigger: 'arrears', at }, HOUR_LATER, 'list', ['请求保留', '只按“充值恢复服务后继续执行”']],
  ['16.2', 16, { trigger: 'arrears', at }, HOUR_LATER, 'facts', ['可能更早：“数据删除（如果它仍存有']],
  // Windows, moments without an end, days without an hour.
  ['16.1', 16, { trigger: 'arrears', at }, '2026-06-10T08:00', 'next', ['最早 ', '最迟 ', '6月11日周四 09:00']],
  ['16.1 paid', 16, paid('P2D', 'arrears'), undefined, 'payment', ['最早自', '最迟自'], ['起已停']],
  ['3.3', 3, { trigger: 'arrears', at }, '2026-06-12T09:00', 'next', ['数据删除、服务终止：最早 ', '最迟何时没有写']],
  ['13.1', 13, { trigger: 'expiry', at }, '2026-06-12T09:00', 'next', ['实例释放、数据删除：最早 ', '最迟何时没有写']],
  ['6.2', 6, { trigger: 'expiry', at }, EIGHT_DAYS_LATER, 'facts', ['已过 1 天'], ['已过 24 小时']],
  ['29.3', 29, { trigger: 'expiry', at }, EIGHT_DAYS_LATER, 'next', [], ['解析数据']],
  // What ends, and what only is released.
  ['34.1', 34, { trigger: 'expiry', at }, EIGHT_DAYS_LATER, 'state', ['服务：NAT网关实例已释放'], ['终止']],
  ['39.1.1', 39, { trigger: 'expiry', variant: 'other', at }, HOUR_LATER, 'state', ['服务：已释放'], ['终止']],
  // Doubts beside the sentence.
  ['2.2', 2, { trigger: 'arrears', at }, HOUR_LATER, 'sentence', ['若把暂停当日算作第1日，则早一天']],
  ['2.2, over', 2, { trigger: 'arrears', at }, EIGHT_DAYS_LATER, 'sentence', [], ['第1日']],
  ['17.1.4', 17, { trigger: 'arrears', at }, HOUR_LATER, 'sentence', ['有争议']],
  ['24.1', 24, { trigger: 'arrears', at }, HOUR_LATER, 'sentence', ['24.1 说本服务先付费、后使用']],
  ['40.3', 40, { trigger: 'arrears', at }, HOUR_LATER, 'sentence', ['40.3 说本服务先付费、后使用']],
])('%s (%i): %o at %s, %s', (_, number, raw, now, part, has, hasNot = []) => {
  const said = partsOf(number, raw, now)[part];
  for (const words of has) expect(said).toContain(words);
  for (const words of hasNot) expect(said).not.toContain(words);
});

test('51.1: a stop that its clause does not date is listed once, as the one that 5.2 allows', () => {
  const { list } = partsOf(51, { trigger: 'arrears', at }, HOUR_LATER);
  expect(list.split('服务暂停')).toHaveLength(2);
});

test('every clause that says 首次 has the doubt of what it means', () => {
  for (const number of [2, 5, 12, 13, 14, 15, 26, 34, 37, 52, 53, 54]) {
    const own = lifecycleContent.lifecycles.find((lifecycle) => lifecycle.number === number);
    const ofArrears = own?.scenarios.filter(({ trigger }) => trigger === 'arrears') ?? [];
    expect(ofArrears.length).toBeGreaterThan(0);
    for (const { silences } of ofArrears) expect(silences.some(({ note }) => note.zh.includes('首次'))).toBe(true);
  }
});
