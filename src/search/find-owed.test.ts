import { expect, test } from 'vitest';
import { findOwed } from './find-owed';

test.each([
  ['欠10000元30天违约金多少', '10000', 30],
  ['欠1万块违约金', '10000', undefined],
  ['欠了1.5万逾期两周罚多少', '15000', 14],
  ['￥1,200 逾期10天滞纳金', '1200', 10],
  ['违约金 12.5元 3天', '12.50', 3],
  ['欠了3000 违约金', '3000', undefined],
  ['penalty on 5000 yuan for 2 weeks', '5000', 14],
  ['penalty RMB 800 30 days', '800', 30],
  ['欠2k元一个月利息', '2000', 30],
  // No sum.
  ['欠费30天违约金多少', undefined, undefined],
  ['欠3天违约金', undefined, undefined],
  ['万分之五违约金怎么算', undefined, undefined],
  ['违约金怎么算', undefined, undefined],
  ['11-20欠费违约金', undefined, undefined],
])('%s', (query, yuan, days) => {
  const owed = findOwed(query);
  expect([owed?.yuan, owed?.days]).toEqual([yuan, days]);
});
