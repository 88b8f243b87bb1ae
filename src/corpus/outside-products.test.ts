import { expect, test } from 'vitest';
import { aliases } from '@content/aliases';
import { outsideProducts } from '@content/outside-products';
import { products } from '@content/products';
import { fold } from '@/search/normalise';
import { findOutsideProducts, nameProducts } from './outside-products';

const inside = new Set(
  products.flatMap(({ number, slug, zh, en }) => {
    const [, plain = en, abbreviation = ''] = /^(.*?)\s*\((.*)\)$/.exec(en) ?? [];
    const names = [zh, zh.replace(/服务$/, ''), en, plain, abbreviation, slug, ...(aliases[number] ?? [])];
    return names.map((name) => fold(name).text);
  }),
);
const namesOf = ({ name, aliases }: (typeof outsideProducts)[number]) => [
  ...new Set([name.zh, name.en].map((text) => fold(text).text)),
  ...aliases.map((text) => fold(text).text),
];

test('each has an id of its own, by which an address could name it', () => {
  const ids = outsideProducts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  expect(ids.filter((id) => products.some(({ slug }) => slug === id))).toEqual([]);
});

test('no name is one of the 75', () => {
  expect(outsideProducts.flatMap(namesOf).filter((name) => inside.has(name))).toEqual([]);
});

test('no name stands twice', () => {
  const names = outsideProducts.flatMap(namesOf);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('a doubt names one of the 75, and says that the text does not say it', () => {
  const doubts = outsideProducts.flatMap(({ maybe }) => (maybe ? [maybe] : []));
  expect(doubts.length).toBeGreaterThan(0);
  for (const { product, note } of doubts) {
    expect(products.some(({ number }) => number === product)).toBe(true);
    expect(note.zh).toContain(`第 ${product} 条`);
    expect(note.zh).toContain('条文没有说');
    expect(note.en).toContain(`Article ${product} `);
    expect(note.en).toContain('the text does not say');
  }
});

test('every name of each finds it', () => {
  const lost = outsideProducts.flatMap((product) =>
    [product.name.zh, product.name.en, ...product.aliases].filter(
      (name) => !findOutsideProducts(name).includes(product),
    ),
  );
  expect(lost).toEqual([]);
});

test.each([
  ['ECS 欠费', ['ecs']],
  ['OSS到期多久删除', ['oss']],
  ['域名', ['domain']],
  ['服务器到期数据保留几天', ['ecs']],
  ['云数据库 Redis 版 欠费', ['redis']],
  ['PolarDB MySQL 到期', ['polardb']],
  ['ＣＤＮ', ['cdn']],
  ['短信', ['sms']],
  ['Web 应用防火墙', ['waf']],
  ['es 欠费', ['elasticsearch']],
  ['domain expiry', ['domain']],
  ['RDS 和 OSS', ['oss']],
  // By the beginning of a Latin name, of four letters or more.
  ['mongo', ['mongodb']],
  ['mongo欠费', ['mongodb']],
  ['Mongo overdue', ['mongodb']],
  ['mon', []],
  ['where do I click', []],
  ['maxcomp', []],
  // Names of the 75, and words inside others.
  ['视频点播', []],
  ['Data Security Center', []],
  ['云存储网关', []],
  ['域名解析到期', []],
  ['kafka 欠费', []],
  ['RDS MySQL 欠费', []],
  ['日志服务欠费后多久删除数据', []],
  ['what happens if a process expires', []],
  ['34.3.1', []],
])('%j names %j', (query, ids) => {
  expect(findOutsideProducts(query).map(({ id }) => id)).toEqual(ids);
});

test.each(products.map(({ zh, en }) => [zh, en]))('%s is not outside', (zh, en) => {
  expect([...findOutsideProducts(zh), ...findOutsideProducts(en)]).toEqual([]);
});

test.each(products.flatMap(({ number }) => aliases[number] ?? []))('%s is not outside', (alias) => {
  expect(findOutsideProducts(alias)).toEqual([]);
});

test.each([
  ['SLS 欠费 昨天15:20', [2], []],
  ['日志服务和 OSS', [2], ['oss']],
  ['RDS MariaDB 到期', [], ['mariadb']],
  ['PolarDB MySQL', [], ['polardb']],
  ['消息队列 RabbitMQ', [], ['rabbitmq']],
  ['云数据库', [59], []],
  ['数据集成', [10], []],
  ['欠费三天了会怎样', [], []],
])('%j names %j of the 75 and %j beside them', (query, numbers, ids) => {
  const { inside, outside } = nameProducts(query);
  expect(inside.map(({ number }) => number)).toEqual(numbers);
  expect(outside.map(({ id }) => id)).toEqual(ids);
});
