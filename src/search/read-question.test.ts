import { expect, test } from 'vitest';
import { aliases, commonNames } from '@content/aliases';
import { commonPinyin, pinyin } from '@content/pinyin';
import { products } from '@content/products';
import { DAY, HOUR } from '@/time/duration';
import { writeDay, writeMinute } from '@/time/beijing';
import { readMoment } from '@/time/read-moment';
import { createProductFinder } from './find-named';
import { readQuestion } from './read-question';

/** A Friday. */
const now = readMoment('2026-11-27T11:00') ?? 0;
const find = createProductFinder(
  products.map((product) => {
    const read = pinyin[product.number];
    return { ...product, aliases: aliases[product.number] ?? [], ...(read ? { pinyin: read } : {}) };
  }),
  [...commonNames, ...commonPinyin],
);

/** 2 arrears loss after 3d at 2026-11-26T15:20; `–` for what is not said. */
const read = (query: string, outside: readonly string[] = [], isClause?: (number: string) => boolean) => {
  const question = readQuestion(query, find, now, outside, false, isClause);
  if (!question) return undefined;
  const { trigger, outcome, after, onDay, when, unread } = question;
  return [
    question.products.map(({ number }) => number).join('+') || 'all',
    trigger ?? '–',
    outcome ?? '–',
    ...(after === undefined ? [] : [`after ${after % DAY === 0 ? `${after / DAY}d` : `${after / HOUR}h`}`]),
    ...(when
      ? [`at ${when.at === undefined ? 'no such day' : when.hasTime ? writeMinute(when.at) : writeDay(when.at)}`]
      : []),
    ...(onDay === undefined ? [] : [`on day ${onDay}`]),
    ...(unread ? [`not reckoned with ${unread.words}${unread.isLeft ? ', which is left' : ''}`] : []),
  ].join(' ');
};

test.each([
  ['SLS昨晚欠费', '昨晚'],
  ['SLS昨天下午欠费了', '昨天下午'],
  ['SLS 今天凌晨欠费', '今天凌晨'],
  ['sls overdue since last night', 'last night'],
  ['RDS expired yesterday afternoon', 'yesterday afternoon'],
  ['SLS欠费昨晚1点', '昨晚1点'],
])('of %s the day counts, and that “%s” has no hour is known', (query, untimed) => {
  expect(readQuestion(query, find, now)?.when).toMatchObject({ hasTime: false, untimed });
});

test.each([
  ['SLS昨天欠费今晚付清', true],
  ['SLS昨天欠费，今天再付', true],
  ['SLS overdue yesterday, paid tonight', true],
  ['SLS昨天欠费今天付了', undefined],
  ['SLS昨天欠费今早付了', undefined],
])('%s: of today, without an hour; to come: %s', (query, isPaymentToCome) => {
  const { paid, isPaymentToCome: isToCome } = readQuestion(query, find, now) ?? {};
  expect({ paid, isToCome }).toEqual({ paid: '2026-11-27', isToCome: isPaymentToCome });
});

test.each([
  ['SLS overdue 3pm yesterday', '2 arrears – at 2026-11-26T15:00'],
  ['SLS凌晨欠费了', '2 arrears – not reckoned with 凌晨'],
  // What happened that afternoon is not what it is counted from.
  ['SLS昨天下午停机了', '2 – restriction not reckoned with 昨天下午'],
])('of the hours in %s', (query, expected) => {
  expect(read(query)).toBe(expected);
});

/** What customers were seen to type, answered before and not (a part of each). */
test.each([
  ['日志服务欠费后多久删除数据', '2 arrears loss'],
  ['RDS到期几天释放', '59 expiry loss'],
  ['how long is data kept after RDS expires', '59 expiry loss'],
  ['sls arrears delete', '2 arrears loss'],
  ['sls欠费多久删数据', '2 arrears loss'],
  ['RDS 过期了还能恢复吗', '59 expiry loss'],
  ['MaxCompute欠费多久停', '17 arrears restriction'],
  ['MaxCompute欠费数据保留几天', '17 arrears loss'],
  ['NAT网关欠费几天释放', '34 arrears loss'],
  ['DataWorks欠费多久删除数据', '39 arrears loss'],
  ['云手机到期数据保留几天', '52 expiry loss'],
  ['PAI 到期 多久 删除', '36 expiry loss'],
  ['企业邮箱到期后邮件保留多久', '73 expiry loss'],
  ['日志服务多久停机', '2 – restriction'],
  ['rds 欠费 数据 删除', '59 arrears loss'],
  ['云电脑欠费多久删数据', '48 arrears loss'],
  ['云电脑到期数据保留多久', '48 expiry loss'],
  ['cloud desktop expired', '48 expiry –'],
  ['cloud app expired data', '48 expiry loss'],
  ['Wuying expired', '48 expiry –'],
  ['time series database expired', '60 expiry –'],
  ['certificate expired', '58 expiry –'],
  ['SSL certificate expired', '58 expiry –'],
  ['证书到期', '58 expiry –'],
  ['证书过期', '58 expiry –'],
  ['live streaming overdue', '15 arrears –'],
  ['云通信到期数据保留多久', '1 expiry loss'],
  ['ROS 到期 多久 删除', '4 expiry loss'],
  ['容器服务到期多久释放', '67 expiry loss'],
  ['日志服务数据保留多久', '2 – loss'],
  ['NAT网关欠费', '34 arrears –'],
  ['rds到期', '59 expiry –'],
  ['欠费', 'all arrears –'],
  ['续费', 'all expiry –'],
  ['释放', undefined],
  ['过期', 'all expiry –'],
  ['RDS expiry', '59 expiry –'],
  ['MaxCompute arrears', '17 arrears –'],
  ['overdue', 'all arrears –'],
  ['unpaid', 'all arrears –'],
  ['SLS欠费', '2 arrears –'],
  ['SLS 欠费', '2 arrears –'],
  ['日志服务欠费了怎么办', '2 arrears –'],
  ['MaxCompute 欠费 多久', '17 arrears –'],
  ['SLS 停机', '2 – restriction'],
  ['日志服务 欠费 8天', '2 arrears – after 8d'],
  ['欠费三天了会怎样', 'all arrears – after 3d'],
  ['多久停机', 'all – restriction'],
  ['什么时候停机', 'all – restriction'],
  ['欠费多久删除数据', 'all arrears loss'],
  ['欠费了数据还在吗', 'all arrears loss'],
  ['到期后数据保留多久', 'all expiry loss'],
  ['阿里云欠费多久清空', 'all arrears loss'],
  ['多久释放实例', 'all – loss'],
  ['what happens if I do not pay', 'all arrears –'],
  ['when is my data deleted', 'all – loss'],
  ['log service overdue', '2 arrears –'],
])('%s asks %s', (query, asked) => {
  expect(read(query)).toBe(asked);
});

test.each([
  ['SLS 欠费 昨天15:20', '2 arrears – at 2026-11-26T15:20'],
  ['日志服务昨天下午3点欠费了', '2 arrears – at 2026-11-26T15:00'],
  ['RDS 11月20日到期，数据还在吗', '59 expiry loss at 2026-11-20'],
  ['rds expired on Nov 20, is my data gone', '59 expiry loss at 2026-11-20'],
  ['RDS 3天后到期', '59 expiry – at 2026-11-30'],
  ['RDS 还有3天到期', '59 expiry – at 2026-11-30'],
  ['NAT网关3天前欠费', '34 arrears – at 2026-11-24'],
  ['SLS 2月30日欠费', '2 arrears – at no such day'],
  ['MaxCompute欠费72小时', '17 arrears – after 3d'],
  ['SLS欠费半天', '2 arrears – after 12h'],
  ['SLS overdue for 3 days', '2 arrears – after 3d'],
  ['sls 3 days after arrears', '2 arrears – after 3d'],
  ['rds expired 2 weeks, can I recover', '59 expiry loss after 14d'],
  ['云手机欠费一个月', '52 arrears – after 30d'],
])('%s: %s', (query, asked) => {
  expect(read(query)).toBe(asked);
});

test.each([
  // Not counted from the trigger.
  ['SLS欠费停机三天了', '2 arrears restriction not reckoned with 3天'],
  ['RDS到期释放后7天能恢复吗', '59 expiry loss not reckoned with 7天'],
  ['RDS到期前3天', '59 expiry – not reckoned with 3天'],
  ['3 days before RDS expires', '59 expiry – not reckoned with 3 days'],
])('%s says no length after the trigger: %s', (query, asked) => {
  expect(read(query)).toBe(asked);
});

test.each([
  ['SLS没交钱会怎样', '2 arrears –'],
  ['RDS 不付费 数据 还在吗', '59 arrears loss'],
  ['DataWorks 余额不足', '39 arrears –'],
  ['sls in debt', '2 arrears –'],
  ['RDS 没续费', '59 expiry –'],
  ['RDS 到期没付钱', '59 expiry –'],
  ['RDS 到期忘记续费了怎么办', '59 expiry –'],
  ['SLS 欠费后续费能恢复吗', '2 arrears loss'],
  ['日志服务欠费到期几天删除', '2 – loss'],
  ['日志服务欠费几天暂停几天删除', '2 arrears –'],
  ['日志服务和RDS欠费几天删数据', '2+59 arrears loss'],
  ['ODPS欠费', '17 arrears –'],
  ['odps', '17 – –'],
  ['日志服务', '2 – –'],
  ['log service', '2 – –'],
  ['rizhifuwu 欠费', '2 arrears –'],
  ['rzfw 欠费', '2 arrears –'],
  ['數據總線欠費', '37 arrears –'],
  ['ｓｌｓ欠費', '2 arrears –'],
  ['我的日志欠费了', '2 arrears –'],
  ['AnalyticDB MySQL 到期', '62 expiry –'],
  ['云解析PrivateZone服务欠费', '12 arrears –'],
  ['云数据库专属集群服务到期', '40 expiry –'],
  ['SLS 欠费 违约金', '2 arrears –'],
  ['欠费停服', 'all arrears restriction'],
])('%s: %s', (query, asked) => {
  expect(read(query)).toBe(asked);
});

test.each([
  // The text is meant: a phrase, an exclusion, the number of a clause.
  '"7日届满"',
  '欠费 -日志服务',
  '34.3.1 释放',
  '第5条 欠费',
  // Something else is.
  '数据删除',
  '缓冲期',
  '自动续费协议',
  '欠费 违约金',
  '日志服务多少钱',
  'RDS 退款',
  '预付费 订单 失效',
  'RDS 下单未付款多久失效',
  '操作日志保留多久',
  'release',
  'data retention policy',
  '日志服务7日届满后分析报表',
  '',
  '   ',
])('%s is no question of the kind', (query) => {
  expect(read(query)).toBeUndefined();
});

/** Nearest to the present, or a day that can be no other. */
test.each([
  ['RDS 上周五到期', '59 expiry – at 2026-11-20'],
  ['MaxCompute 大前天欠费的', '17 arrears – at 2026-11-24'],
  ['企业邮箱月底到期', '73 expiry – at 2026-11-30'],
  ['SLS 欠费 上月20号', '2 arrears – at 2026-10-20'],
  ['SLS 下个月1号到期', '2 expiry – at 2026-12-01'],
  ['rds 25日到期', '59 expiry – at 2026-11-25'],
  ['SLS 欠费 昨天1520', '2 arrears – at 2026-11-26T15:20'],
  ['SLS 欠费 20261120', '2 arrears – at 2026-11-20'],
  ['my rds expierd yesterday', '59 expiry – at 2026-11-26'],
  ['sls overdue since monday', '2 arrears – at 2026-11-23'],
  ["haven't paid sls since Nov 20", '2 arrears – at 2026-11-20'],
  ['not paid on Nov 20, sls', '2 arrears – at 2026-11-20'],
  ['SLS欠费 10分钟前', '2 arrears – at 2026-11-27T10:50'],
  ['欠费两天半', 'all arrears – after 60h'],
  ['sls欠费1天12小时', '2 arrears – after 36h'],
  ['SLS欠费1.5天', '2 arrears – after 36h'],
  ['SLS 欠了半个月', '2 arrears – after 15d'],
  ['sls unpaid two days', '2 arrears – after 2d'],
  ['三天了会怎样', 'all – – after 3d'],
])('%s: %s', (query, asked) => {
  expect(read(query)).toBe(asked);
});

/** A date that is reckoned from the wrong day is worse than none. */
test.each([
  // Left until something, not past since the trigger.
  ['还有3天就删', 'all – loss not reckoned with 还有3天, which is left'],
  ['RDS欠费 再过3天释放', '59 arrears loss not reckoned with 再过3天, which is left'],
  ['SLS欠费 还有5小时就删', '2 arrears loss not reckoned with 还有5小时, which is left'],
  ['sls overdue, 3 days left', '2 arrears – not reckoned with 3 days, which is left'],
  ['sls overdue, will be deleted in 3 days', '2 arrears loss not reckoned with in 3 days, which is left'],
  // The day of something else: of the stop, of a payment, of a message, or the one that is asked about.
  ['SLS 欠费 昨天停机了', '2 arrears restriction not reckoned with 昨天'],
  ['昨天充值了 SLS 欠费 还没恢复', '2 arrears loss not reckoned with 昨天'],
  ['我昨天下午三点收到短信说SLS欠费了', '2 arrears – not reckoned with 昨天下午3点'],
  ['RDS到期了 明天会删吗', '59 expiry loss not reckoned with 明天'],
  ['sls欠费了3天今天能恢复不', '2 arrears loss after 3d not reckoned with 今天'],
  ['SLS欠费到12月5号还在吗', '2 arrears loss not reckoned with 12月5号'],
  ['SLS欠费 12月5日前付清来得及吗', '2 arrears – not reckoned with 12月5日'],
  ['will my sls be deleted tomorrow if unpaid', '2 arrears loss not reckoned with tomorrow'],
  // But the one beside the trigger is its own.
  ['SLS 昨天欠费，明天会停吗', '2 arrears restriction at 2026-11-26'],
  ['RDS前天到期 明天还能续费吗', '59 expiry – at 2026-11-25'],
  // No number, or more than one day.
  ['SLS欠费超过7天', '2 arrears – not reckoned with 超过7天'],
  ['欠费不到一天', 'all arrears – not reckoned with 不到1天'],
  ['SLS欠费三四天了', '2 arrears – not reckoned with 三四天'],
  ['NAT 欠费2-3天', '34 arrears – not reckoned with 2-3天'],
  ['SLS欠费第8天', '2 arrears – after 8d on day 8'],
  ['SLS 周三欠费', '2 arrears – not reckoned with 周三'],
  ['SLS 去年12月欠费', '2 arrears – not reckoned with 去年12月'],
  ['SLS欠费 10:00', '2 arrears – not reckoned with 10:00'],
  ['SLS 数据保存30天 欠费', '2 arrears loss not reckoned with 30天'],
  ['停机三天了 SLS 数据还在吗', '2 – – not reckoned with 3天'],
])('%s: %s', (query, asked) => {
  expect(read(query)).toBe(asked);
});

test('what is no product of the agreement is not answered by another, nor by a list of all', () => {
  expect(read('ECS欠费多久释放', ['ECS'])).toBeUndefined();
  expect(read('云数据库Redis到期', ['云数据库Redis', 'Redis'])).toBeUndefined();
  expect(read('PolarDB MySQL 欠费', ['PolarDB'])).toBeUndefined();
  expect(read('RDS和Redis到期', ['Redis'])).toBe('59 expiry –');
});

/** A number with a point that is a clause's too: 11.1 is one, 11.20 none. */
test.each([
  ['NAT 欠费 11.20', '34 arrears – at 2026-11-20'],
  ['NAT 11.20 欠费', '34 arrears – at 2026-11-20'],
  ['NAT欠费11.20', '34 arrears – at 2026-11-20'],
  ['NAT 欠费 11.20 10:00', '34 arrears – at 2026-11-20T10:00'],
  ['NAT 11.20欠费，11.23删了吗', '34 arrears loss at 2026-11-20'],
  ['RDS 23.11 到期', '59 expiry – at 2026-11-23'],
  ['SLS arrears 26.11.2026', '2 arrears – at 2026-11-26'],
  ['RDS 到期 11．05', '59 expiry – at 2026-11-05'],
  ['欠费 11.20', 'all arrears – at 2026-11-20'],
  // There is such a clause: product and event make it a day.
  ['NAT 欠费 11.1', '34 arrears – at 2026-11-01'],
  ['欠费 11.1', undefined],
  ['NAT 11.1', undefined],
  ['NAT 11.20', '34 – – not reckoned with 11月20日'],
  // Versions, amounts, clauses.
  ['RDS MySQL 5.7 到期', undefined],
  ['RDS MySQL 10.11 到期', undefined],
  ['NAT 欠费 5.2', undefined],
  ['NAT 欠费 第11.20条', undefined],
  ['NAT 欠费 11.20元', '34 arrears –'],
  ['NAT欠费¥11.20', '34 arrears –'],
  ['NAT欠费￥ 11.20', '34 arrears –'],
  ['NAT欠费金额11.20', '34 arrears –'],
  ['NAT 欠费，金额为 11.20', '34 arrears –'],
  ['NAT欠了11.20', '34 arrears –'],
  ['NAT 欠费 11.20 RMB', '34 arrears –'],
  ['NAT overdue 11.20 yuan', '34 arrears –'],
  ['NAT overdue $11.20', '34 arrears –'],
  ['NAT overdue, amount of 11.20', '34 arrears –'],
  // Lengths.
  ['NAT overdue 10.5 hours', '34 arrears – after 10.5h'],
  ['NAT arrears 12.5 days', '34 arrears – after 300h'],
  ['NAT欠费10.5周', '34 arrears – after 1764h'],
  ['NAT 欠费 11.20 周五', '34 arrears – at 2026-11-20 not reckoned with 周五'],
  ['34.3.1 释放', undefined],
])('%s', (query, asked) => {
  expect(read(query, [], (number) => number === '11.1')).toBe(asked);
});

/** 20日 before what happened is a day, after it a length; the other is offered. */
test.each([
  ['NAT 20日欠费', '34 arrears – at 2026-11-20', 'NAT 欠费 20天', '34 arrears – after 20d'],
  ['RDS 二十日到期', '59 expiry – at 2026-11-20', 'RDS 到期 20天', '59 expiry – after 20d'],
  ['NAT 欠费20日', '34 arrears – after 20d', 'NAT 欠费 20号', '34 arrears – at 2026-11-20'],
  [
    'NAT 欠费 贰拾日 数据还在吗',
    '34 arrears loss after 20d',
    'NAT 欠费 数据还在吗 20号',
    '34 arrears loss at 2026-11-20',
  ],
])('%s may be either', (query, asked, other, otherwise) => {
  expect(read(query)).toBe(asked);
  expect(readQuestion(query, find, now)?.either?.other).toBe(other);
  expect(read(other)).toBe(otherwise);
});

test.each(['NAT 欠费20天', 'NAT 欠费20日了', 'NAT 欠费 11月20日', 'NAT 20号欠费', 'NAT 已欠费 第20日', 'NAT 欠费45日'])(
  '%s can only be one',
  (query) => {
    expect(readQuestion(query, find, now)?.either).toBeUndefined();
  },
);

/** Typed by sound, said to come, of years. */
test.each([
  ['maxcompute qianfei 3 tian', '17 arrears – after 3d'],
  ['rds guoqi 12 xiao shi', '59 expiry – after 12h'],
  ['NAT 12月3日才会欠费', '34 arrears – at 2026-12-03'],
  ['NAT 12月3日会欠费吗', '34 arrears – at 2026-12-03'],
  ['SLS 欠费 12月5日会删吗', '2 arrears loss not reckoned with 12月5日'],
  ['prometheus 欠费 半年', '53 arrears – not reckoned with 半年'],
  ['SLS 欠费一年了', '2 arrears – not reckoned with 1年'],
  ['NAT 欠费 壹周', '34 arrears – after 7d'],
])('%s', (query, asked) => {
  expect(read(query)).toBe(asked);
});

/** What is said to have lasted so long by now began then; what is only supposed did not. */
test.each([
  ['数据总线欠费六天了', '2026-11-21'],
  ['ECP overdue for 5 days', '2026-11-22'],
  ['ECP 5 days overdue', '2026-11-22'],
  ['日志服务已欠费3天', '2026-11-24'],
  ['日志服务到期两周了', '2026-11-13'],
  ['日志服务欠费36小时了', '2026-11-25T23:00'],
  ['SLS欠费三天了会怎样', '2026-11-24'],
  ['日志服务欠费6天会怎样', undefined],
  ['如果日志服务欠费6天了', undefined],
  ['what happens if ECP is overdue for 5 days', undefined],
  ['日志服务欠费第6天了', undefined],
  ['日志服务欠费一个月了', undefined],
  ['日志服务停机6天了', undefined],
  ['日志服务11月20日欠费，6天了', undefined],
])('%s began %s', (query, expected) => {
  const began = readQuestion(query, find, now)?.began;
  const day = began?.at === undefined ? undefined : began.hasTime ? writeMinute(began.at) : writeDay(began.at);
  expect(day).toBe(expected);
});

test.each([
  ['yunshouji', '52 – –'],
  ['yunshouji欠费', '52 arrears –'],
  ['guanlifuwu', undefined],
])('%s is read by the end of a name in pinyin', (query, expected) => {
  expect(read(query)).toBe(expected);
});

/** A day with an hour is no length; what is no day of the civil calendar is said not to be read. */
test.each([
  ['SLS 24日10点欠费', '2 arrears – at 2026-11-24T10:00'],
  ['SLS 24日24点欠费', '2 arrears – at 2026-11-25T00:00'],
  ['SLS 20日下午3点欠费', '2 arrears – at 2026-11-20T15:00'],
  ['SLS 二十日 15:20 欠费', '2 arrears – at 2026-11-20T15:20'],
  ['日志服务26日晚上欠费了', '2 arrears – at 2026-11-26'],
  ['SLS二十五号凌晨两点欠的费', '2 arrears – at 2026-11-25T02:00'],
  ['SLS 欠费20日时数据还在吗', '2 arrears loss after 20d'],
  ['SLS 除夕欠费', '2 arrears – not reckoned with 除夕'],
  ['SLS 大年初一欠费', '2 arrears – not reckoned with 大年初一'],
  ['SLS 腊月28号欠费', '2 arrears – not reckoned with 腊月28号'],
  ['SLS 农历十月初八欠费', '2 arrears – not reckoned with 农历10月初八'],
  ['SLS 农历十月十五日欠费', '2 arrears – not reckoned with 农历10月15日'],
  ['SLS 阴历十月十五日10点欠费', '2 arrears – not reckoned with 阴历10月15日'],
  ['RDS 正月十五到期', '59 expiry – not reckoned with 正月十五'],
  ['SLS 修正月份 欠费', '2 arrears –'],
  ['SLS 月初欠费', '2 arrears – not reckoned with 月初'],
  ['SLS 中旬欠费', '2 arrears – not reckoned with 中旬'],
  ['RDS 半个月前到期', '59 expiry – not reckoned with 半个月前'],
  ['RDS 十来天前到期', '59 expiry – not reckoned with 十来天'],
  ['RDS expired a fortnight ago', '59 expiry – not reckoned with fortnight'],
  ['RDS 28th expired', '59 expiry – not reckoned with 28th'],
  ['RDS 11/12/2026 到期', '59 expiry – not reckoned with 11/12/2026'],
  ['RDS 26/11/28 到期', '59 expiry – not reckoned with 26/11/28'],
  ['SLS 11/20-11/22 欠费', '2 arrears – not reckoned with 11/20-11/22'],
  ['SLS 凌晨三点欠费', '2 arrears – not reckoned with 凌晨3点'],
  ['SLS 欠费俩礼拜', '2 arrears – after 14d'],
  ['SLS 欠费三十六个钟头', '2 arrears – after 36h'],
  // A deferral puts off the stop: it is nothing that has passed.
  ['SLS 延停权益 72小时 欠费', '2 arrears restriction not reckoned with 72小时'],
])('by its calendar: %s', (query, asked) => {
  expect(read(query)).toBe(asked);
});

test.each(['日志服务26日晚上欠费', 'NAT 20日凌晨欠费'])('%s can only be a day', (query) => {
  expect(readQuestion(query, find, now)?.either).toBeUndefined();
});

/** Each product has a moment of its own: none is reckoned from that of another. */
test.each([
  ['SLS昨天欠费，RDS上周到期', '2+59 – – not reckoned with 昨天', ['SLS昨天欠费', 'RDS上周到期']],
  ['SLS昨天欠费，RDS 11月20日欠费', '2+59 arrears – not reckoned with 11月20日', ['SLS昨天欠费', 'RDS 11月20日欠费']],
  ['SLS欠费3天，RDS到期5天', '2+59 – – not reckoned with 3天', ['SLS欠费3天', 'RDS到期5天']],
  ['SLS欠费3天和NAT欠费5天', '2+34 arrears – not reckoned with 3天', ['SLS欠费3天', 'NAT欠费5天']],
  [
    'SLS overdue since yesterday and RDS expired Nov 20',
    '2+59 – – not reckoned with nov 20',
    ['SLS overdue since yesterday', 'RDS expired Nov 20'],
  ],
  ['SLS 欠费 昨天 RDS 到期 昨天', '2+59 – – not reckoned with 昨天', []],
  // One moment is that of all.
  ['SLS和NAT昨天都欠费了', '2+34 arrears – at 2026-11-26', []],
  ['SLS昨天欠费，明天会停吗，NAT呢', '2+34 arrears restriction at 2026-11-26', []],
  ['账号欠费3天，SLS和RDS还在吗', '2+59 arrears loss after 3d', []],
])('asked together: %s', (query, asked, parts) => {
  expect(read(query)).toBe(asked);
  expect(readQuestion(query, find, now)?.parts).toEqual(parts);
});

test('more than three products are a question where it is said what happened to them, up to eight', () => {
  expect(read('SLS、RDS、NAT、MaxCompute都欠费了')).toBe('2+17+34+59 arrears –');
  expect(read('SLS、RDS、NAT、MaxCompute')).toBeUndefined();
  expect(read('SLS NAT RDS PAI DataWorks 云手机 MaxCompute MSE ACR 欠费')).toBeUndefined();
});
