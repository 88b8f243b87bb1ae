import { expect, test } from 'vitest';
import { loadLifecycle } from '@/corpus/load-lifecycle';
import { findOutsideProducts } from '@/corpus/outside-products';
import { findNamed } from '@/corpus/search-names';
import { readQuestion } from '@/search/read-question';
import { readMoment } from '@/time/read-moment';
import { answerOf, type OutcomeAnswer } from './answer-of';

/** A Friday. */
const now = readMoment('2026-11-27T11:00') ?? 0;

/** When it comes, and by which clause: `192h p-2.2`; `right` where the vendor may, `earliest` where it may come later. */
function write({ time, rule }: OutcomeAnswer): string {
  const kind = time.kind === 'hours' ? (time.isRight ? ' right' : time.isFixed ? '' : ' earliest') : '';
  const figure = time.kind === 'hours' ? `${time.hours}h${kind}` : time.kind;
  return `${figure} ${rule?.citations[0]?.provision ?? ''}`.trim();
}

/**
 * What is answered, a line for each product and trigger: when it stops, when something is lost, and what it is in by then. `all`
 * is the head of the list of products, `outside` the card of what is no product of the agreement. Nothing: only the hits.
 */
async function answer(query: string): Promise<string[]> {
  const outside = findOutsideProducts(query);
  const names = outside.flatMap(({ name, aliases }) => [name.zh, name.en, ...aliases]);
  const question = readQuestion(query, findNamed, now, names);
  const products = question?.products ?? [];
  const lines = await Promise.all(
    products.map(async ({ number }) => {
      const { lifecycle } = await loadLifecycle(number);
      if (!question) return [];
      return answerOf(lifecycle, question, now).map(({ trigger, restriction, loss, byThen }) => {
        const state = byThen ? `; then ${byThen.service?.kind}, ${byThen.data?.kind ?? 'no data'}` : '';
        return `${number} ${trigger}: ${write(restriction)}; ${write(loss)}${state}`;
      });
    }),
  );
  return [
    ...outside.map(({ id }) => `outside ${id}`),
    ...(question && products.length === 0 ? [`all ${question.trigger ?? 'both'}`] : []),
    ...lines.flat(),
  ];
}

/** What customers were seen to type. */
test.each([
  ['日志服务欠费后多久删除数据', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['RDS到期几天释放', ['59 expiry: 0h p-59.2.1.1; 168h p-59.2.1.2']],
  ['how long is data kept after RDS expires', ['59 expiry: 0h p-59.2.1.1; 168h p-59.2.1.2']],
  ['sls arrears delete', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['sls欠费多久删数据', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['RDS 过期了还能恢复吗', ['59 expiry: 0h p-59.2.1.1; 168h p-59.2.1.2']],
  ['MaxCompute欠费多久停', ['17 arrears: 0h right p-17.1.1; 360h earliest p-17.1.4']],
  ['MaxCompute欠费数据保留几天', ['17 arrears: 0h right p-17.1.1; 360h earliest p-17.1.4']],
  ['NAT网关欠费几天释放', ['34 arrears: 24h p-34.3.1; 168h p-34.3.2']],
  ['DataWorks欠费多久删除数据', ['39 arrears: 24h p-39.1.2; unknown g-5.5']],
  ['云手机到期数据保留几天', ['52 expiry: 0h p-52.1; 360h p-52.1']],
  ['PAI 到期 多久 删除', ['36 expiry: 0h p-36.1; 360h earliest p-36.1']],
  ['企业邮箱到期后邮件保留多久', ['73 expiry: 0h p-73.5; 240h right p-73.5']],
  ['日志服务多久停机', ['2 arrears: 24h p-2.1; 192h p-2.2', '2 expiry: 0h g-3.4.1.2; unknown g-9.2.4']],
  ['rds 欠费 数据 删除', ['59 arrears: 0h right g-5.2; unknown g-5.5']],
  ['云电脑欠费多久删数据', ['48 arrears: 0h right g-5.2; unknown g-5.5']],
  ['云电脑到期数据保留多久', ['48 expiry: 0h g-3.4.1.2; unknown g-9.2.4']],
  ['云通信到期数据保留多久', ['1 expiry: 0h g-3.4.1.2; unknown g-9.2.4']],
  ['ROS 到期 多久 删除', ['4 expiry: 0h g-3.4.1.2; unknown g-9.2.4']],
  ['容器服务到期多久释放', ['67 expiry: 0h g-3.4.1.2; unknown g-9.2.4']],
  ['日志服务数据保留多久', ['2 arrears: 24h p-2.1; 192h p-2.2', '2 expiry: 0h g-3.4.1.2; unknown g-9.2.4']],
  ['NAT网关欠费', ['34 arrears: 24h p-34.3.1; 168h p-34.3.2']],
  ['rds到期', ['59 expiry: 0h p-59.2.1.1; 168h p-59.2.1.2']],
  ['欠费', ['all arrears']],
  ['续费', ['all expiry']],
  ['释放', []],
  ['过期', ['all expiry']],
  ['RDS expiry', ['59 expiry: 0h p-59.2.1.1; 168h p-59.2.1.2']],
  ['MaxCompute arrears', ['17 arrears: 0h right p-17.1.1; 360h earliest p-17.1.4']],
  ['overdue', ['all arrears']],
  ['unpaid', ['all arrears']],
  ['SLS欠费', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['SLS 欠费', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['日志服务欠费了怎么办', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['MaxCompute 欠费 多久', ['17 arrears: 0h right p-17.1.1; 360h earliest p-17.1.4']],
  ['SLS 停机', ['2 arrears: 24h p-2.1; 192h p-2.2', '2 expiry: 0h g-3.4.1.2; unknown g-9.2.4']],
  ['日志服务 欠费 8天', ['2 arrears: 24h p-2.1; 192h p-2.2; then ended, deleted']],
  ['欠费三天了会怎样', ['all arrears']],
  ['多久停机', ['all both']],
  ['什么时候停机', ['all both']],
  ['欠费多久删除数据', ['all arrears']],
  ['欠费了数据还在吗', ['all arrears']],
  ['到期后数据保留多久', ['all expiry']],
  ['阿里云欠费多久清空', ['all arrears']],
  ['服务器到期数据保留几天', ['outside ecs']],
  ['多久释放实例', ['all both']],
])('%s', async (query, answered) => {
  expect(await answer(query)).toEqual(answered);
});

/** With a moment, with a length, in other words, of other products, of none, and of something else. */
test.each([
  ['ECS欠费', ['outside ecs']],
  ['OSS到期多久删除', ['outside oss']],
  ['CDN欠费', ['outside cdn']],
  ['域名到期', ['outside domain']],
  ['Redis到期几天释放', ['outside redis']],
  ['what happens if I do not pay', ['all arrears']],
  ['when is my data deleted', ['all both']],
  ['log service overdue', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['SLS 欠费 昨天15:20', ['2 arrears: 24h p-2.1; 192h p-2.2; then running, kept']],
  ['NAT 11-20 10:00 欠费', ['34 arrears: 24h p-34.3.1; 168h p-34.3.2; then ended, released']],
  [
    'rds expired yesterday',
    ['59 expiry: 0h earliest p-59.2.1.1; 168h earliest p-59.2.1.2; then suspended, unreachable'],
  ],
  [
    'RDS 11月20日到期了数据还在吗',
    ['59 expiry: 0h earliest p-59.2.1.1; 168h earliest p-59.2.1.2; then ended, partly-lost'],
  ],
  ['SLS 2月30日欠费', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['大数据计算服务欠款15天', ['17 arrears: 0h right p-17.1.1; 360h earliest p-17.1.4; then ended, deleted']],
  ['odps 没交钱', ['17 arrears: 0h right p-17.1.1; 360h earliest p-17.1.4']],
  ['DataV到期', ['71 expiry: 0h g-3.4.1.2; unknown g-9.2.4']],
  ['消息队列欠费 4天', ['6 arrears: 72h p-6.3; 72h earliest p-6.3; then suspended, partly-lost']],
  ['kafka expired', ['6 expiry: 0h p-6.2; 168h p-6.2']],
  ['云解析DNS 到期 6天', ['29 expiry: 144h earliest p-29.3; 144h earliest p-29.3; then restricted, unreachable']],
  ['容器镜像服务到期多久删', ['35 expiry: 0h p-35.2; 168h p-35.2']],
  ['ACR expired 10 days', ['35 expiry: 0h p-35.2; 168h p-35.2; then ended, released']],
  ['datahub overdue when is data deleted', ['37 arrears: 24h p-37.1; 192h p-37.2']],
  ['KMS 欠费', ['14 arrears: 0h p-14.1; unknown g-5.5']],
  ['PrivateZone 余额不足多久停', ['12 arrears: 24h p-12.1; 168h p-12.1']],
  ['Prometheus 欠费一个月', ['53 arrears: 0h p-53.3; 168h p-53.3; then ended, view-only']],
  ['灵骏到期半个月', ['54 expiry: 0h p-54.1; 360h p-54.1; then ended, deleted']],
  ['MSE 没续费', ['49 expiry: 0h p-49.1; 360h p-49.1']],
  ['码栈到期数据', ['24 expiry: 0h p-24.1; unknown g-9.2.4']],
  ['OpenSearch in debt', ['3 arrears: 24h p-3.2; 168h earliest p-3.3']],
  ['SAE unpaid 72 hours', ['32 arrears: 0h p-32.2; 168h p-32.3; then restricted, kept']],
  ['FnF 欠费 30天', ['33 arrears: 24h p-33.1; 720h p-33.1; then restricted, deleted']],
  ['image management arrears', []],
  ['企业邮箱 过期 10天', ['73 expiry: 0h p-73.5; 240h right p-73.5; then ended, deleted']],
  ['视频直播欠费', ['15 arrears: 0h right p-15.2; unknown g-5.5']],
  ['点播欠费', ['15 arrears: 0h right p-15.2; unknown g-5.5']],
  ['短信欠费', ['outside sms']],
  ['PolarDB MySQL 到期', ['outside polardb']],
  ['云数据库Redis欠费', ['outside redis']],
  ['云数据库欠费', ['59 arrears: 0h right g-5.2; unknown g-5.5']],
  ['RDS和Redis到期', ['outside redis', '59 expiry: 0h p-59.2.1.1; 168h p-59.2.1.2']],
  ['日志服务和RDS欠费', ['2 arrears: 24h p-2.1; 192h p-2.2', '59 arrears: 0h right g-5.2; unknown g-5.5']],
  ['rzfw 欠费', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['數據總線欠費多久刪除', ['37 arrears: 24h p-37.1; 192h p-37.2']],
  ['自然语言处理到期数据保留多久', ['11 expiry: 0h p-11.1; unknown g-9.2.4']],
  ['机器翻译到期', ['18 expiry: 0h p-18.1; unknown g-9.2.4']],
  ['鹿班过期了', ['19 expiry: 0h p-19.1; unknown g-9.2.4']],
  ['区块链欠费', ['22 arrears: 0h p-22.1.4; unknown g-5.5']],
  ['E-HPC欠费', ['69 arrears: 0h right p-69.2.1.1; unknown p-69.2.1.4']],
  ['RPA到期', ['72 expiry: 0h g-3.4.1.2; unknown g-9.2.4']],
  ['宜搭欠费', ['75 arrears: 0h right g-5.2; unknown g-5.5']],
  ['访问控制欠费', ['68 arrears: 0h right g-5.2; unknown g-5.5']],
  ['SLS欠费停机三天了', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['RDS到期前3天', ['59 expiry: 0h p-59.2.1.1; 168h p-59.2.1.2']],
  ['RDS 3天后到期', ['59 expiry: 0h earliest p-59.2.1.1; 168h earliest p-59.2.1.2']],
  ['欠费停服', ['all arrears']],
  ['日志服务多少钱', []],
  ['RDS 退款', []],
  ['下单未付款多久失效', []],
  ['操作日志保留多久', []],
  ['缓冲期', []],
  ['欠费 违约金', []],
  ['34.3.1 释放', []],
  ['"7日届满"', []],
  ['自动续费', []],
  ['how do I cancel', []],
  ['domain expired', ['outside domain']],
  ['free trial', []],
  ["will my NAT gateway be released if I don't pay", ['34 arrears: 24h p-34.3.1; 168h p-34.3.2']],
  ['is my log data gone after 8 days of arrears', []],
  [
    'when does MaxCompute delete data',
    ['17 arrears: 0h right p-17.1.1; 360h earliest p-17.1.4', '17 expiry: 0h g-3.4.1.2; unknown g-9.2.4'],
  ],
  ['how long until PAI data is gone after arrears', ['36 arrears: 24h p-36.2; 360h earliest p-36.2']],
  [
    'PAI data retention',
    ['36 arrears: 24h p-36.2; 360h earliest p-36.2', '36 expiry: 0h p-36.1; 360h earliest p-36.1'],
  ],
  ['media processing arrears 24 hours', ['16 arrears: 0h earliest p-16.1; 360h p-16.1; then suspended, no data']],
  ['cloud phone not paid', ['52 arrears: 0h p-52.1; 360h p-52.1']],
  ["SLS hasn't been paid, will it stop", ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['rds subscription ended last month', ['59 expiry: 0h p-59.2.1.1; 168h p-59.2.1.2']],
  ['MaxCompute 欠费 72小时', ['17 arrears: 0h right p-17.1.1; 360h earliest p-17.1.4; then suspended, unreachable']],
  ['NAT gateway 3 days after arrears', ['34 arrears: 24h p-34.3.1; 168h p-34.3.2; then suspended, undated']],
  ['cdn overdue', ['outside cdn']],
  ['Redis expiry', ['outside redis']],
  ['SLS in arrears since yesterday 15:20', ['2 arrears: 24h p-2.1; 192h p-2.2; then running, kept']],
  ['my bill is overdue, when do products stop', ['all arrears']],
  ['renewal', ['all expiry']],
  ['到期 释放', ['all expiry']],
  ['停服', []],
  ['数据还在吗', ['all both']],
])('%s', async (query, answered) => {
  expect(await answer(query)).toEqual(answered);
});

/** As a worried customer writes at night: days by name, lengths that are none, typos, traditional characters, English among Chinese. */
test.each([
  ['数仓欠费', ['17 arrears: 0h right p-17.1.1; 360h earliest p-17.1.4', '62 arrears: 0h right g-5.2; unknown g-5.5']],
  ['k8s 欠费', ['67 arrears: 0h right g-5.2; unknown g-5.5']],
  ['伺服器欠費', ['outside ecs']],
  ['logstore 欠费', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['RDS 上周五到期', ['59 expiry: 0h earliest p-59.2.1.1; 168h earliest p-59.2.1.2; then ended, partly-lost']],
  ['NAT 上周五下午3点欠费 还有几天删', ['34 arrears: 24h p-34.3.1; 168h p-34.3.2; then suspended, undated']],
  ['sls这周一欠费', ['2 arrears: 24h earliest p-2.1; 192h earliest p-2.2; then suspended, unreachable']],
  ['三天了会怎样', ['all both']],
  ['欠了两天', ['all arrears']],
  ['已经欠了两天 SLS 还在吗', ['2 arrears: 24h p-2.1; 192h p-2.2; then suspended, unreachable']],
  ['sls欠費兩天了資料還在嗎', ['2 arrears: 24h p-2.1; 192h p-2.2; then suspended, unreachable']],
  ['RDS過期三天還救得回來嗎', ['59 expiry: 0h p-59.2.1.1; 168h p-59.2.1.2; then suspended, unreachable']],
  ['rds 到期 3 days 了 data 还在吗', ['59 expiry: 0h p-59.2.1.1; 168h p-59.2.1.2; then suspended, unreachable']],
  ['maxcompute eexpired', ['17 expiry: 0h g-3.4.1.2; unknown g-9.2.4']],
  ['nat gateway unpaid for a week', ['34 arrears: 24h p-34.3.1; 168h p-34.3.2; then ended, released']],
  ['还有3天就删', ['all both']],
  ['SLS 还有3天就删', ['2 arrears: 24h p-2.1; 192h p-2.2', '2 expiry: 0h g-3.4.1.2; unknown g-9.2.4']],
  ['SLS欠费 还有3天就删', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['SLS欠费 昨天停机了', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['SLS欠费超过7天', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['SLS欠费三四天了', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['账户余额是负数', ['all arrears']],
  ['忘记交钱了怎么办', ['all arrears']],
  ['阿里云欠我钱', []],
  ['SLS资源包到期', []],
  ['资源包到期', []],
  ['试用到期', []],
  ['rds trial expired', []],
  ['短信包到期', ['outside sms']],
  ['收到短信说SLS欠费了', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['7天无理由', []],
  ['昨天', []],
  ['3天', []],
])('at night: %s', async (query, answered) => {
  expect(await answer(query)).toEqual(answered);
});
