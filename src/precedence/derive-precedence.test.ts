import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { edition } from '@content/edition';
import { lifecycles } from '@content/lifecycle';
import { parseAgreement } from '../agreement/parse-agreement';
import { ownTexts } from '../agreement/walk';
import { derivePrecedence } from './derive-precedence';

const source = readFileSync(new URL(`../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const texts = ownTexts(parseAgreement(source).agreement);
const derived = derivePrecedence({ lifecycles }, (unit) => texts.get(unit) ?? '');
const find = (special: string, general: string, aspect = 'retention') =>
  derived.find((entry) => entry.special === special && entry.general === general && entry.aspect === aspect);

describe('the quote has the period that the note claims', () => {
  test.each([
    [
      '2.2, from the suspension',
      'p-2.2',
      'g-5.5',
      /^自阿里云暂停服务之时起7日届满.*全部数据将会被删除并清空且不可恢复$/,
    ],
    ['3.3', 'p-3.3', 'g-9.2.4', /^则阿里云将在您实际欠费满7日后.*全部数据将会被删除并清空且不可恢复$/],
    [
      '6.2, the data that go with the instance',
      'p-6.2',
      'g-9.2.4',
      /^到期后7日内仍未续费.*被释放实例与数据均不可恢复$/,
    ],
    ['13.1, release and data', 'p-13.1', 'g-9.2.4', /7日届满后，阿里云将释放您的实例，并清空您的数据$/],
    [
      '23.3, at the end of the service',
      'p-23.3',
      'g-5.5',
      /^如果您自欠费之时起届满7日.*该实例将被释放并且其中数据会被删除且不可恢复$/,
    ],
    ['36.1', 'p-36.1', 'g-9.2.4', /到期满15个自然日起.*被删除并清空且永不可恢复$/],
    [
      '59.2.1(2), the backups too',
      'p-59.2.1.2',
      'g-9.2.4',
      /^服务到期之时起7日届满前.*第14日届满阿里云将删除离线数据（备份数据）$/,
    ],
  ])('%s', (_name, special, general, quote) => {
    expect(find(special, general)?.specialQuote).toMatch(quote);
  });

  test('a quote that the provision does not have is left for the build to refuse', () => {
    const [first] = derivePrecedence({ lifecycles }, () => '别的话');
    expect(first?.specialQuote).toMatch(/^自阿里云暂停服务之时起7日届满/);
  });
});

describe('a may stays a may', () => {
  test('15.2, 17.1.1 and 69.2.1(1) only reserve a right, as 5.2 does', () => {
    for (const special of ['p-15.2', 'p-17.1.1', 'p-69.2.1.1']) {
      expect(find(special, 'g-5.2', 'suspension')?.note.zh).toBe(
        '这里同样只是“有权”；本产品写明自何时起可以暂停、停止或终止，通用条款没有写明。',
      );
    }
    expect(find('p-2.1', 'g-5.2', 'suspension')?.note.en).toMatch(/only reserve the right, and name no period\.$/);
  });

  test('73.5 may delete where 9.2.4 will', () => {
    expect(find('p-73.5', 'g-9.2.4')?.note.zh).toMatch(/这里是“有权”删除，通用条款是“将”删除。$/);
    expect(find('p-2.2', 'g-9.2.4')?.note.zh).not.toContain('有权');
  });
});

test('17.1.2 and 69.2.1(4) name a period and not how long it is', () => {
  expect(find('p-17.1.2', 'g-5.2', 'suspension')?.note.zh).toMatch(/^“延期停服期间”届满才.*多久没有写明/);
  expect(find('p-69.2.1.4', 'g-5.2', 'suspension')?.note.zh).toMatch(/^“宽限期”届满才.*多久没有写明/);
  expect(find('p-69.2.1.4', 'g-5.5')).toBeUndefined();
});

describe('a part is called a part', () => {
  test.each([
    ['7.2', 'p-7.2', '服务分组的配置信息'],
    ['12.1', 'p-12.1', '配置信息'],
    ['16.1', 'p-16.1', '等待执行的作业'],
    ['22.1.2', 'p-22.1.2', '联盟的管控数据'],
    ['34.3.2', 'p-34.3.2', 'NAT网关实例'],
    ['39.4', 'p-39.4', '实例'],
  ])('%s', (_name, special, part) => {
    expect(find(special, 'g-9.2.4')?.note.zh).toMatch(
      new RegExp(`^${part}：本产品只写明这一部分何时释放或删除；其余数据（如有）仍适用通用条款`),
    );
  });

  test('8.1.2 and 60.1.2 delete the data', () => {
    for (const special of ['p-8.1.2', 'p-60.1.2']) {
      expect(find(special, 'g-9.2.4')?.note.zh).toBe('本产品自己写明何时释放或删除；通用条款只说“一定的缓冲期”。');
    }
  });
});

describe('what is no period for data is left out', () => {
  test('39.1.1, 40.3 and 40.4.2 at expiry itself', () => {
    for (const special of ['p-39.1.1', 'p-40.3', 'p-40.4.2']) expect(find(special, 'g-9.2.4')).toBeUndefined();
  });

  test('53.2 and 53.3, where history can still be read', () => {
    expect(find('p-53.2', 'g-9.2.4')).toBeUndefined();
    expect(find('p-53.3', 'g-5.5')).toBeUndefined();
  });

  test('29.3 releases the instance and keeps the data, which go later', () => {
    expect(find('p-29.3', 'g-9.2.4')?.specialQuote).toBe(
      '在实例释放日后第7个自然日内，阿里云将删除付费版DNS集群中的解析数据',
    );
  });

  test('18.1, where only what is left of a package lapses', () => {
    expect(find('p-18.1', 'g-9.2.4')).toBeUndefined();
  });
});

test('36.1 and 40.4.1, whose time can be read in two ways, say so', () => {
  for (const special of ['p-36.1', 'p-40.4.1']) {
    expect(find(special, 'g-9.2.4')?.note.en).toMatch(/The time can be read in two ways\.$/);
  }
});

test('2.1 and 17.1.4 go on charging while service is suspended, of which 5.2 says nothing; 12.1 does not', () => {
  expect(find('p-2.1', 'g-5.2', 'payment')?.specialQuote).toMatch(/^如24小时届满.*暂停提供服务.*并持续计费$/);
  expect(find('p-17.1.4', 'g-5.2', 'payment')?.note.zh).toMatch(/^存储费用：暂停或停止后仍继续计费/);
  expect(find('p-12.1', 'g-5.2', 'payment')).toBeUndefined();
});

test('6.1 keeps an order for 3 days, 4.2.1 for 7', () => {
  expect(find('p-6.1', 'g-4.2.1', 'order')?.note.zh).toBe('提交订单后3日内未付费即失效，通用条款为7日。');
});

test('rules that follow each other in a circle have no time', () => {
  const circle = lifecycles.slice(0, 1).map((product) => ({
    ...product,
    scenarios: product.scenarios.map((scenario) => ({
      ...scenario,
      rules: scenario.rules.map((rule) =>
        rule.id === 'deleted' ? { ...rule, since: 'deleted', offset: { kind: 'at-once' as const } } : rule,
      ),
    })),
  }));
  expect(
    derivePrecedence({ lifecycles: circle }, (unit) => texts.get(unit) ?? '').map(({ aspect }) => aspect),
  ).not.toContain('retention');
});
