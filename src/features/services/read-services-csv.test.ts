import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { nameProducts } from '@/corpus/outside-products';
import { findProduct, products } from '@/corpus/products';
import type { ProductNames } from './name-product';
import { isServicesCsv, readServicesCsv } from './read-services-csv';

const names: ProductNames = { find: findProduct, name: nameProducts };
const read = (text: string) => readServicesCsv(text, names);
const servicesOf = (text: string) => {
  const result = read(text);
  return result.kind === 'read' ? result.found.map(({ service }) => service) : result.faults;
};
const faultsOf = (text: string) => {
  const result = read(text);
  return result.kind === 'faults'
    ? result.faults.map(({ kind, line, column, value }) => [kind, line, column, value])
    : [];
};

test.each([
  ['commas', '产品,标签,发生,时间\n日志服务,订单日志,欠费,2026-11-26 15:20\n'],
  ['semicolons', 'Product;Label;What happened;When\nlog-service;订单日志;arrears;2026/11/26 15:20\n'],
  ['tabs', '产品\t标签\ttrigger\tat\nSLS\t订单日志\t已欠费\t2026年11月26日15:20\n'],
  ['quotes', '"产品","标签","发生","时间"\r\n"日志服务","订单日志","欠费","2026-11-26 15:20"\r\n'],
  [
    'another order, columns of others',
    '金额,时间（北京时间）,标签,产品名称,发生\n"1,200",2026-11-26T15:20,订单日志,2,欠费\n',
  ],
  ['a mark, empty lines, sep=', '\uFEFF\nsep=;\n产品;标签;发生;时间\n\n日志服务;订单日志;欠费;2026.11.26 15:20\n;;;\n'],
  ['the page’s own words', '产品,自己的叫法,发生,时间\n日志服务,订单日志,欠费,2026-11-26 15:20\n'],
  ['no end of the last line, old ends of lines', '产品,标签,发生,时间\r日志服务,订单日志,欠费,20261126 15:20'],
])('%s', (_, text) => {
  expect(servicesOf(text)).toEqual([
    { slug: 'log-service', label: '订单日志', values: { trigger: 'arrears', at: '2026-11-26T15:20' } },
  ]);
});

test('everything that a service may say is read', () => {
  const text = `产品,情形,付清,计法,延停,延停权益关闭于,宽限期,所选存储时间,转为按量后欠费于,实际停于,实际删于,reading
日志服务,deferral-time,48小时,civil,72h,2026-11-25,7天,P30D,2026-12-01,2026-11-27 15:20,2026-12-04,a/b
日志服务,,2026-12-01 09:00,,,,,,,,,
`;
  expect(servicesOf(text)).toEqual([
    {
      slug: 'log-service',
      label: '',
      values: {
        variant: 'deferral-time',
        paid: 'P2D',
        count: 'civil',
        deferral: 'P3D',
        'deferral-closed': '2026-11-25',
        grace: 'P7D',
        storage: 'P30D',
        'arrears-at': '2026-12-01',
        'stopped-at': '2026-11-27T15:20',
        'gone-at': '2026-12-04',
        reading: 'a/b',
      },
    },
    { slug: 'log-service', label: '', values: { paid: '2026-12-01T09:00' } },
  ]);
});

test('columns that mean nothing here are told', () => {
  expect(read('产品,金额,地域\n日志服务,12.5,杭州\n')).toMatchObject({ kind: 'read', unused: ['金额', '地域'] });
});

test.each([...products])('$slug is found by its printed, its English name, its slug and its number', (product) => {
  const rows = [product.zh, product.en, product.slug, String(product.number)];
  expect(servicesOf(['产品', ...rows.map((row) => `"${row}"`)].join('\n'))).toEqual(
    rows.map(() => ({ slug: product.slug, label: '', values: {} })),
  );
});

test('every fault is told by line and column, and nothing is taken', () => {
  const text = `产品,标签,发生,时间,付清,计法,延停
日志服务,"两
行",欠费,2026-11-26,,,
ECS,,欠费,,,,
什么服务,,,,,,
"日志服务和RDS",,,,,,
,无产品,,,,,
日志服务,,战争,2026-13-01,从不,三,两个月
日志服务,${'长'.repeat(81)},,,,,
日志服务,,,,,,,多出
`;
  expect(faultsOf(text)).toEqual([
    ['outside', 4, '产品', 'ECS'],
    ['product', 5, '产品', '什么服务'],
    ['several', 6, '产品', '日志服务和RDS'],
    ['empty', 7, '产品', ''],
    ['trigger', 8, '发生', '战争'],
    ['moment', 8, '时间', '2026-13-01'],
    ['paid', 8, '付清', '从不'],
    ['count', 8, '计法', '三'],
    ['duration', 8, '延停', '两个月'],
    ['long', 9, '标签', '长'.repeat(81)],
    ['wide', 10, '', '多出'],
  ]);
});

test.each([
  ['', 'header', 1],
  ['日志服务\nRDS\n', 'header', 1],
  ['\n\n标签,时间\na,2026-11-26\n', 'header', 3],
  ['产品,产品名称\n日志服务,日志服务\n', 'twice', 1],
  ['产品,标签\n', 'rows', 1],
  ['产品,标签\n,\n \n', 'rows', 1],
  ['产品,标签\n日志服务,"a\n日志服务,b\n', 'quote', 2],
  ['产品,标签\n日志服务,c\n日志服务,"a"b\n日志服务,d\n', 'quote', 3],
])('%j is refused: %s in line %i', (text, kind, line) => {
  expect(faultsOf(text).map(([found, at]) => [found, at])).toEqual([[kind, line]]);
});

test('markup, formulas and hostile names are text', () => {
  const label = `<img src=x onerror=alert(1)>`;
  expect(servicesOf(`产品,标签,__proto__\n日志服务,${label},x\n`)).toEqual([
    { slug: 'log-service', label, values: {} },
  ]);
  expect(servicesOf(`产品,标签\n日志服务,'=cmd|' /C calc'!A0\n`)).toMatchObject([{ label: "=cmd|' /C calc'!A0" }]);
  expect(faultsOf('产品,标签\nconstructor,\n')).toEqual([['product', 2, '产品', 'constructor']]);
});

test('the line of a fault counts also where a cell has lines of its own, and behind a thousand rows', () => {
  const rows = Array.from({ length: 2500 }, (_, index) => (index % 2 === 0 ? 'RDS,"oben\nunten"' : 'SLS,x'));
  const lines = 1 + rows.length + rows.length / 2;
  expect(faultsOf([`产品,标签`, ...rows, '没有的,x'].join('\n'))).toEqual([['product', lines + 1, '产品', '没有的']]);
  expect(faultsOf([`产品,标签`, ...rows, 'RDS,"offen'].join('\n'))).toEqual([['quote', lines + 1, '标签', '']]);
});

test('of ten thousand rows that say the same few things each is taken once, and how many rows there are is told', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => (index % 2 === 0 ? '日志服务,欠费' : 'RDS,到期'));
  const read = readServicesCsv(['产品,发生', ...rows].join('\n'), names);
  expect(read).toMatchObject({ kind: 'read', rows: 10_000, found: [{ line: 2 }, { line: 3 }] });
});

test('three hundred rows are taken, one more is too many, and ten thousand are refused within 300 ms', () => {
  const table = (count: number) =>
    `产品,标签,发生,时间\n${Array.from({ length: count }, (_, index) => `日志服务,第${index}个,欠费,2026-11-26 15:20\n`).join('')}`;
  expect(servicesOf(table(300))).toHaveLength(300);
  expect(faultsOf(table(301))).toEqual([['many', 302, '', '301']]);
  // The best of three: other programs run beside the test.
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    expect(faultsOf(table(10_000))).toEqual([['many', 302, '', '10000']]);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(300);
});

test('a table is told from a list of names', () => {
  expect(isServicesCsv('产品,时间\n日志服务,2026-11-26')).toBe(true);
  expect(isServicesCsv('日志服务,RDS')).toBe(false);
  expect(isServicesCsv('产品')).toBe(false);
  expect(isServicesCsv('')).toBe(false);
});

test('a table that says how a service is billed says what may happen to it, unless it says that itself', () => {
  const text = '产品,计费方式,发生\nNAT网关,包年包月,\nNAT网关,按量付费,\nNAT网关,包年包月,欠费\nNAT网关,其他,\n';
  const result = read(text);
  expect(result.kind === 'read' && result.found.map(({ service }) => service.values.trigger)).toEqual([
    'expiry',
    'arrears',
    'arrears',
    undefined,
  ]);
});

test.each([
  ['产品,标签,时间\n日志服务,甲,不是时间\n', [2, 3]],
  ['产品,标签\n日志服务,甲,乙,丙\n', [2, 3]],
  ['产品,标签\n日志服务,甲\n日志服务,"甲\n', [3, 2]],
  ['产品,标签,时间\n"日志服务","甲\n乙","丙"丁\n', [3, 3]],
  ['产品,标签,标签\n日志服务,甲,乙\n', [1, 3]],
])('%j: a fault is told by its line and column', (text, place) => {
  const result = read(text);
  expect(result.kind === 'faults' && result.faults.map((fault) => [fault.line, fault.place])).toEqual([place]);
});

test('a bill has products of which the agreement says nothing: the other rows are told apart, and nothing is taken unasked', () => {
  const bill = '产品,计费方式\n日志服务,按量付费\n对象存储 OSS,按量付费\nRDS,包年包月\n';
  expect(read(bill)).toMatchObject({
    kind: 'faults',
    faults: [{ kind: 'outside', line: 3 }],
    rest: {
      rows: 2,
      found: [
        { service: { slug: 'log-service', values: { trigger: 'arrears' } }, line: 2 },
        { service: { slug: 'rds', values: { trigger: 'expiry' } }, line: 4 },
      ],
    },
  });
  // What can be mended has to be; where nothing is left there is nothing to ask.
  for (const text of [`${bill}foo,\n`, '产品,计费方式\nECS,按量付费\n']) expect(read(text)).not.toHaveProperty('rest');
});
