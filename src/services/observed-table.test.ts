import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { readCase } from '../lifecycle/case-readings';
import { withGeneral } from '../lifecycle/with-general';
import { startOfDate } from '../time/beijing';
import { DAY, HOUR } from '../time/duration';
import { compare, type Fit, type Observed } from './observed';

/** It all begins on 10 June at nine. */
const triggeredAt = startOfDate('2026-06-10') + 9 * HOUR;

interface Row {
  readonly clause: string;
  /** What the clause says that decides it. */
  readonly words: string;
  readonly product: number;
  readonly scenario: string;
  readonly observed: Observed;
  /** Milliseconds since the trigger. */
  readonly after: number;
  /** When the service was seen to stop, in the same way. */
  readonly stoppedAfter?: number;
  /** What each reading makes of it. */
  readonly fits: readonly Fit['kind'][];
}

const row = (
  clause: string,
  words: string,
  [product, scenario]: readonly [number, string],
  seen: readonly [Observed, number, number?],
  ...fits: Fit['kind'][]
): Row => {
  const [observed, after, stoppedAfter] = seen;
  return {
    clause,
    words,
    product,
    scenario,
    observed,
    after,
    fits,
    ...(stoppedAfter === undefined ? {} : { stoppedAfter }),
  };
};

/** Read from the clauses, and not from the rules. */
const ROWS: readonly Row[] = [
  row('2.1', '仍可继续使用阿里云日志服务24小时', [2, 'arrears'], ['stopped', 20 * HOUR], 'earlier'),
  row('2.2', '自阿里云暂停服务之时起7日届满', [2, 'arrears'], ['gone', 7 * DAY], 'earlier'),
  row('2.2', '从实际暂停起算7日', [2, 'arrears'], ['gone', 10 * DAY, 3 * DAY], 'within'),
  row('3.3', '7日后才终止、删除', [3, 'arrears'], ['gone', DAY], 'earlier'),
  row('6.3', '超过72小时才暂停', [6, 'arrears'], ['stopped', 71 * HOUR], 'earlier'),
  row(
    '6.3, 9.2.4',
    '停止后才释放消息；其他数据，或如本协议第5条所述您发生欠费时起',
    [6, 'arrears'],
    ['gone', 10 * HOUR],
    'depends',
  ),
  row('6.3', '服务停止后，未处理的消息数据将自动释放', [6, 'arrears'], ['gone', 73 * HOUR], 'within'),
  row('8.1.2', '继续存储您的数据7日', [8, 'expiry'], ['gone', 6 * DAY], 'earlier'),
  row('9.1, 9.2.4', '时间序列7日届满才删；其他数据没有写时刻', [9, 'expiry'], ['gone', 3 * DAY], 'depends'),
  row('9.1', '在服务停止后7日届满时删除', [9, 'expiry'], ['gone', 7 * DAY], 'within'),
  row('12.1', '自您首次欠费发生之时起7日', [12, 'arrears'], ['gone', 7 * DAY, 3 * DAY], 'within'),
  row('13.2', '仍可继续使用服务1个小时', [13, 'arrears'], ['stopped', HOUR / 2], 'earlier'),
  row('13.2', '停止后7日届满', [13, 'arrears'], ['gone', 6 * DAY], 'earlier'),
  row('14.1', '仍可继续使用您已创建的服务7日', [14, 'arrears'], ['stopped', HOUR], 'earlier'),
  row('14.1, 5.5', '停止后何时删除没有写', [14, 'arrears'], ['gone', 30 * DAY], 'undated'),
  row('16.1', '将在24小时之内暂停', [16, 'arrears'], ['stopped', 0], 'within'),
  row('26.1.1', '数据会继续保留，但数据将无法被读取', [26, 'arrears-local'], ['gone', 20 * DAY], 'kept'),
  row('26.1.2', '自首次欠费发生之时起15日届满', [26, 'arrears-cloud'], ['gone', 14 * DAY], 'earlier'),
  row('28.1', '服务到期后7日届满您未续费的，阿里云将清空实例', [28, 'expiry'], ['gone', 7 * DAY], 'within'),
  row(
    '29.3',
    '释放解析实例，但不删除…解析数据',
    [29, 'expiry'],
    ['gone', 6 * DAY],
    'earlier',
    'earlier',
    'earlier',
    'earlier',
  ),
  row('29.3', '6个自然日内仍可正常使用', [29, 'expiry'], ['stopped', 0], 'earlier', 'earlier', 'earlier', 'earlier'),
  row('33.1', '第7日起系统会终止您正在执行的流程', [33, 'arrears'], ['stopped', 8 * DAY], 'within', 'within', 'within'),
  row('33.1', '欠费30日后…不再存储', [33, 'arrears'], ['gone', 29 * DAY], 'earlier', 'earlier', 'earlier'),
  row(
    '34.3, 9.2.4',
    '保留实例至7日届满；其他数据，或如本协议第5条所述您发生欠费时起',
    [34, 'arrears'],
    ['gone', 6 * DAY],
    'depends',
  ),
  row('34.3', '欠费以前', [34, 'arrears'], ['gone', -1 * DAY], 'earlier'),
  row('14.1, 9.2.4', '仍可使用7日；数据从欠费起何时删除没有写', [14, 'arrears'], ['gone', DAY], 'undated'),
  row('34.3.2', '在7日届满释放您的NAT网关实例', [34, 'arrears'], ['gone', 7 * DAY], 'within'),
  row('36.1', '满15个自然日：到期当天算不算', [36, 'expiry'], ['gone', 15 * DAY], 'within', 'earlier'),
  row('39.1.2', '延续24小时', [39, 'arrears'], ['stopped', 23 * HOUR], 'earlier'),
  row('51.1', '自…暂停服务之时起30日', [51, 'arrears'], ['gone', 31 * DAY, 2 * DAY], 'earlier'),
  row('51.1', '自…停止服务之时起30日届满', [51, 'arrears'], ['gone', 32 * DAY, 2 * DAY], 'within'),
  row('52.1', '继续存储您的数据15日', [52, 'arrears'], ['gone', 14 * DAY], 'earlier'),
  row('53.3', '仅能查看…有效存储时间范围内的历史数据：范围没有填', [53, 'arrears'], ['gone', 8 * DAY], 'undated'),
  row('53.3', '仍保留实例、继续上报7日', [53, 'arrears'], ['gone', 3 * DAY], 'earlier'),
  row('59.2.1', '7日届满前仍未续费', [59, 'expiry'], ['gone', 3 * DAY], 'earlier'),
  row('59.2.1', '服务到期后第14日届满…删除离线数据（备份数据）', [59, 'expiry'], ['gone', 14 * DAY], 'within'),
  row('73.5', '关闭账号之日起10日内', [73, 'expiry'], ['gone', 5 * DAY], 'earlier'),
  row('73.5', '有权删除：以后也可以', [73, 'expiry'], ['gone', 60 * DAY], 'within'),
  row('73.5', '从实际关闭起算10日', [73, 'expiry'], ['gone', 12 * DAY, 3 * DAY], 'earlier'),
  row('18.1, 9.2.4', '服务到期则服务终止；数据何时删没有写', [18, 'expiry'], ['gone', DAY], 'undated'),
];

function compareRow({ product, scenario: id, observed, after, stoppedAfter }: Row) {
  const own = lifecycleContent.lifecycles.find((each) => each.number === product);
  const scenario = withGeneral(product, own, lifecycleContent).scenarios.find((each) => each.id === id);
  if (!scenario) throw new Error(`There is no ${id} of ${product}.`);
  const byReading = readCase(scenario, {
    triggeredAt,
    counting: 'moment',
    isHoliday: () => false,
    parameters: {},
    readings: {},
    settledAt: Infinity,
  });
  const at = (since: number) => ({ at: triggeredAt + since, slack: 0 });
  return compare(
    { scenario, slack: 0, byReading },
    observed,
    at(after),
    stoppedAfter === undefined ? undefined : at(stoppedAfter),
  ).byReading.map(({ fit }) => fit);
}

test.each(ROWS.map((each) => [each.clause, each.words, each] as const))('%s: %s', (_clause, _words, each) => {
  expect(compareRow(each).map(({ kind }) => kind)).toEqual(each.fits);
});

test('36.1: before the fifteen days data can be kept, which is no promise; 2.2 has no such words', () => {
  const of = (product: number, id: string) =>
    compareRow(row('', '', [product, id], ['gone', 3 * DAY])).map((fit) => 'isKeptByRight' in fit && fit.isKeptByRight);
  expect(of(36, 'expiry')).toEqual([true, true]);
  expect(of(2, 'arrears')).toEqual([false]);
});

test('53.3: what is not filled in is named', () => {
  const [fit] = compareRow(row('53.3', '', [53, 'arrears'], ['gone', 8 * DAY]));
  expect(fit).toMatchObject({ kind: 'undated', lacks: ['storage'] });
});
