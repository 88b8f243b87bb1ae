import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { TranslatorContext } from '@/i18n/use-translation';
import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { createTranslator } from '@/app/create-translator';
import { addWording } from '@/i18n/create-i18n';
import { withGeneral } from '@/lifecycle/with-general';
import { AnswerPanel } from './answer-panel';
import { CaseHeadline } from '@/cases/case-headline';
import { CaseStatus, NextEvent } from '@/cases/case-status';
import { simulate } from '@/cases/simulate';
import { SimulatorPayment } from './simulator-payment';
import { TimelineList } from './timeline-list';
import type { RawTimelineSearch } from '@/cases/timeline-keys';

/** The sentence and the state of a case as a reader sees them, in Chinese, at a moment in Beijing. */
const i18n = await createTranslator('zh-CN');
await addWording(i18n, 'simulator');
await addWording(i18n, 'events');

function say(number: number, raw: RawTimelineSearch, clock?: string) {
  const own = lifecycleContent.lifecycles.find((each) => each.number === number);
  const view = simulate({ lifecycle: withGeneral(number, own, lifecycleContent), withoutRules: undefined }, raw);
  if (!view) throw new Error(`There is no case of ${number}.`);
  const now = clock === undefined ? undefined : Date.parse(`${clock}+08:00`);
  const { triggeredAt, dated, scenario, byReading, paidAfter, doubt } = view;
  const of = { trigger: scenario.trigger, triggeredAt, dated, doubt, now };
  const settledAt = triggeredAt + paidAfter;
  const textOf = (part: ReactNode) =>
    renderToStaticMarkup(<TranslatorContext value={i18n}>{part}</TranslatorContext>).replaceAll(/<[^>]*>/g, '');
  const nothing = () => undefined;
  return {
    headline: textOf(<CaseHeadline view={view} clock={of} now={now} />),
    status: now === undefined ? '' : textOf(<CaseStatus view={view} now={now} />),
    next: now === undefined ? '' : textOf(<NextEvent view={view} clock={of} now={now} />),
    verdict: textOf(<SimulatorPayment view={view} settledAt={settledAt} clock={of} onClear={nothing} />),
    facts: textOf(<AnswerPanel {...{ scenario, now, settledAt, doubt }} answer={view.answer} clock={of} />),
    list: textOf(
      <TimelineList
        {...{ scenario, byReading, clock: of, now, settledAt, doubt }}
        highlighted={undefined}
        onHighlight={nothing}
      />,
    ),
  };
}

test.each<[what: string, number: number, raw: RawTimelineSearch, now: string | undefined, words: string[]]>([
  [
    '2.2 before',
    2,
    { at: '2026-11-26T15:20' },
    '2026-11-27T11:00',
    ['12月4日周五 15:20前付清全部欠费，数据才不会被删除'],
  ],
  ['2.2 undated', 2, {}, undefined, ['欠费后 8 天内付清全部欠费']],
  ['2.2 over', 2, { at: '2026-11-01T10:00' }, '2026-11-27T11:00', ['已过：按条文，数据应已被删除', '提工单']],
  [
    '13.2 decided',
    13,
    { trigger: 'arrears', at: '2026-11-26T15:20' },
    '2026-11-27T11:00',
    ['16:20已过：现在付清，能否避免实例被释放，条文没有说'],
  ],
  // The release has a moment of its own, seven days after the stop.
  ['13.2 long over', 13, { trigger: 'arrears', at: '2026-11-01T15:20' }, '2026-11-27T11:00', ['11月8日', '已被释放']],
  [
    '13.2 paid after the release',
    13,
    { trigger: 'arrears', at: '2026-11-01T10:00', paid: '2026-11-20T10:00' },
    '2026-11-27T11:00',
    ['不早于11月8日', '已被释放'],
  ],
  [
    '13.2 paid at hour 2',
    13,
    { trigger: 'arrears', at: '2026-11-26T15:20', paid: 'PT2H' },
    '2026-11-27T11:00',
    ['此后付清，能否避免实例被释放，条文没有说'],
  ],
  [
    '3.4.1(3) of a package',
    34,
    { trigger: 'expiry', variant: 'package', at: '2026-11-26T15:20' },
    '2026-11-27T11:00',
    ['未用完的服务量应已作废', '12月3日周四前续费，NAT网关实例才不会被释放'],
  ],
  ['51.1 is certain once the service is suspended', 51, { trigger: 'arrears' }, undefined, ['数据会被删除']],
  ['57 after the end', 57, { trigger: 'expiry', at: '2026-11-20T10:00' }, '2026-11-27T11:00', ['已到期，按条文']],
  [
    '40.3 disputed',
    40,
    { trigger: 'expiry', variant: 'no-notice', at: '2026-11-20T10:00' },
    '2026-11-27T11:00',
    ['已到期，按最早的读法，服务应已被释放', '有争议'],
  ],
  [
    '17.1.4 on its day',
    17,
    { trigger: 'arrears', at: '2026-11-12T09:00' },
    '2026-11-27T11:00',
    ['11月27日周五就是今天', '立即付清全部欠费'],
  ],
  [
    '40.3 beside 40.4.1, by which the data stay seven days',
    40,
    { trigger: 'expiry', variant: 'no-notice', at: '2026-11-26T10:00' },
    '2026-11-27T11:00',
    ['也可读作“暂停，7日后删除（40.4.1）”', '12月3日周四 10:00前续费，数据才不会被删除'],
  ],
  [
    '69.2.1: nothing filled in',
    69,
    { trigger: 'arrears', variant: 'deferral-time' },
    undefined,
    ['数据会被删除，何时取决于延停时长、宽限期', '用户控制台', '本协议没有写多长'],
  ],
  ['51.1 after a suspension without a date', 51, { trigger: 'arrears' }, undefined, ['服务暂停满 30 天，数据会被删除']],
  [
    '14.1 a part, then the whole',
    14,
    { trigger: 'arrears' },
    undefined,
    ['新建功能就会被禁止', '7 天内付清全部欠费，服务才不会停止'],
  ],
  ['10.3 stores none', 10, { trigger: 'arrears' }, undefined, ['如果它仍存有您的数据，虽然专用说明 10.3']],
  ['57.1 has no renewal, and chances', 57, { trigger: 'expiry' }, undefined, ['没用的实验点和考试机会']],
  [
    '3.4.1(4) converts who goes on, where there is such a form',
    25,
    { trigger: 'expiry' },
    undefined,
    ['如果您持续使用，且该服务有后付费形式：转为按量计费、持续扣费'],
  ],
])('%s', (_, number, raw, now, words) => {
  const { headline } = say(number, raw, now);
  for (const part of words) expect(headline).toContain(part);
});

test('a day alone: what may still be ahead is not told as done, and the hour of the day itself is not known', () => {
  const day = { trigger: 'expiry', at: '2026-11-20' };
  expect(say(59, day, '2026-11-27T11:00').headline).toContain(
    '最早11月27日周五：没有填几点，云数据库可能已被释放，也可能还没有，立即续费',
  );
  expect(say(59, day, '2026-11-27T11:00').status).toContain('介于');
  expect(say(59, day, '2026-11-28T11:00').headline).toContain('云数据库应已被释放');
  expect(say(59, { trigger: 'expiry', at: '2026-11-27' }, '2026-11-27T11:00').status).toContain('几点不明');
});

test('a day alone: a moment that may still be ahead was not to be met, and no minutes have passed since', () => {
  const day = { trigger: 'arrears', at: '2026-11-25' };
  const open = say(6, day, '2026-11-28T22:17').facts;
  expect(open).toContain('什么都不丢，须在此前付清');
  expect(open).toContain('或许已过：只填了哪一天，最晚到11月28日周六');
  expect(open).not.toMatch(/已过 ?\d+ ?小时/);
  const over = say(6, day, '2026-11-29T00:00').facts;
  expect(over).toContain('什么都不丢，本须在此前付清');
  expect(over).toContain('已过 1 天');
  expect(over).not.toContain('或许');
});

test('36.1 only can keep the data; a deferral that is not filled in leaves the state open; 3.4.4(2) may clear all', () => {
  expect(say(36, { trigger: 'expiry', at: '2026-11-20T10:00' }, '2026-11-27T11:00').status).toContain('没有承诺');
  const deferral = { trigger: 'arrears', variant: 'deferral-time', at: '2026-11-20T10:00' };
  expect(say(17, deferral, '2026-11-27T11:00').status).toContain('取决于延停时长');
  const breach = { trigger: 'early-end', variant: 'breach', at: '2026-11-20T10:00' };
  expect(say(22, breach, '2026-11-27T11:00').status).toContain('数据：可能已删除');
  expect(say(57, { trigger: 'expiry' }).headline).not.toContain('续费');
});

test('an early end, an order and what is to be used up promise nothing to who asks', () => {
  for (const raw of [
    { trigger: 'early-end', variant: 'breach', at: '2026-11-01T10:00' },
    { trigger: 'order-unpaid', at: '2026-11-01T10:00' },
  ]) {
    expect(say(1, raw, '2026-11-27T11:00').headline).not.toContain('提工单');
  }
  expect(say(11, { trigger: 'expiry' }).headline).toContain('未用完的服务量就会作废');
});

const NOW = '2026-11-27T11:00';

/** Two clauses of one product that may be read differently: 39.1.1 and 39.4, 40.3 and 40.4.1, 26.2 and 3.4.1(4). */
test.each([
  [39, { trigger: 'expiry', variant: 'resource', at: '2026-11-25T10:00' }, ['到期即自动释放（39.1.1）', '39.4 的处理']],
  [39, { trigger: 'expiry', variant: 'edition', at: '2026-11-25T10:00' }, ['到期即自动释放（39.1.1）', '39.3 的处理']],
  [40, { trigger: 'expiry', variant: 'no-notice', at: '2026-11-25T10:00' }, ['（40.3）', '（40.4.1）']],
  [26, { trigger: 'expiry', variant: 'local', at: '2026-11-25T10:00' }, ['（26.2）', '（3.4.1（4））']],
  [36, { trigger: 'expiry', at: '2026-11-12T10:00' }, ['“当天算第1日”', '“次日算第1日”']],
])('%i %o: status, list and verdict carry both readings', (number, raw, names) => {
  const { status, list } = say(number, raw, NOW);
  const { verdict } = say(number, { ...raw, paid: 'PT361H' }, NOW);
  for (const name of names) expect(status).toContain(name);
  expect(status).toContain('条文有不同的读法');
  expect(list).toContain(`只按“`);
  expect(list).toContain('另有读法');
  expect(verdict).toContain('结论不同');
});

test('40.3 and 40.4.1: a payment on the second day is too late by one, and in time by the other', () => {
  const raw = { trigger: 'expiry', variant: 'no-notice', at: '2026-11-25T10:00' };
  const { verdict } = say(40, { ...raw, paid: 'PT48H' }, NOW);
  expect(verdict).toMatch(/（40\.3）”：\s*太迟了.*（40\.4\.1）”：\s*可以/s);
  // Of two readings, the one that is not told first is the other; its name stands beside the sentence.
  expect(say(40, raw, NOW).next).toContain('（按另一读法）');
  expect(say(40, raw, NOW).headline).toContain('也可读作“暂停，7日后删除（40.4.1）”');
});

test('where all readings agree by now, nothing is in doubt: 29.3 after both, 21.2.1 beside its queue', () => {
  const dns = say(29, { trigger: 'expiry', at: '2026-11-01T10:00' }, NOW);
  expect(dns.headline).toContain('解析实例应已被释放');
  expect(dns.headline).not.toContain('有争议');
  expect(dns.status).toContain('按条文——服务：受限；数据：已删除');
  const lake = say(21, { trigger: 'arrears', at: '2026-11-25T10:00' }, NOW);
  expect(lake.headline).toContain('按条文，服务应已停止');
  expect(lake.headline).not.toContain('有争议');
  expect(say(39, { trigger: 'expiry', variant: 'resource', at: '2026-11-01T10:00' }, NOW).headline).toContain(
    '服务应已被释放',
  );
});

test.each([
  [3, '3.2', '部分功能'],
  [6, '6.3', '服务'],
  [36, '36.2', '服务'],
  [39, '39.1.2', '服务'],
])('%i: once what %s names is exceeded, it is told as done, and never only as possible', (number, _, subject) => {
  const raw = { trigger: 'arrears', at: '2026-11-20T10:00' };
  const { list, status } = say(number, raw, NOW);
  expect(list).toMatch(new RegExp(`${subject}(?:暂停|停止)[^。]*应已发生`));
  expect(status).not.toMatch(/服务：可能(?:暂停|停止|受限)/);
});

test('16.1: what exceeding fifteen days brings is certain then; 日后 (33.1), 满…后 and 起 stay open, for none says how long after', () => {
  const at = { trigger: 'arrears', at: '2026-10-20T10:00' };
  expect(say(16, at, NOW).headline).toContain('等待执行的作业应已被释放');
  expect(say(33, at, NOW).headline).toContain('流程和执行过程的信息可能已被删除');
  expect(say(3, at, NOW).headline).toContain('数据可能已被删除');
  expect(say(36, at, NOW).headline).toContain('数据可能已被删除');
});

test('a condition that is named is not doubted again: 9.2.4 of who goes on no more (15.1, 25.1)', () => {
  for (const number of [15, 25]) {
    expect(say(number, { trigger: 'expiry' }).headline).toContain('如果您不再使用：数据会被删除，本协议没有写何时');
  }
  const local = { trigger: 'expiry', variant: 'local', at: '2026-11-20T10:00' };
  expect(say(26, local, NOW).headline).toContain('也可读作“一律转为按量计费（26.2）”');
});

test('what a clause asks for: 续费 of arrears (52.1, 54.1, 36.2), both (10.1, 40.4.1); 36.1 promises no keeping', () => {
  for (const number of [36, 52, 54]) {
    expect(say(number, { trigger: 'arrears' }).headline).toContain('条文要求的是“续费”');
    expect(say(number, { trigger: 'expiry' }).headline).not.toContain('条文要求的是“续费”');
  }
  expect(say(10, { trigger: 'arrears' }).headline).toContain('条文要求续费，并且付清所欠费用');
  expect(say(40, { trigger: 'expiry', variant: 'no-notice' }).headline).toContain('条文要求续费，并且付清所欠费用');
  const paid = { trigger: 'expiry', at: '2026-11-20T10:00', paid: 'P2D' };
  expect(say(36, paid, NOW).headline).toContain('但此前阿里云只是“可以”保留，没有承诺');
  expect(say(36, paid, NOW).headline).not.toContain('因此不会');
});

test('51.1: what is decided by a suspension is told with the day before which it cannot come', () => {
  const { facts } = say(51, { trigger: 'arrears', at: '2026-11-20T10:00' }, '2026-11-28T10:00');
  expect(facts).toContain('最早12月20日周日 10:00；在此之前付清能否避免，条文没有说');
  expect(facts).not.toContain('可靠的时刻已过');
});

test('51.1: who knows the day of the suspension has the thirty days dated, and a suspension before the arrears is refused', () => {
  const given = { trigger: 'arrears', at: '2026-11-20T10:00', 'suspended-at': '2026-11-22T08:00' };
  const { headline, list } = say(51, given, '2026-11-28T10:00');
  expect(headline).toContain('11月22日周日 08:00已过：现在付清，能否避免数据被删除，条文没有说');
  expect(list).toContain('12月22日周二 08:00');
  // Before the arrears there is no suspension for them.
  const before = say(51, { ...given, 'suspended-at': '2026-11-19' }, '2026-11-28T10:00');
  expect(before.list).not.toContain('12月19日');
  expect(before.list).toBe(say(51, { trigger: 'arrears', at: given.at }, '2026-11-28T10:00').list);
});

test('what a renewal or a payment brings back is no more than the clause says: 73.5 and 39.3 not the service, 16.1 nothing after', () => {
  const now = '2026-11-28T10:00';
  const mail = say(73, { trigger: 'expiry', at: '2026-11-20T10:00', paid: '2026-11-24T10:00' }, now);
  expect(mail.verdict).toContain('续费后是否恢复，条文没有说');
  expect(mail.status).not.toContain('恢复可用');
  const edition = { trigger: 'expiry', variant: 'edition', at: '2026-11-20T10:00', paid: '2026-11-24T10:00' };
  expect(say(39, edition, now).verdict).not.toContain('续费后恢复');
  const media = say(16, { trigger: 'arrears', at: '2026-11-01T10:00', paid: '2026-11-20T10:00' }, now);
  expect(media.verdict).toContain('已经太迟 条文没有说此后还能恢复');
});

test('39.4: where a variant differs by another reading alone, that is told of it too', () => {
  const { headline } = say(39, { trigger: 'expiry', at: '2026-11-26' }, '2026-11-28T22:17');
  expect(headline).toMatch(/如果是另一种“[^”]*独享资源[^”]*”：/);
  expect(headline).toContain('也可读作“');
  expect(headline).toMatch(/独享资源.*12月3日/);
  // Who has said which it is is told of no other.
  const chosen = say(39, { trigger: 'expiry', variant: 'edition', at: '2026-11-26' }, '2026-11-28T22:17');
  expect(chosen.headline).not.toContain('如果是另一种');
});
