import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { glanceOf } from '@/corpus/glances';
import { products } from '@/corpus/products';
import { addWording } from '@/i18n/create-i18n';
import { figuresOf } from '@/lifecycle/glance-figures';
import { writeProductTable } from './product-list-file';

const write = async (given: string | undefined) => {
  const i18n = await createTranslator('zh-CN');
  await addWording(i18n, 'listing');
  const rows = products
    .filter(({ slug }) => slug === 'log-service')
    .map((product) => ({ product, figures: figuresOf(glanceOf(product.number)) }));
  const table = writeProductTable({
    t: i18n.t,
    wordsOf: (figure) => figure?.kind ?? '',
    dateOf: (figure, trigger) => (figure?.kind === 'hours' && trigger === 'arrears' ? `am ${figure.hours}` : undefined),
    given,
    arranged: { rows, otherData: [], justAfter: [], withoutOwn: [], openCount: 0 },
    address: 'https://example.org/products?at=2026-11-26',
  });
  return Papa.parse<string[]>(table.replace('\uFEFF', '')).data;
};

test('with a moment every figure has the date that the list shows, and the file says what it is counted from', async () => {
  const [head = [], row = [], ...rest] = await write('日期从 2026年11月26日周四 欠费算起。');
  const dated = head.flatMap((name, index) => (name.endsWith('：日期') ? [[name, row[index]]] : []));
  expect(dated).toEqual([
    ['到期后何时停：日期', ''],
    ['到期后何时删：日期', ''],
    ['欠费后何时停：日期', 'am 24'],
    ['欠费后何时删：日期', 'am 192'],
  ]);
  expect(row).toHaveLength(head.length);
  const notes = rest.map(([name, said]) => [name, said]);
  expect(notes).toContainEqual(['说明', '日期从 2026年11月26日周四 欠费算起。']);
  expect(notes).toContainEqual(['协议版本', '2024-05-15']);
});

test('without one there is no column for dates', async () => {
  const [head = [], row = []] = await write(undefined);
  expect(head.filter((name) => name.includes('日期'))).toEqual([]);
  expect(row).toHaveLength(head.length);
});
