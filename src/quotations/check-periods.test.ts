import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { edition } from '@content/edition';
import { recordsOf } from '@/search/quality/records-of';
import { checkText } from './check-text';
import { createSources } from './create-sources';
import { findQuantities } from './find-quantities';

const source = readFileSync(new URL(`../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const sources = createSources(recordsOf(source));

/** Each quantity with the clause that it is said of, and its verdict: `24小时@2.1 printed`. */
const said = (text: string) =>
  checkText(text, sources).periods.map(({ words, number, verdict, why }) => {
    const clause = number === undefined ? '' : `@${/\d[\d.]*\d|\d/.exec(number.written)?.[0]}`;
    return `${words}${clause} ${why ?? verdict}`;
  });

describe('each quantity is said of the clause that a reader would take', () => {
  test.each([
    ['专用2.1写24小时，专用2.2写7日。', ['24小时@2.1 printed', '7日@2.2 printed']],
    ['专用2.1是24小时而专用26.1.2是15日。', ['24小时@2.1 printed', '15日@26.1.2 printed']],
    ['24小时（专用2.1）和7日（专用2.2）都要记住。', ['24小时@2.1 printed', '7日@2.2 printed']],
    ['先24小时（见专用2.1），再7日（见专用2.2）。', ['24小时@2.1 printed', '7日@2.2 printed']],
    ['24小时见专用2.1，7日见专用2.2。', ['24小时@2.1 printed', '7日@2.2 printed']],
    ['24小时是专用2.1的，7日是专用2.2的。', ['24小时@2.1 printed', '7日@2.2 printed']],
    ['专用2.1和专用2.2分别规定24小时和7日。', ['24小时@2.1 printed', '7日@2.2 printed']],
    ['专用2.1、2.2依次是24小时、7日。', ['24小时@2.1 printed', '7日@2.2 printed']],
    ['专用2.1、2.2分别为7日和24小时。', ['7日@2.1 other', '24小时@2.2 other']],
    ['专用26.1.2和专用17.1.4都是15日。', ['15日@26.1.2 printed', '15日@17.1.4 printed']],
    ['专用2.2和专用26.1.2都是7日。', ['7日@2.2 printed', '7日@26.1.2 other']],
    ['依专用2.1欠费后24小时停服，依专用2.2再过7日删除数据。', ['24小时@2.1 printed', '7日@2.2 printed']],
    ['依专用2.1，7日后停服；依专用2.2，24小时后删除。', ['7日@2.1 other', '24小时@2.2 other']],
    ['停服24小时，依据是专用2.1；删除7日，依据是专用2.2。', ['24小时@2.1 printed', '7日@2.2 printed']],
    ['（专用2.1）24小时，（专用2.2）7日。', ['24小时@2.1 printed', '7日@2.2 printed']],
    ['第12.4条：连续72小时；第12.6条：过往12个月。', ['72小时@12.4 printed', '12个月@12.6 printed']],
    ['第12.4条说12个月，第12.6条说72小时。', ['12个月@12.4 other', '72小时@12.6 other']],
    ['连续72小时——12.4，过往12个月——12.6', ['72小时@12.4 printed', '12个月@12.6 printed']],
    // Between them the two clauses state both.
    ['欠费后24小时停服，之后7日删除（专用2.1、2.2）。', ['24小时@2.1 printed', '7日@2.2 printed']],
    ['专用2.1和2.2：24小时停服，7日删除。', ['24小时@2.1 printed', '7日@2.2 printed']],
    [
      'The stop comes after 24 hours, deletion after 7 days (special 2.1, 2.2).',
      ['24 hours@2.1 printed', '7 days@2.2 printed'],
    ],
    // The other way round each is said of the clause that states the other.
    [
      '欠费后7日停服，之后24小时删除（专用2.1、2.2）。',
      ['7日@2.1 other', '7日@2.2 printed', '24小时@2.1 printed', '24小时@2.2 other'],
    ],
    ['欠费后48小时停服，之后7日删除（专用2.1、2.2）。', ['48小时@2.1 other', '48小时@2.2 other', '7日@2.2 printed']],
    [
      '专用2.2和专用26.1.2都先7日后15日。',
      ['7日@2.2 printed', '7日@26.1.2 other', '15日@2.2 other', '15日@26.1.2 printed'],
    ],
    ['按2.2条不是15日，而是7日。', ['15日@2.2 denied', '7日@2.2 printed']],
    ['我们自己备份30天。按专用2.2，7日删除。', ['30天 no-clause', '7日@2.2 printed']],
    ['按专用2.2条，暂停后7日终止，我方5天内答复。', ['7日@2.2 printed', '5天@2.2 other']],
    ['欠费8天后删除（专用2.2）。', ['8天@2.2 sum']],
    ['Clause 12.4 says 72 hours and 12.6 says 12 months.', ['72 hours@12.4 printed', '12 months@12.6 printed']],
    ['Clause 12.4 says 12 months and 12.6 says 72 hours.', ['12 months@12.4 other', '72 hours@12.6 other']],
    [
      '72 hours under clause 12.4 and 12 months under clause 12.6.',
      ['72 hours@12.4 printed', '12 months@12.6 printed'],
    ],
    ['The 72 hours of 12.4 and the 12 months of 12.6 differ.', ['72 hours@12.4 printed', '12 months@12.6 printed']],
    ['72 hours (12.4), twelve months (12.6).', ['72 hours@12.4 printed', 'twelve months@12.6 printed']],
    [
      'Clauses 12.4 and 12.6 give 72 hours and 12 months respectively.',
      ['72 hours@12.4 printed', '12 months@12.6 printed'],
    ],
    [
      'Clauses 12.4 and 12.6 give 12 months and 72 hours respectively.',
      ['12 months@12.4 other', '72 hours@12.6 other'],
    ],
    ['Special 26.1.2 and special 17.1.4 both give 15 days.', ['15 days@26.1.2 printed', '15 days@17.1.4 printed']],
    ['Special 2.1 gives 24 hours, whereas special 2.2 gives 7 days.', ['24 hours@2.1 printed', '7 days@2.2 printed']],
    [
      'Under special 2.1 service stops after 24 hours; under special 2.2 data go after 15 days.',
      ['24 hours@2.1 printed', '15 days@2.2 other'],
    ],
    [
      'Service stops after 24 hours (see special 2.1) and data go 7 days later (see special 2.2).',
      ['24 hours@2.1 printed', '7 days@2.2 printed'],
    ],
    ['By special 2.2 it is not 15 days but 7 days.', ['15 days@2.2 denied', '7 days@2.2 printed']],
    ['We keep backups for 30 days. Special 2.2 says 7 days.', ['30 days no-clause', '7 days@2.2 printed']],
    ['Data go 8 days after the arrears (special 2.2).', ['8 days@2.2 sum']],
    ['Data go within a fortnight (special 2.2).', ['a fortnight@2.2 other']],
    ['In 99.1 it is 7 days.', ['7 days no-clause']],
    ['Under clause 99.1 it is 7 days.', ['7 days@99.1 missing']],
    ['5.2 says 0.05% a day, 12.6 says 12 months.', ['0.05%@5.2 printed', '12 months@12.6 printed']],
    ['按5.2每日万分之五，按66.6违约金五十万元。', ['万分之五@5.2 printed', '五十万元@66.6 printed']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a quantity is read as it is written', () => {
  test.each([
    ['四周', 28, 'day'],
    ['两周内', 14, 'day'],
    ['三个星期', 21, 'day'],
    ['半年', 6, 'month'],
    ['一年半', 18, 'month'],
    ['半个月', 0.5, 'month'],
    ['一个半月', 1.5, 'month'],
    ['一个季度', 3, 'month'],
    ['半小时', 30, 'minute'],
    ['30分钟', 30, 'minute'],
    ['半天', 12, 'hour'],
    ['十五个工作日', 15, 'working-day'],
    ['15 个工作日', 15, 'working-day'],
    ['三十（30）日', 30, 'day'],
    ['二十四小时', 24, 'hour'],
    ['三个月服务费', 3, 'month'],
    ['48h', 48, 'hour'],
    ['48 hrs', 48, 'hour'],
    ['7d', 7, 'day'],
    ['7d内删除', 7, 'day'],
    ['7d 后删除', 7, 'day'],
    ['after 7d data go', 7, 'day'],
    ['2w后', 14, 'day'],
    ['11月20日起15日内', 15, 'day'],
    ['11月20日至24小时后', 24, 'hour'],
    ['two weeks', 14, 'day'],
    ['a fortnight', 14, 'day'],
    ['half a year', 6, 'month'],
    ['a year and a half', 18, 'month'],
    ['one and a half months', 1.5, 'month'],
    ['within a week', 7, 'day'],
    ['thirty (30) days', 30, 'day'],
    ['twenty-four hours', 24, 'hour'],
    ['15-day', 15, 'day'],
    ['five business days', 5, 'working-day'],
    ['30%', 3000, 'rate'],
    ['30 percent', 3000, 'rate'],
    ['百分之三十', 3000, 'rate'],
    ['万分之五', 5, 'rate'],
    ['0.5‰', 5, 'rate'],
    ['5 basis points', 5, 'rate'],
    ['人民币五十万元', 500_000, 'yuan'],
    ['人民币500,000元', 500_000, 'yuan'],
    ['50万元', 500_000, 'yuan'],
    ['¥500000', 500_000, 'yuan'],
    ['RMB 500,000', 500_000, 'yuan'],
    ['500 thousand yuan', 500_000, 'yuan'],
  ] as const)('%s', (text, amount, unit) => {
    expect(findQuantities(text)).toMatchObject([{ amount, unit }]);
  });

  test('a length beside another is no day of a date', () => {
    expect(findQuantities('3个月、15日').map(({ words }) => words)).toEqual(['3个月', '15日']);
    expect(findQuantities('15日、30日').map(({ words }) => words)).toEqual(['15日', '30日']);
  });

  test('both ends of a range', () => {
    expect(findQuantities('7到15日').map(({ amount }) => amount)).toEqual([7, 15]);
    expect(findQuantities('7-15个工作日').map(({ amount, unit }) => `${amount} ${unit}`)).toEqual([
      '7 working-day',
      '15 working-day',
    ]);
    expect(findQuantities('seven to fifteen days').map(({ amount }) => amount)).toEqual([7, 15]);
  });

  test.each([
    '2024年5月15日',
    '11月20日',
    '十一月二十日',
    '11月20日至25日',
    '11月1日至10日',
    '11月20日、25日、30日',
    '十一月二十日至二十五日',
    '5月1-7日',
    '5月1日、3至5日',
    '2026-11-20至25日',
    '2026-11-20 10:00至25日',
    '2026/11/20到25日',
    '2024-05-13日更新',
    '3D渲染',
    '3D 渲染',
    '3d渲染',
    '2D',
    '5w元',
    '5w 元',
    '5w条',
    '48H2C',
    '周四',
    '四周围',
    '7×24小时',
    'v2.1',
    '第三方',
    '一元化',
    'once a week',
    'the 3rd day',
    '20:15',
  ])('%s is none', (text) => {
    expect(findQuantities(text)).toEqual([]);
  });
});

describe('the direction of what is said', () => {
  test.each<readonly [string, string]>([
    ['12.6：赔偿不超过过往12个月的服务费', '12个月@12.6 printed'],
    ['12.6：赔偿不少于过往12个月的服务费', '12个月@12.6 turned'],
    ['12.6：赔偿至少为过往12个月的服务费', '12个月@12.6 turned'],
    ['Under 12.6 liability is at most the fees of 12 months', '12 months@12.6 printed'],
    ['Under 12.6 liability is not less than the fees of 12 months', '12 months@12.6 turned'],
    ...[
      '12.6：赔偿不会超过12个月的服务费',
      '12.6：赔偿不可超过12个月的服务费',
      '12.6：赔偿不应当超过12个月的服务费',
      '12.6：赔偿不能够超过12个月的服务费',
      '12.6：赔偿不可以高于12个月的服务费',
      '12.6：赔偿绝不会高于12个月的服务费',
    ].map((text) => [text, '12个月@12.6 printed'] as const),
    ...[
      'shall in no event exceed',
      'shall not in any event exceed',
      'won’t exceed',
      "can't exceed",
      'cannot exceed',
      'may not exceed',
      'must never exceed',
      'will not be more than',
      'is not to be more than',
      'is never higher than',
      'is no greater than',
    ].map((words) => [`Under 12.6 liability ${words} the fees of 12 months`, '12 months@12.6 printed'] as const),
    ['Under 12.6 in no event shall the liability of the provider exceed 12 months of fees', '12 months@12.6 printed'],
    ...['不会少于', '不应当低于', '绝不会低于'].map(
      (words) => [`12.6：赔偿${words}12个月的服务费`, '12个月@12.6 turned'] as const,
    ),
    ...['won’t be less than', 'shall in no event be less than', 'is never less than'].map(
      (words) => [`Under 12.6 liability ${words} the fees of 12 months`, '12 months@12.6 turned'] as const,
    ),
    // That what is above is not paid is the same cap.
    ['12.6：超过12个月服务费的部分不予赔偿', '12个月@12.6 printed'],
    ['12.6：12个月以上的部分不赔', '12个月@12.6 printed'],
    ['12.6：12个月（含）以上的损失概不承担赔偿责任', '12个月@12.6 printed'],
    ['12.6：高于12个月服务费的部分，阿里云不予赔偿', '12个月@12.6 bound'],
    ['12.6：12个月以上的部分予以赔偿', '12个月@12.6 turned'],
    ['12.6：赔偿12个月以上', '12个月@12.6 turned'],
    ['Under 12.6 losses exceeding 12 months of fees are not recoverable', '12 months@12.6 bound'],
    ['专用2.2：至少7日', '7日@2.2 bound'],
    ['专用2.2：7日以上', '7日@2.2 bound'],
    ['专用2.2：超过7日即终止', '7日@2.2 printed'],
    ['专用2.2：7日', '7日@2.2 printed'],
    ['专用2.2：至多8日', '8日@2.2 sum'],
    ['专用2.2：至多9日', '9日@2.2 other'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test('of a range both ends must be printed', () => {
    expect(said('专用2.2：7到15日')).toEqual(['7到15日@2.2 printed', '7到15日@2.2 other']);
  });

  test('the same length in other units is the same, working days are others', () => {
    expect(said('专用2.1：1天')).toEqual(['1天@2.1 printed']);
    expect(said('12.6：一年的服务费')).toEqual(['一年@12.6 printed']);
    expect(said('专用2.2：7个工作日')).toEqual(['7个工作日@2.2 other']);
  });

  test('a rate is held against rates, a sum against sums', () => {
    expect(said('5.2：每日千分之五')).toEqual(['千分之五@5.2 other']);
    expect(said('66.6：违约金人民币5万元')).toEqual(['人民币5万元@66.6 other']);
    expect(said('专用2.2：30%')).toEqual(['30%@2.2 none']);
  });
});
