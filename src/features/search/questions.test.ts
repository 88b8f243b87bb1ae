import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutRules } from '@content/lifecycle/without-rules';
import { variantWords } from '@content/variant-words';
import { outsideProducts } from '@/corpus/outside-products';
import { products } from '@/corpus/products';
import { loadLifecycle } from '@/corpus/load-lifecycle';
import type { Question } from '@/search/read-question';
import { readMoment } from '@/time/read-moment';
import { answerOf } from './answer-of';
import type { OutcomeAnswer } from './outcome-of';
import { listProducts } from './list-products';
import { readAsked } from './read-asked';

/** A Friday. */
const now = readMoment('2026-11-27T11:00') ?? 0;

/** When it comes, and by which clause: `192h p-2.2`; `right` where the vendor may, `earliest` where it may come later, `if` on a condition. */
function write({ time, rule }: Pick<OutcomeAnswer, 'time' | 'rule'>): string {
  const kind = time.kind === 'hours' ? (time.isRight ? ' right' : time.isFixed ? '' : ' earliest') : '';
  const condition = time.kind !== 'none' && time.condition ? ' if' : '';
  const figure = time.kind === 'hours' ? `${time.hours}h${kind}` : time.kind;
  return `${figure}${condition} ${rule?.citations[0]?.provision ?? ''}`.trim();
}

/** What is asked of the list: ` within 7`. */
const listOf = ({ list }: Question) => (list ? ` ${list.kind}${'days' in list ? ` ${list.days}` : ''}` : '');

/**
 * What is answered, a line for each product and trigger: when it stops, when something is lost, and what it is in by then. `all`
 * is the head of the list of products, `topic` what the agreement says of something beside, `outside` the card of what is no product of the agreement, `without rules` that of a product whose own terms say nothing. Nothing: only the hits.
 */
async function answer(query: string): Promise<string[]> {
  const { outside, question, topics } = readAsked(query, now);
  const products = question?.products ?? [];
  const lines = await Promise.all(
    products.map(async ({ number }) => {
      const { lifecycle, withoutRules } = await loadLifecycle(number);
      if (!question) return [];
      if (withoutRules) return [`${number} without rules`];
      return answerOf(lifecycle, question, now).map(({ trigger, restriction, loss, byThen }) => {
        const state = byThen ? `; then ${byThen.service?.kind}, ${byThen.data?.kind ?? 'no data'}` : '';
        return `${number} ${trigger}: ${write(restriction)}; ${write(loss)}${state}`;
      });
    }),
  );
  return [
    ...outside.map(({ id }) => `outside ${id}`),
    ...topics.map(({ id }) => `topic ${id}`),
    ...(question && products.length === 0 ? [`all ${question.trigger ?? 'both'}${listOf(question)}`] : []),
    ...lines.flat(),
  ];
}

/** The questions of the document's tables, and what each gets. */
const questionsOf = (document: string): [query: string, answered: string[]][] =>
  document
    .split('\n## ')
    .filter((section) => /^\| question/m.test(section))
    .flatMap((section) => section.match(/^\|.*\|$/gm)?.slice(2) ?? [])
    .map((row) => {
      const [, query = '', answers = ''] = row.split('|').map((cell) => cell.trim());
      return [query, [...answers.matchAll(/`([^`]+)`/g)].map(([, answer = '']) => answer)];
    });

/** What customers were seen to type; with a moment, with a length, in other words, of other products, of none, and of something else. */
const DOCUMENT = readFileSync('docs/questions.md', 'utf8');
test.each(questionsOf(DOCUMENT))('%s', async (query, answered) => {
  expect(await answer(query)).toEqual(answered);
});

test('the document has all questions, and what it names as holding a task is there', () => {
  expect(questionsOf(DOCUMENT).length).toBeGreaterThan(130);
  const files = ['src', 'e2e'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  const named = [...DOCUMENT.matchAll(/`([\w-]+\.(?:spec|test)\.tsx?)`/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(12);
  expect(named.filter((name) => !files.some((file) => file.endsWith(`/${name}`) || file === name))).toEqual([]);
});

/** As a worried customer writes at night: days by name, lengths that are none, typos, traditional characters, English among Chinese. */
test.each([
  ['数仓欠费', ['17 arrears: 0h right p-17.1.1; 360h earliest p-17.1.4', '62 without rules']],
  ['k8s 欠费', ['67 without rules']],
  ['伺服器欠費', ['outside ecs']],
  ['logstore 欠费', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['RDS 上周五到期', ['59 expiry: 0h earliest p-59.2.1.1; 168h earliest p-59.2.1.2; then ended, partly-lost']],
  ['NAT 上周五下午3点欠费 还有几天删', ['34 arrears: 24h p-34.3.1; 168h p-34.3.2; then suspended, unreachable']],
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
  ['SLS资源包到期', ['topic package']],
  ['资源包到期', ['topic package']],
  ['试用到期', ['topic free']],
  ['rds trial expired', ['topic free']],
  ['短信包到期', ['outside sms']],
  ['收到短信说SLS欠费了', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['7天无理由', []],
  ['昨天', []],
  ['3天', []],
])('at night: %s', async (query, answered) => {
  expect(await answer(query)).toEqual(answered);
});

/**
 * What is asked beside the moments, by customers, managers and lawyers: the general clauses that answer, the list of products, or
 * what a product's own terms say of it.
 */
test.each([
  ['欠费还扣钱吗', ['topic charging-arrears']],
  ['停机后还收费吗', ['topic charging-arrears']],
  ['停服期间还计费吗', ['topic charging-arrears']],
  ['欠费后还会继续扣费吗', ['topic charging-arrears']],
  ['到期后还收费吗', ['topic charging-expiry']],
  ['ECS停机后还收费吗', ['outside ecs', 'topic charging-arrears']],
  ['do I still pay after suspension', ['topic charging-arrears']],
  ['do I still get charged after suspension', ['topic charging-arrears']],
  ['are we billed while suspended', ['topic charging-arrears']],
  ['违约金怎么算', ['topic penalty']],
  ['欠费违约金多少', ['topic penalty']],
  ['滞纳金', ['topic penalty']],
  ['欠费一天罚多少', ['topic penalty']],
  ['SLS 欠费 违约金', ['topic penalty', '2 arrears: 24h p-2.1; 192h p-2.2']],
  ['penalty for late payment', ['topic penalty']],
  ['interest on overdue amount', ['topic penalty']],
  ['赔偿上限', ['topic liability']],
  ['赔偿最多多少', ['topic liability']],
  ['数据丢了阿里云赔多少', ['topic liability']],
  ['limitation of liability', ['topic liability']],
  ['will alibaba cloud indemnify us', ['topic liability']],
  // What the customer owes is not headed by what the vendor is liable for.
  ['indemnify', []],
  ['indemnification', []],
  ['joint liability', []],
  ['joint and several liability', []],
  ['liquidated damages', []],
  ['服务中断赔偿', ['topic outage', 'topic liability']],
  ['连续72小时不能用可以解约吗', ['topic outage']],
  ['哪些产品7天删', ['all both within 7']],
  ['哪些产品至少留15天', ['all both keeps 15']],
  ['哪个产品最先删', ['all both first']],
  ['哪些产品没写期限', ['all both no-figure']],
  ['到期后哪些产品7天内释放', ['all expiry within 7']],
  ['which products delete within 7 days', ['all both within 7']],
  ['which products keep data at least 30 days', ['all both keeps 30']],
  ['how long do I have to pay', ['topic pay-by']],
  ['多久内要付清', ['topic pay-by']],
  ['欠费后几天内要交', ['topic pay-by', 'all arrears']],
  ['最晚什么时候付清', ['topic pay-by']],
  ['payment deadline', ['topic pay-by']],
  ['宽限期多久', ['topic grace']],
  ['grace period', ['topic grace']],
  ['缓冲期内数据还能导出吗', ['topic grace', 'topic export']],
  ['预付费到期', ['topic term', 'all expiry']],
  ['包年包月到期', ['topic term', 'all expiry']],
  ['按量付费欠费', ['all arrears']],
  ['subscription expires', ['topic term', 'all expiry']],
  ['资源包过期', ['topic package']],
  ['资源包用完了会怎样', ['topic package']],
  ['套餐包没用完怎么办', ['topic package']],
  ['提前几天续费', ['topic renewal']],
  ['when should I renew', ['topic renewal']],
  ['能恢复吗', ['topic recovery']],
  ['数据删了能恢复吗', ['topic recovery']],
  ['付清后多久恢复服务', ['topic recovery']],
  ['can deleted data be recovered', ['topic recovery']],
  ['备份还在吗', ['topic backups']],
  ['谁负责备份', ['topic backups']],
  ['are backups deleted too', ['topic backups']],
  ['停机后还能导出数据吗', ['topic export']],
  ['能退款吗', ['topic refund']],
  ['提前退订能退多少', ['topic refund']],
  ['can I get a refund', ['topic refund']],
  ['删除前会通知吗', ['topic notice']],
  ['欠费会提醒吗', ['topic notice']],
  ['will I be notified before deletion', ['topic notice']],
  ['阿里云关停产品提前多久通知', ['topic vendor-ends']],
  ['涨价提前多久通知', ['topic price']],
  ['一个账号欠费会影响其他账号吗', ['topic accounts']],
  ['does arrears affect my other accounts', ['topic accounts']],
  ['账单有异议怎么办', ['topic bill']],
  ['在哪里打官司', ['topic court']],
  ['governing law', ['topic court']],
  ['产品文档和协议冲突以哪个为准', ['topic precedence']],
  ['which document prevails', ['topic precedence']],
  ['天是自然日还是工作日', ['topic days']],
  ['发票', ['topic invoice']],
  ['不可抗力', ['topic force-majeure']],
  ['协议修改了怎么办', ['topic changes']],
  ['凭什么停我服务', ['topic right-to-stop']],
  [
    'SLS停服后还计费吗',
    ['topic charging-arrears', '2 arrears: 24h p-2.1; 192h p-2.2', '2 expiry: 0h g-3.4.1.2; unknown g-9.2.4'],
  ],
  ['RDS到期后还收费吗', ['topic charging-expiry', '59 expiry: 0h p-59.2.1.1; 168h p-59.2.1.2']],
  [
    'RDS备份还在吗',
    ['topic backups', '59 arrears: 0h right g-5.2; unknown g-5.5', '59 expiry: 0h p-59.2.1.1; 168h p-59.2.1.2'],
  ],
  ['SLS欠费8天了还能恢复吗', ['topic recovery', '2 arrears: 24h p-2.1; 192h p-2.2; then ended, deleted']],
  ['DataWorks欠费会通知吗', ['topic notice', '39 arrears: 24h p-39.1.2; unknown g-5.5']],
  [
    'MaxCompute停机后还收存储费吗',
    [
      'topic charging-arrears',
      '17 arrears: 0h right p-17.1.1; 360h earliest p-17.1.4',
      '17 expiry: 0h g-3.4.1.2; unknown g-9.2.4',
    ],
  ],
  ['日志服务多少钱', []],
  ['云迁移中心', ['64 arrears: 0h right p-64.3.12.2; 0h right p-64.3.12.2', '64 expiry: 0h p-64.3.5; unknown g-9.2.4']],
  ['数据库备份服务', ['61 arrears: 0h p-61.3.para1; unknown g-5.5', '61 expiry: 0h p-61.2; unknown g-9.2.4']],
  ['欠费会不会影响征信', []],
  ['通知', []],
  ['免费', []],
  ['迁移', []],
  ['不可恢复', []],
  ['数据 删除', []],
])('beside: %s', async (query, answered) => {
  expect(await answer(query)).toEqual(answered);
});

/** Day n, lists by what comes at once, what a word means, when it begins, a part paid, other products; typos, nicknames, other clouds' names. */
test.each([
  ['云解析DNS到期第10天', ['29 expiry: 144h earliest p-29.3; 144h earliest p-29.3; then restricted, deleted']],
  ['SLS欠费第3天', ['2 arrears: 24h p-2.1; 192h p-2.2; then suspended, unreachable']],
  ['sls overdue day 9', ['2 arrears: 24h p-2.1; 192h p-2.2; then ended, deleted']],
  ['欠费哪些产品立即停', ['all arrears at-once']],
  ['哪些产品欠费马上停', ['all arrears at-once']],
  ['哪些产品到期就停', ['all expiry at-once']],
  ['products that stop immediately', ['all both at-once']],
  ['which products stop at once when overdue', ['all arrears at-once']],
  ['冻结和释放', ['topic words']],
  ['冻结和释放有什么区别', ['topic words']],
  ['释放是什么意思', ['topic words']],
  ['停机和释放的区别', ['topic words']],
  ['什么是冻结', ['topic words']],
  ["what's the difference between suspend and terminate", ['topic words']],
  ['什么时候开始算欠费', ['topic arrears-begin']],
  ['怎么算欠费', ['topic arrears-begin']],
  ['欠费从什么时候起算', ['topic arrears-begin']],
  ['什么情况算欠费', ['topic arrears-begin']],
  ['when does arrears start', ['topic arrears-begin']],
  ['可以只付一部分吗', ['topic part-payment']],
  ['先付一部分欠费可以恢复吗', ['topic part-payment', 'topic recovery']],
  ['同一账号别的产品会停吗', ['topic spread']],
  ['会影响其他产品吗', ['topic spread']],
  ['几点停机', ['topic days']],
  ['24点停吗', ['topic days']],
  ['到期是按小时还是按天', ['topic days']],
  ['到期前会发短信吗', ['topic notice']],
  ['停机后还能登录控制台吗', ['topic export']],
  ['S3 bucket', ['outside oss']],
  ['ec2 instance', ['outside ecs']],
  ['lambda', ['outside function-compute']],
  ['sls欠废了咋整', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['日志服务欠非多久停', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['maxcomput欠费', ['17 arrears: 0h right p-17.1.1; 360h earliest p-17.1.4']],
  ['datworks欠费', ['39 arrears: 24h p-39.1.2; unknown g-5.5']],
  ['NAT网管欠费', ['34 arrears: 24h p-34.3.1; 168h p-34.3.2']],
  ['nat gw overdue', ['34 arrears: 24h p-34.3.1; 168h p-34.3.2']],
  ['我的数据库快到期了怎么办', ['all expiry']],
  ['我忘了续费了数据还有救吗', ['all expiry']],
  ['忘续费了rds还能找回来吗', ['topic recovery', '59 expiry: 0h p-59.2.1.1; 168h p-59.2.1.2']],
  ['那个那个日志服务啊欠费了嗯会不会删数据', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['日志服务 余额不足 会马上停吗', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['欠费后还有多少时间', ['all arrears']],
  ['sls 欠费 grace period', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['kms key 欠费会删密钥吗', ['14 arrears: 0h p-14.1; unknown g-5.5']],
  ['rds instance released after expired how many days', ['59 expiry: 0h p-59.2.1.1; 168h p-59.2.1.2']],
  ['cloud phone 到期 data delete 几天', ['52 expiry: 0h p-52.1; 360h p-52.1']],
  ['PAI dsw 欠费', ['36 arrears: 24h p-36.2; 360h earliest p-36.2']],
  ['odps表欠费会丢吗', ['17 arrears: 0h right p-17.1.1; 360h earliest p-17.1.4']],
  ['灵骏欠费会释放吗', ['54 arrears: 0h p-54.1; 360h p-54.1']],
  ['企业邮箱到期邮件会丢吗', ['73 expiry: 0h p-73.5; 240h right p-73.5']],
  ['SSL证书到期了会怎样', ['58 without rules']],
  ['短信签名欠费', ['outside sms']],
  ['ECS欠费停机后数据保留多久', ['outside ecs']],
  ['欠费1元会停机吗', ['all arrears']],
  ['余额为负多久停', ['all arrears']],
  ['延停权益是什么', ['topic grace']],
  ['违约金从哪天开始算', ['topic penalty']],
  ['春节期间欠费会停吗', ['topic days', 'all arrears']],
  ['哪个产品删得最快', ['all both first']],
  // A word beside another question is none of these.
  ['SLS 11-20 10点欠费', ['2 arrears: 24h p-2.1; 192h p-2.2; then suspended, unreachable']],
  ['欠常规费用', []],
])('in other words: %s', async (query, answered) => {
  expect(await answer(query)).toEqual(answered);
});

/** A worried owner on a phone, a bookkeeper, and an engineer who writes English and pinyin: paid since, holidays, credit, negations. */
test.each([
  ['域名到期', ['outside domain']],
  ['数据保留15天以上的产品', ['all both keeps 15']],
  ['没收到短信通知', ['topic notice']],
  ['十一放假到期', ['topic days', 'all expiry']],
  ['独享资源到期', ['39 expiry: 0h p-39.1.1; 0h p-39.1.1']],
  ['SLS昨天欠费今天付了', ['2 arrears: 24h earliest p-2.1; 192h earliest p-2.2; then suspended, unreachable']],
  ['Kafka到期', ['6 expiry: 0h p-6.2; 168h p-6.2']],
  ['哪些产品释放不删数据', ['all both released']],
  ['我还能撑几天', ['all both']],
  ['信用额度用完', ['topic arrears-begin']],
  ['SLS信用额度用完', ['topic arrears-begin', '2 arrears: 24h p-2.1; 192h p-2.2']],
  ['SLS欠费3天后付清', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  [
    'RDS 11月20日到期，25日续费了',
    ['59 expiry: 0h earliest p-59.2.1.1; 168h earliest p-59.2.1.2; then ended, partly-lost'],
  ],
  ['不通知就删数据了', ['topic notice']],
  ['products with data kept 15 days or more', ['all both keeps 15']],
  ['ri zhi fu wu qian fei', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['rizhifuwu qianfei', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['日志服務過期咗點算', ['2 expiry: 0h g-3.4.1.2; unknown g-9.2.4']],
  ['SLS欠費會刪log嗎', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['雲手機到期幾時釋放', ['52 expiry: 0h p-52.1; 360h p-52.1']],
  ['我哋個RDS到期未續費', ['59 expiry: 0h p-59.2.1.1; 168h p-59.2.1.2']],
  ['数据库过期3天了还能救吗', ['all expiry']],
  ['maxcompute欠费了表会被删吗', ['17 arrears: 0h right p-17.1.1; 360h earliest p-17.1.4']],
  ['昨晚欠费sls明早会停吗', ['2 arrears: 24h earliest p-2.1; 192h earliest p-2.2; then suspended, unreachable']],
  ['欠费通知说24小时后停机是真的吗', ['all arrears']],
  [
    'account overdue since Nov 20 what about my NAT',
    ['34 arrears: 24h earliest p-34.3.1; 168h earliest p-34.3.2; then ended, released'],
  ],
  [
    'RDS subscription lapsed 5 days ago is backup gone',
    ['topic backups', '59 expiry: 0h earliest p-59.2.1.1; 168h earliest p-59.2.1.2; then suspended, unreachable'],
  ],
  [
    'can I still export logs after SLS suspended',
    ['topic export', '2 arrears: 24h p-2.1; 192h p-2.2', '2 expiry: 0h g-3.4.1.2; unknown g-9.2.4'],
  ],
  [
    'how many days grace for MaxCompute',
    ['17 arrears: 0h right p-17.1.1; 360h earliest p-17.1.4', '17 expiry: 0h g-3.4.1.2; unknown g-9.2.4'],
  ],
  ['sls zhangdan mei fu', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['wo de rds daoqi le', ['59 expiry: 0h p-59.2.1.1; 168h p-59.2.1.2']],
  ['NAT wangguan qianfei', ['34 arrears: 24h p-34.3.1; 168h p-34.3.2']],
  ['shujuzongxian qianfei duojiu shanchu', ['37 arrears: 24h p-37.1; 192h p-37.2']],
  ['qiye youxiang guoqi', ['73 expiry: 0h p-73.5; 240h right p-73.5']],
  ['云手机到期15天后数据能找回吗', ['topic recovery', '52 expiry: 0h p-52.1; 360h p-52.1; then ended, deleted']],
  ['欠费后先停哪个产品', ['all arrears']],
  ['停机后几天删数据', ['all both']],
  ['忘记续费超过7天', ['all expiry']],
  ['域名过期多久被抢注', ['outside domain']],
  ['ECS到期不续费会怎样', ['outside ecs']],
  ['oss欠费文件会删吗', ['outside oss']],
  ['redis 欠费 多久 清空', ['outside redis']],
  ['备案会掉吗 欠费', ['outside icp-filing']],
  ['账户冻结了怎么办', ['all both']],
  ['充值后多久恢复', ['topic recovery']],
  ['欠费多久会上征信', []],
  ['能不能缓几天再付', ['topic grace']],
  ['想退订RDS', ['topic refund']],
  ['包月的NAT到期', ['34 expiry: 0h p-34.1; 168h p-34.1']],
  ['PAI到期不续会扣钱吗', ['topic charging-expiry', '36 expiry: 0h p-36.1; 360h earliest p-36.1']],
  ['dataworks标准版到期会降级吗', ['39 expiry: 0h p-39.1.1; 0h p-39.1.1']],
  ['kms密钥会被销毁吗', ['14 arrears: 0h p-14.1; unknown g-5.5', '14 expiry: 0h g-3.4.1.2; unknown g-9.2.4']],
  ['SLS数据多久清', ['2 arrears: 24h p-2.1; 192h p-2.2', '2 expiry: 0h g-3.4.1.2; unknown g-9.2.4']],
  ['如果12月5号欠费SLS什么时候删', ['2 arrears: 24h earliest p-2.1; 192h earliest p-2.2']],
  ['12月1日到期的云电脑何时释放', ['48 without rules']],
  ['after expiry is my instance released immediately', ['all expiry']],
  ['which products lose data first', ['all both first']],
  ['does alibaba delete data without notice', ['topic notice']],
  ['how long will my emails be kept after expiry', ['all expiry']],
  ['my credit card failed, when will service stop', ['all arrears']],
  [
    'if i pay tomorrow will SLS be restored',
    ['topic recovery', '2 arrears: 24h p-2.1; 192h p-2.2', '2 expiry: 0h g-3.4.1.2; unknown g-9.2.4'],
  ],
  [
    'SLS overdue Nov 20, paid Nov 25',
    ['2 arrears: 24h earliest p-2.1; 192h earliest p-2.2; then suspended, unreachable'],
  ],
  [
    '欠费11月20日 11月22日还了 日志还在不在',
    ['2 arrears: 24h earliest p-2.1; 192h earliest p-2.2; then suspended, unreachable'],
  ],
  [
    'nat网关 上周一欠费 现在付清还来得及吗',
    ['34 arrears: 24h earliest p-34.3.1; 168h earliest p-34.3.2; then ended, released'],
  ],
  [
    '我月底才有钱，SLS 11月20日欠费，来得及吗',
    ['2 arrears: 24h earliest p-2.1; 192h earliest p-2.2; then suspended, unreachable'],
  ],
  ['欠费15天了数据还有吗 全部产品', ['all arrears']],
  ['留存30天的有哪些', ['all both keeps 30']],
  ['几天之内删的有哪些', ['all both']],
  ['哪些产品欠费不停机', ['all arrears']],
  ['哪些产品欠费不删数据', ['all arrears no-figure']],
  ['哪个产品保留最久', ['all both last']],
  ['删除最慢的产品', ['all both last']],
  ['什么都不做会怎样', ['all both']],
  ['下个月没钱了怎么办', ['all arrears']],
  ['服务器停了怎么恢复', ['outside ecs', 'topic recovery']],
  ['自动释放时间怎么看', ['all both']],
  ['双十一没续费', ['all expiry']],
  ['周末欠费会停机吗', ['all arrears']],
  ['灵骏欠费半个月', ['54 arrears: 0h p-54.1; 360h p-54.1; then ended, deleted']],
  ['到期当天还能用吗', ['topic days', 'all expiry']],
  ['图形工作站到期几天', ['13 expiry: 0h p-13.1; 168h earliest p-13.1']],
  [
    '宽限期多长 maxcompute',
    ['17 arrears: 0h right p-17.1.1; 360h earliest p-17.1.4', '17 expiry: 0h g-3.4.1.2; unknown g-9.2.4'],
  ],
  ['欠费 2026-11-20 14:30 日志服务', ['2 arrears: 24h p-2.1; 192h p-2.2; then suspended, unreachable']],
  ['SLS 欠费 3 天前', ['2 arrears: 24h earliest p-2.1; 192h earliest p-2.2; then suspended, unreachable']],
  ['SLS expired? or overdue', ['2 arrears: 24h p-2.1; 192h p-2.2', '2 expiry: 0h g-3.4.1.2; unknown g-9.2.4']],
  ['日志服务欠费七天零一小时', ['2 arrears: 24h p-2.1; 192h p-2.2; then suspended, unreachable']],
  ['what if my subscription ends while i am on holiday', ['topic days', 'all expiry']],
])('three customers: %s', async (query, answered) => {
  expect(await answer(query)).toEqual(answered);
});

test.each([
  ['SLS昨天欠费今天付了', '2026-11-27'],
  ['SLS昨天欠费 12月5日付清还来得及吗', '2026-12-05'],
  ['nat网关 上周一欠费 现在付清还来得及吗', '2026-11-27T11:00'],
  ['SLS 昨天15:20欠费 刚充值', '2026-11-27T11:00'],
  ['RDS 11月20日到期，25日续费了', '2026-11-25'],
  ['SLS overdue Nov 20, paid Nov 25', '2026-11-25'],
  ['欠费11月20日 11月22日还了 日志还在不在', '2026-11-22'],
  ['我月底才有钱，SLS 11月20日欠费，来得及吗', '2026-11-30'],
  ['SLS欠费3天后付清', 'P3D'],
  ['SLS欠费72小时才充值', 'P3D'],
  // A payment before the arrears, one of no case, one that is asked about, none at all.
  ['SLS 11月20日欠费 11月19日付了', undefined],
  ['SLS 欠费 昨天充值了', undefined],
  ['SLS昨天没付钱', undefined],
  ['SLS 昨天欠费 明天会停吗', undefined],
  ['SLS欠费3天了还没付', undefined],
])('%s: paid %s', (query, paid) => {
  expect(readAsked(query, now).question?.paid).toBe(paid);
});

/** What is still kept, and what is deleted; paying, stopping, backups and notices besides. */
test.each([
  ['can I still get my data back', ['topic recovery', 'all both']],
  ['数据还能找回吗', ['topic recovery', 'all both']],
  ['还能取回数据吗', ['topic export', 'all both']],
  ['怎么导出数据', ['topic export', 'all both']],
  ['how do I export my data after expiry', ['topic export', 'all expiry']],
  ['how long do I have to download my data', ['topic export', 'all both']],
  ['数据被删了还能恢复吗', ['topic recovery']],
  ['already deleted, can support restore it', ['topic recovery']],
  ['how do I export my data before it is deleted', ['topic export', 'all both']],
  ['my data will be deleted, can I still download it', ['topic export', 'all both']],
  ['数据会被删吗 能不能导出', ['topic export', 'all both']],
  ['can I download my data before it gets wiped', ['topic export', 'all both']],
  ['can I get my data back before it is lost', ['topic recovery', 'all both']],
  ['数据快没了怎么导出', ['topic export', 'all both']],
  ['数据要被删了还能下载吗', ['topic export', 'all both']],
  ['数据将被清空，还能取回吗', ['topic export', 'all both']],
  ['怎么在数据被删前导出', ['topic export', 'all both']],
  ['my files are going to be deleted, how do I export them', ['topic export', 'all both']],
  ['文件要被删了怎么导出', ['topic export', 'all both']],
  ['how do I get my files out before they are deleted', ['topic export', 'all both']],
  ['how do I save my files before they are wiped', ['topic export', 'all both']],
  ['文件快没了怎么拷出来', ['topic export', 'all both']],
  ['how do I back up my files before they are deleted', ['topic backups']],
  ['my files have been deleted, how do I export them', ['topic export']],
  ['my data has been deleted, can I export it', ['topic export']],
  ['my data is deleted, how do I recover it', ['topic recovery']],
  ['数据已经被删了还能取回吗', ['topic export']],
  ['数据被删了还能导出吗', ['topic export']],
  ['SLS 欠费 还能取回数据吗', ['topic export', '2 arrears: 24h p-2.1; 192h p-2.2']],
  ['RDS到期后怎么导出数据', ['topic export', '59 expiry: 0h p-59.2.1.1; 168h p-59.2.1.2']],
  ['续费后数据会回来吗', ['topic recovery']],
  ['how long after I pay does it come back', ['topic recovery']],
  ['充值后多久能恢复', ['topic recovery']],
  ['my domain expired, can I get it back', ['outside domain', 'topic recovery']],
  ['are my snapshots deleted when I do not pay', ['outside block-storage', 'topic backups']],
  ['欠费了快照还在吗', ['outside block-storage', 'topic backups']],
  ['snapshot overdue', ['outside block-storage', 'topic backups']],
  ['云盘欠费', ['outside block-storage']],
  ['备份数据会保留多久', ['topic backups']],
  ['will I get an email before my data is deleted', ['topic notice']],
  ['删除之前会通知我吗', ['topic notice']],
  ['欠费会提前发短信吗', ['topic notice']],
  ['how much can I owe before it stops', ['topic arrears-begin']],
  ['我只付了一半会停机吗', ['topic part-payment']],
  ['if I pay half will it keep running', ['topic part-payment']],
  ['多久之前要续费', ['topic renewal']],
  ['到期没用完能退钱吗', ['topic refund']],
  ['refund for the days I did not use', ['topic refund']],
  ['am I charged while suspended', ['topic charging-arrears']],
  ['what if I pay late by one day', ['all arrears']],
])('%s: what is kept is told from what is deleted', async (query, expected) => {
  expect(await answer(query)).toEqual(expected);
});

test('a clause that speaks of one name of a product alone is told where that name is used', async () => {
  const toldOf = async (query: string) => {
    const { question } = readAsked(query, now);
    const { lifecycle } = await loadLifecycle(6);
    return question && answerOf(lifecycle, question, now).flatMap(({ silences }) => silences.map(({ zh }) => zh));
  };
  // 6.4: Kafka too is under the terms above.
  expect(await toldOf('Kafka到期')).toEqual([
    '消息队列Kafka“亦适用如上条款”：全部适用，还是只适用与它相符的，条文没有说。',
  ]);
  expect(await toldOf('消息队列到期')).toEqual([]);
});

test('what is released and not said to be deleted, and what is kept longest', () => {
  const numbersOf = (kind: 'released' | 'last') =>
    listProducts('arrears', 'loss', { kind }).rows.map(({ product }) => product.number);
  expect(listProducts('arrears', 'loss', { kind: 'released' }).rows.every(({ loss }) => loss.isRelease)).toBe(true);
  expect(numbersOf('released')).toContain(34);
  expect(numbersOf('released')).not.toContain(2);
  // 33.1 and 43.2.2 keep for 30 days.
  expect(new Set(numbersOf('last').slice(0, 2))).toEqual(new Set([33, 43]));
});

test.each([
  ['域名到期', 'expiry'],
  ['域名欠费', 'arrears'],
  ['域名', undefined],
] as const)('%s: the card looks for the documents of %s', (query, trigger) => {
  expect(readAsked(query, now).trigger).toBe(trigger);
});

test.each([
  // 49.2, 52.1, 53.3, 54.1, 61.3 for certain; 16.1 within a day, 15.2 and 17.1.1 by right, others in part.
  ['arrears', 'restriction', [49, 52, 53, 54, 61], [22, 14, 23, 25, 32, 43, 15, 16, 17, 51, 64, 69, 71]],
  ['arrears', 'loss', [], [64]],
  ['expiry', 'loss', [39, 40], []],
] as const)('what comes with %s at once: %s', (trigger, outcome, sure, perhaps) => {
  const listed = listProducts(trigger, outcome, { kind: 'at-once' });
  const numbersOf = (rows: typeof listed.rows) => rows.map(({ product }) => product.number);
  expect(numbersOf(listed.rows)).toEqual(sure);
  expect(new Set(numbersOf(listed.perhaps))).toEqual(new Set(perhaps));
});

test('within seven days: what is just after it is told beside, and what comes at once for certain leads the list of stops', () => {
  const { justAfter } = listProducts('arrears', 'loss', { kind: 'within', days: 7 });
  // 13.2: 7 days and an hour; 2.2 and 37.2: 7 days after a stop that comes after 24 hours.
  expect(justAfter.map(({ product, loss }) => [product.number, loss.hours])).toEqual([
    // 3.3: after seven full days, and nothing says how long after.
    [3, 168],
    [13, 169],
    [2, 192],
    [37, 192],
  ]);
  const stops = listProducts('arrears', 'restriction', undefined);
  expect(stops.rows.slice(0, stops.shown).map(({ product }) => product.number)).toEqual([22, 49, 52, 53, 54, 61]);
});

test('of an aspect a product’s own rules are told, what paying brings back, and what is left open', async () => {
  const aspectsOf = async (query: string) => {
    const { question, topics } = readAsked(query, now);
    const [product] = question?.products ?? [];
    if (!question || !product) return undefined;
    const { lifecycle } = await loadLifecycle(product.number);
    const aspects = topics.flatMap(({ aspect }) => aspect ?? []);
    return answerOf(lifecycle, question, now, aspects).flatMap(({ aspects: found }) =>
      found.map(({ rules, recovery, open }) => [
        [...rules, ...recovery].map(({ citations }) => citations[0]?.provision),
        open.map(({ zh }) => zh),
      ]),
    );
  };
  expect(await aspectsOf('SLS欠费停服后还计费吗')).toEqual([[['p-2.1'], ['最初24小时内如何计费，条文没有说。']]]);
  expect(await aspectsOf('RDS到期后还收费吗')).toEqual([[[], ['到期后是否计费，条文没有说。']]]);
  expect(await aspectsOf('RDS到期备份还在吗')).toEqual([[['p-59.2.1.2'], []]]);
  expect(await aspectsOf('DataWorks欠费会通知吗')).toEqual([[['p-39.1.2'], []]]);
  // 36.2 asks for 续费 of arrears.
  expect(await aspectsOf('36 PAI 欠费能恢复吗')).toEqual([
    [['p-36.2'], ['条文对欠费也只说“续费”；付清欠费是否足够，没有写明。']],
  ]);
});

test.each([
  ['RDS到期', ['336h p-59.2.1.2']],
  ['SLS欠费', []],
  ['云解析DNS 到期', ['168h earliest p-29.3']],
])('%s: what is lost after the first', async (query, lost) => {
  const { question } = readAsked(query, now);
  const [product] = question?.products ?? [];
  if (!question || !product) throw new Error('asks nothing');
  const { lifecycle } = await loadLifecycle(product.number);
  expect(answerOf(lifecycle, question, now).flatMap(({ later }) => later.map(write))).toEqual(lost);
});

/** What is told of a case beside its first figures: when all of it stops, other readings, the product's other cases. */
test.each([
  // 39.1.1 releases all at expiry; 39.3 downgrades editions, 39.4 keeps exclusive resources for seven days.
  ['DataWorks独享资源到期', ['expiry-resource', 'read 0h p-39.4', 'read 168h p-39.4']],
  ['DataWorks exclusive resources expire', ['expiry-resource', 'read 0h p-39.4', 'read 168h p-39.4']],
  ['dataworks独享资源组到期多久释放', ['expiry-resource', 'read 0h p-39.4', 'read 168h p-39.4']],
  ['DataWorks企业版到期', ['expiry-edition', 'read 0h p-39.3', 'read none']],
  ['DataWorks到期', ['expiry-edition', 'read 0h p-39.3', 'read none', 'case expiry-resource', 'case expiry-other']],
  ['NAT包年到期', ['expiry-yearly']],
  ['NAT包年包月到期', ['expiry-monthly', 'case expiry-yearly', 'case expiry-package']],
  ['NAT资源包到期', ['expiry-package']],
  ['蚂蚁链欠费', ['general-arrears']],
  ['分布式身份欠费', ['arrears-distributed-identity']],
  ['云存储网关本地部署欠费', ['arrears-local']],
  ['云存储网关部署在云上欠费', ['arrears-cloud']],
  ['云存储网关欠费', ['arrears-cloud', 'case arrears-local']],
  ['CDDC到期', ['expiry-no-notice', 'read 0h p-40.4.1', 'read 168h p-40.4.1', 'case expiry-notice']],
  ['MaxCompute延停额度欠费', ['arrears-deferral-quota', 'read unknown p-17.1.4']],
  // A part stops with the arrears, all of it after seven days.
  ['KMS欠费', ['arrears', 'all 168h p-14.1']],
  ['ECI欠费', ['arrears', 'all 168h p-23.3']],
  ['SAE欠费', ['arrears', 'all 168h p-32.3']],
  ['音视频通信欠费', ['arrears', 'all 24h p-25.2']],
])('beside the first: %s', async (query, told) => {
  const { question } = readAsked(query, now);
  const [product] = question?.products ?? [];
  if (!question || !product) throw new Error('asks nothing');
  const { lifecycle } = await loadLifecycle(product.number);
  const [answered] = answerOf(lifecycle, question, now);
  if (!answered) throw new Error('answers nothing');
  const { scenario, restriction, stop, loss, variants } = answered;
  const readings = [restriction, loss].flatMap((outcome) => outcome.readings);
  expect([
    scenario.id,
    ...(stop ? [`all ${write(stop)}`] : []),
    ...readings.map(({ answered: other }) => `read ${other ? write(other) : 'none'}`),
    ...(question.variants.length > 0 ? [] : variants.map(({ scenario: { id } }) => `case ${id}`)),
  ]).toEqual(told);
});

test('of a deletion that follows a stop without a moment it is said how long after it comes', async () => {
  const { lifecycle } = await loadLifecycle(51);
  const { question } = readAsked('智能媒体管理欠费', now);
  if (!question) throw new Error('asks nothing');
  const [answered] = answerOf(lifecycle, question, now);
  const time = answered?.loss.time;
  // 51.1: 30 days after a suspension that the text does not date.
  expect(time?.kind === 'unknown' && [time.after?.hours, time.after?.rule.effect]).toEqual([720, 'suspend']);
});

test('every word for a case of a product is one for a case that it has', async () => {
  for (const [number, words] of Object.entries(variantWords)) {
    const { lifecycle } = await loadLifecycle(Number(number));
    const known = lifecycle.scenarios.map(({ variant }) => variant);
    for (const { variants } of words) expect(known).toEqual(expect.arrayContaining([...variants]));
  }
});

test.each([
  ['SLS 11-20 10:00 欠费', true, false],
  // What the clause only allows, or of which readings differ, is not told as done.
  ['MaxCompute 11-01 10:00 欠费', false, false],
  ['图形工作站 11-10 10:00 欠费', true, true],
])('%s: what has come for certain', async (query, stop, loss) => {
  const { question } = readAsked(query, now);
  const [product] = question?.products ?? [];
  if (!question || !product) throw new Error('asks nothing');
  const { lifecycle } = await loadLifecycle(product.number);
  const [answered] = answerOf(lifecycle, question, now);
  const isDone = (outcome?: OutcomeAnswer) => outcome?.time.kind === 'hours' && outcome.time.on?.isDone;
  expect([isDone(answered?.restriction), isDone(answered?.loss)]).toEqual([stop, loss]);
});

/** One question of each of many products, as their customers type: misspelt, colloquial, English, with a length or a day. */
test.each([
  ['性能测试PTS欠费1小时后还能用吗', ['5 arrears: 1h p-5.4; unknown g-5.5; then suspended, undated']],
  ['gts订单3天没付会怎么样', ['topic order']],
  ['流计算到期第8天数据还有吗', ['8 expiry: 0h p-8.1.2; 168h p-8.1.2; then ended, deleted']],
  ['云监控到期了自定义监控数据什么时候没', ['9 expiry: 0h p-9.1; 168h p-9.1']],
  ['自然语言处理没续费 数据', ['11 expiry: 0h p-11.1; unknown g-9.2.4']],
  ['图形工作站 10月1号欠费 现在还在不', ['13 arrears: 1h earliest p-13.2; 169h earliest p-13.2; then ended, deleted']],
  ['密钥管理服务 KMS 欠费 密钥会被删吗', ['14 arrears: 0h p-14.1; unknown g-5.5']],
  ['直播流量包到期没用完', ['topic package']],
  ['媒体处理MPS欠费多久停转码', ['16 arrears: 0h earliest p-16.1; 360h p-16.1']],
  ['maxcompute 欠费 今天付清还来得及吗', ['17 arrears: 0h right p-17.1.1; 360h earliest p-17.1.4']],
  ['机器翻译 欠费 还能调用吗', ['18 arrears: 0h right g-5.2; unknown g-5.5']],
  ['鹿班到期图片还在吗', ['19 expiry: 0h p-19.1; unknown if g-9.2.4']],
  ['DLA欠费 表数据会不会删', ['21 arrears: 24h p-21.2.1; unknown if g-5.5']],
  ['区块链 baas 到期了链上数据呢', ['22 expiry: 0h p-22.1.1; 168h p-22.1.1']],
  ['ECI欠钱几天释放容器', ['23 arrears: 0h p-23.2; 168h p-23.3']],
  ['音视频通信RTC套餐到期', ['25 expiry: 0h p-25.1; unknown if g-9.2.4']],
  ['CSG cloud gateway overdue how long before cache gone', ['26 arrears: 24h p-26.1.2; 360h p-26.1.2']],
  ['智能推荐 欠费 7天', ['28 arrears: 0h right g-5.2; unknown g-5.5; then suspended, undated']],
  ['dns到期6天后', ['29 expiry: 144h earliest p-29.3; 144h earliest p-29.3; then restricted, unreachable']],
  ['视频监控欠费录像保存几天', ['31 arrears: 24h p-31.1; 168h p-31.1']],
  ['workflow fnf not paid 10 days data', ['33 arrears: 24h p-33.1; 720h earliest p-33.1; then restricted, kept']],
  ['nat gatway expird', ['34 expiry: 0h p-34.1; 168h p-34.1']],
  ['acr企业版实例到期释放', ['35 expiry: 0h p-35.2; 168h p-35.2']],
  ['pai eas 到期 15天', ['36 expiry: 0h p-36.1; 360h earliest p-36.1; then ended, deleted']],
  ['datahub topic 欠费八天', ['37 arrears: 24h p-37.1; 192h p-37.2; then ended, deleted']],
  ['dataworks独享资源组到期几天回收', ['39 expiry: 0h p-39.1.1; 0h p-39.1.1']],
  ['数据湖构建DLF欠费元数据', ['43 arrears: 0h p-43.2.2; 720h p-43.2.3']],
  ['无影云桌面到期桌面数据保留多久', ['48 without rules']],
  ['mse nacos expired when released', ['49 expiry: 0h p-49.1; 360h p-49.1']],
  ['IMM欠费30天', ['51 arrears: 0h right g-5.2; unknown p-51.1; then suspended, undated']],
  ['云手机欠费第15天', ['52 arrears: 0h p-52.1; 360h p-52.1; then ended, deleted']],
  ['prometheus metrics kept after nonpayment', ['53 arrears: 0h p-53.3; 168h p-53.3']],
  ['lingjun cluster expired two weeks', ['54 expiry: 0h p-54.1; 360h p-54.1; then suspended, unreachable']],
  ['阿里云认证课程到期', ['57 expiry: 0h p-57.1.1; unknown g-9.2.4']],
  [
    'rds 停了还能导出数据吗',
    ['topic export', '59 arrears: 0h right g-5.2; unknown g-5.5', '59 expiry: 0h p-59.2.1.1; 168h p-59.2.1.2'],
  ],
  ['HiTSDB到期几天释放', ['60 expiry: 0h p-60.1.1; 168h p-60.1.2']],
  ['数据库备份DBS到期后备份集保留几天', ['topic backups', '61 expiry: 0h p-61.2; unknown g-9.2.4']],
  ['k8s 容器服务欠费', ['67 without rules']],
  ['E-HPC欠费作业会停吗', ['69 arrears: 0h right p-69.2.1.1; unknown p-69.2.1.4']],
  ['datav expired can i still open my screens', ['71 expiry: 0h g-3.4.1.2; unknown g-9.2.4']],
  ['企业邮箱过期10天邮件还能收吗', ['73 expiry: 0h p-73.5; 240h right p-73.5; then ended, deleted']],
  // Late is owed, but for what comes too late, and for a late fee.
  ['my log service bill is 3 days late', ['2 arrears: 24h p-2.1; 192h p-2.2; then suspended, unreachable']],
  ['late on log service payment', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['late fee sls', ['topic penalty']],
  ['老板忘了给日志服务充值', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  // How much, of a sum that is owed, is the penalty; of a product alone it is the price, which the agreement does not have.
  [
    'how much do i pay if rds is 30 days late on 2000 yuan',
    ['topic penalty', '59 arrears: 0h right g-5.2; unknown g-5.5; then suspended, undated'],
  ],
  ['欠2000元30天要多付多少', ['topic penalty']],
  ['how much is rds', []],
])('%s, of many', async (query, answered) => {
  expect(await answer(query)).toEqual(answered);
});

/** Misspelt, by sound, with sums and other days: more ways to ask. */
test.each([
  ['nat wang guan qian fei', ['34 arrears: 24h p-34.3.1; 168h p-34.3.2']],
  ['rds dao qi duo jiu shan', ['59 expiry: 0h p-59.2.1.1; 168h p-59.2.1.2']],
  ['SLS 欠费 48h', ['2 arrears: 24h p-2.1; 192h p-2.2; then suspended, unreachable']],
  ['NAT网管欠费', ['34 arrears: 24h p-34.3.1; 168h p-34.3.2']],
  ['日志服务欠非了', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['RDS 2026/11/23 10:00 到期', ['59 expiry: 0h p-59.2.1.1; 168h p-59.2.1.2; then suspended, unreachable']],
  ['NAT 欠费 11.20', ['34 arrears: 24h earliest p-34.3.1; 168h earliest p-34.3.2; then ended, released']],
  ['kms arears', ['14 arrears: 0h p-14.1; unknown g-5.5']],
  ['数据湖分析欠费三周', ['21 arrears: 24h p-21.2.1; unknown if g-5.5; then suspended, no data']],
  ['云手机欠了50块', ['52 arrears: 0h p-52.1; 360h p-52.1']],
  ['SLS 欠费 500元 3天', ['2 arrears: 24h p-2.1; 192h p-2.2; then suspended, unreachable']],
  ['I owe 20 yuan will NAT stop', ['34 arrears: 24h p-34.3.1; 168h p-34.3.2']],
  ['does log service keep data 10 days after arrears', ['2 arrears: 24h p-2.1; 192h p-2.2; then ended, deleted']],
  ['log service vs rds arrears', ['2 arrears: 24h p-2.1; 192h p-2.2', '59 arrears: 0h right g-5.2; unknown g-5.5']],
  ['宜搭到期了表单数据还在吗', ['75 without rules']],
  ['云备份到期', ['outside cloud-backup']],
  ['快照欠费多久删除', ['outside block-storage', 'topic backups']],
  ['SLS昨天下午三点欠费，现在停了吗', ['2 arrears: 24h p-2.1; 192h p-2.2; then running, kept']],
  ['欠费后第8天SLS', ['2 arrears: 24h p-2.1; 192h p-2.2; then ended, deleted']],
  ['SLS账单没付', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['SLS 拖欠8天', ['2 arrears: 24h p-2.1; 192h p-2.2; then ended, deleted']],
  ['SLS 断缴3天', ['2 arrears: 24h p-2.1; 192h p-2.2; then suspended, unreachable']],
  ['SLS 透支了', ['topic arrears-begin', '2 arrears: 24h p-2.1; 192h p-2.2']],
  ['SLS credit ran out', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  [
    'SLS balance negative since yesterday',
    ['2 arrears: 24h earliest p-2.1; 192h earliest p-2.2; then suspended, unreachable'],
  ],
  ['we are behind on payments for SLS', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['log servce overdue', ['2 arrears: 24h p-2.1; 192h p-2.2']],
  ['nat gatway overdue', ['34 arrears: 24h p-34.3.1; 168h p-34.3.2']],
  ['MaxCompute 延停 48小时 欠费', ['17 arrears: unknown p-17.1.2; 360h earliest p-17.1.4']],
  // ES is not in fees.
  ['ES late fees', ['outside elasticsearch', 'topic penalty']],
  // Sums and lengths with a point are no days.
  ['NAT欠费¥11.20', ['34 arrears: 24h p-34.3.1; 168h p-34.3.2']],
  ['NAT overdue 10.5 hours', ['34 arrears: 24h p-34.3.1; 168h p-34.3.2; then running, kept']],
  ['企业邮箱 过期 11天 邮件', ['73 expiry: 0h p-73.5; 240h right p-73.5; then ended, deleted']],
])('more: %s', async (query, answered) => {
  expect(await answer(query)).toEqual(answered);
});

test.each(outsideProducts.map(({ id, name }) => ({ id, ...name })))(
  '$id is found by the name that is shown in either language',
  ({ id, zh, en }) => {
    for (const name of [zh, en]) expect(readAsked(name, now).outside.map((product) => product.id)).toEqual([id]);
  },
);

const outsideNames = outsideProducts.flatMap(({ id, name, aliases }) =>
  [name.zh, ...aliases.slice(0, 2)].map((called) => ({ id, called })),
);

/** What is asked of a name, and by what words. */
const ASKED = [
  (name: string) => `${name}欠费`,
  (name: string) => `${name} 到期`,
  (name: string) => `${name}欠费了怎么办`,
  (name: string) => `${name} 数据会删吗`,
  (name: string) => `${name} overdue`,
  (name: string) => `${name} expired`,
  (name: string) => `${name} 昨天欠费`,
] as const;

/** The two sentences of a card, and no moment of 3.4.1(2) or 5.2 that would frighten. */
test.each(
  withoutRules
    .map(({ number }) => products.find((product) => product.number === number))
    .filter((product) => product !== undefined),
)('of $zh nothing is written, and nothing is reckoned', async ({ number, zh, en }) => {
  for (const ask of ASKED) {
    expect(await answer(ask(zh))).toEqual([`${number} without rules`]);
    expect(await answer(ask(en))).toEqual([`${number} without rules`]);
  }
});

test.each(outsideNames)('$called is none of the 75 and has no other product’s answer', async ({ id, called }) => {
  // What is a package lapses as one (3.4.1); what is kept as a copy is asked for as one (5.5).
  const beside = called.endsWith('包') ? ['topic package'] : called === '快照' ? ['topic backups'] : [];
  for (const ask of ASKED) expect(await answer(ask(called))).toEqual([`outside ${id}`, ...beside]);
});

test.each([
  'is my data lost',
  'is my data gone?',
  'are my files deleted',
  'will my data be deleted',
  'Will my data be lost?',
  'is the data still there',
  'will data be deleted',
  'has my data been deleted',
  'do I lose my data',
  'will my service be suspended',
  'how long do I have',
  'how long do I have left',
  'how much time do I have?',
  'how many days do I have left',
  '数据还在吗',
  '会不会删我的数据',
  '我的数据还能留多久',
])('%s is asked of all', async (query) => {
  expect(await answer(query)).toContain('all both');
});

test.each([
  'data',
  'is data',
  'will',
  'how long',
  'data processing',
  'is personal data processed',
  'will the fee be refunded',
])('%s is looked up as words', async (query) => {
  expect(await answer(query)).not.toContain('all both');
});

test('3.4.1(3) stands with the case of a package, and not with a monthly term; where a product has one case, with that', async () => {
  const answersOf = async (query: string) => {
    const { question } = readAsked(query, now);
    const [product] = question?.products ?? [];
    if (!question || !product) throw new Error('It names no product.');
    const { lifecycle } = await loadLifecycle(product.number);
    return answerOf(lifecycle, question, now);
  };
  const [gateway] = await answersOf('NAT网关过期');
  expect(gateway?.scenario.variant).toBe('monthly');
  expect(gateway?.quota).toBeUndefined();
  expect(gateway?.variants.map(({ scenario, quota }) => [scenario.variant, quota?.id])).toContainEqual([
    'package',
    'rest-void',
  ]);
  const [language] = await answersOf('自然语言处理到期');
  expect(language?.quota).toBeDefined();
});
