import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameProducts } from '@/corpus/outside-products';
import { findProduct } from '@/corpus/products';
import { readPasted } from './read-pasted';

const NOW = Date.UTC(2026, 10, 28, 2, 0);
const read = (text: string, isGuessTaken = true) =>
  readPasted(text, { find: findProduct, name: nameProducts }, NOW, isGuessTaken) ?? [];
const found = (text: string) =>
  read(text).flatMap((line) =>
    line.found.map(({ service: { slug, values }, line: number }) =>
      [number, slug, values.trigger ?? '', values.at ?? ''].join(' ').trim(),
    ),
  );

test('a list of names, one a line or several', () => {
  expect(found('日志服务\n\nMaxCompute\r\n云数据库RDS')).toEqual(['1 log-service', '3 maxcompute', '4 rds']);
  expect(found('日志服务、RDS，MaxCompute; NAT网关')).toEqual([
    '1 log-service',
    '1 rds',
    '1 maxcompute',
    '1 nat-gateway',
  ]);
  expect(found('log-service')).toEqual(['1 log-service']);
});

test.each([
  ['日志服务\t按量付费\t¥12.50\t2026-11-26 15:20:00', ['1 log-service arrears 2026-11-26T15:20']],
  ['2026-11-26\t日志服务\t华东1\t实例 10-20\t0.35', ['1 log-service  2026-11-26']],
  ['日志服务 2026-11-01 00:00:00 ~ 2026-12-01 00:00:00 12.5', ['1 log-service']],
  ['RDS 到期 2026年12月1日', ['1 rds expiry 2026-12-01']],
  ['日志服务 昨天15:20欠费', ['1 log-service arrears 2026-11-27T15:20']],
  ['日志服务 账期 2026-11 金额 128.00', ['1 log-service']],
  ['日志服务 未欠费 2026-11-26', ['1 log-service']],
  ['日志服务 欠费 到期 2026-11-26', ['1 log-service']],
  ['日志服务 11-26 11:20', ['1 log-service']],
  ['NAT网关,包年包月', ['1 nat-gateway expiry']],
  ['NAT网关,按量付费', ['1 nat-gateway arrears']],
  ['NAT网关\tPrepaid', ['1 nat-gateway expiry']],
  ['NAT网关\tPay-As-You-Go', ['1 nat-gateway arrears']],
  ['NAT网关，包年包月转按量付费', ['1 nat-gateway']],
  ['NAT网关 包年包月 欠费 2026-11-26', ['1 nat-gateway arrears 2026-11-26']],
  ['NAT网关 包年包月 未到期 2026-12-26', ['1 nat-gateway']],
  ['2\t3\t4', []],
  // Two figures of which it is said at once what happens then.
  ['RDS 12/3到期', ['1 rds expiry 2026-12-03']],
  ['RDS 12-03 10:00 到期', ['1 rds expiry 2026-12-03T10:00']],
  ['RDS 到期时间：12/3', ['1 rds expiry 2026-12-03']],
  ['RDS expires on 12/3', ['1 rds expiry 2026-12-03']],
  // Of these it is not.
  ['日志服务 欠费 10-20 元', ['1 log-service arrears']],
  ['日志服务 欠费 实例 10-20', ['1 log-service arrears']],
  // Entries of a list.
  [
    '1. 日志服务\n2、RDS\n(3) NAT网关\n④ MaxCompute\n- 云手机',
    ['1 log-service', '2 rds', '3 nat-gateway', '4 maxcompute', '5 cloud-phone'],
  ],
])('%j', (text, services) => {
  expect(found(text)).toEqual(services);
});

test('why a moment is not taken is told', () => {
  expect(read('日志服务 2026-11-01 2026-12-01')[0]?.undated).toBe('several');
  expect(read('日志服务 未到期 2026-12-01')[0]?.undated).toBe('contrary');
  expect(read('日志服务 2026-12-01')[0]?.undated).toBeUndefined();
});

test('figures that may be a date are told, and so is what did not happen', () => {
  expect(read('日志服务 欠费 10-20')[0]?.undated).toBe('perhaps');
  expect(read('日志服务 10-20')[0]?.undated).toBeUndefined();
  expect(read('RDS 12/3到期')).toMatchObject([
    { undated: undefined, supposed: { unsaid: ['year'], at: '2026-12-03' } },
  ]);
  expect(read('RDS 12/3晚上到期')).toMatchObject([{ supposed: { unsaid: ['year', 'hour'], at: '2026-12-03' } }]);
  expect(read('MaxCompute 未欠费')[0]?.undated).toBe('denied');
  expect(read('MaxCompute 未到期 2026-12-01')[0]?.undated).toBe('contrary');
});

test('entries of a list have numbers and signs that name nothing', () => {
  for (const text of ['2、RDS', '1. 日志服务', '（3）NAT网关', '⑩ MaxCompute', '- 云手机', '* DataWorks'])
    expect(read(text)).toMatchObject([{ unknown: [], found: [{}] }]);
});

test('the names of the columns of a bill are not told to be no products', () => {
  expect(read('账单月份\t产品\t商品名称\t应付金额\t欠费金额')).toMatchObject([{ unknown: [], found: [] }]);
  expect(read('没有这个、也没有那个')).toMatchObject([{ unknown: ['没有这个', '也没有那个'] }]);
});

test('a date of which a line does not say what happened then is a guess, and not taken unasked', () => {
  const bill = '日志服务\t按量付费\t¥12.50\t2026-11-26 15:20:00';
  expect(read(bill, false)).toMatchObject([{ guess: '2026-11-26T15:20', found: [{ service: { values: {} } }] }]);
  expect(read(bill, false)[0]?.found[0]?.service.values).not.toHaveProperty('at');
  expect(read('日志服务 欠费 2026-11-26', false)).toMatchObject([
    { guess: undefined, found: [{ service: { values: { at: '2026-11-26' } } }] },
  ]);
});

test('a date that there is not is told, and not passed over', () => {
  for (const text of ['RDS 到期 2026-13-45', 'RDS 到期 2026年2月30日', 'RDS 2026/00/10'])
    expect(read(text)).toMatchObject([{ undated: 'unread' }]);
  expect(read('RDS 账期 2026-11 金额 128.00')[0]?.undated).toBeUndefined();
});

test('names that are none of the 75 are named as such, beside those that are', () => {
  expect(read('ECS、日志服务')).toMatchObject([
    { found: [{ service: { slug: 'log-service' } }], outside: [{ zh: '云服务器 ECS' }], unknown: [] },
  ]);
});

test('a line that names nothing is told, and so is a part of a list of names', () => {
  expect(read('合计 128.00')).toMatchObject([{ line: 1, text: '合计 128.00', found: [], unknown: ['合计 128.00'] }]);
  expect(read('日志服务、没有这个')).toMatchObject([{ unknown: ['没有这个'] }]);
  expect(read('日志服务,按量付费,12.50')).toMatchObject([{ unknown: [] }]);
  // How a service is billed names nothing, and is understood.
  expect(read('NAT网关,包年包月')).toMatchObject([{ unknown: [] }]);
});

test('a product at the end of a very long line is found', () => {
  expect(found(`${'明细\t'.repeat(200)}日志服务`)).toEqual(['1 log-service']);
});

test('more lines than a bill has are not read in part', () => {
  expect(readPasted('日志服务\n'.repeat(2001), { find: findProduct, name: nameProducts }, NOW)).toBeUndefined();
});

test('whatever is pasted, an answer comes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      for (const { found: services } of read(text))
        for (const { service } of services) expect(service.slug).not.toBe('');
    }),
    { numRuns: 50 },
  );
});

test('a date without its year is the nearest, and said to be supposed', () => {
  expect(read('日志服务 11月20日欠费', false)).toMatchObject([
    { supposed: { unsaid: ['year'], at: '2026-11-20' }, found: [{ service: { values: { at: '2026-11-20' } } }] },
  ]);
  expect(read('日志服务 2026-11-20 08:15:30 欠费', false)).toMatchObject([
    { supposed: undefined, found: [{ service: { values: { at: '2026-11-20T08:15:30' } } }] },
  ]);
});

test('of a line of 100 kB names are read and no moment, and the page does not stand still', () => {
  const { user } = process.cpuUsage();
  const [line] = read(`RDS 欠费 2026-11-20 ${'\t'.repeat(100_000)}x`);
  expect((process.cpuUsage().user - user) / 1000).toBeLessThan(10_000);
  expect(line?.found.map(({ service }) => service)).toEqual([
    { slug: 'rds', label: '', values: { trigger: 'arrears' } },
  ]);
  // That a date stands there is said; there is none of which it could be told that it is the only one.
  expect(line?.undated).toBe('several');
});
