import { expect, test } from 'vitest';
import type { TFunction } from 'i18next';
import { products } from '@content/products';
import { silences } from '@content/silences';
import { laySilences } from '@/silences/lay-silences';
import { toSilencesData } from '@/silences/open-data';
import { makeSilencesTable, wordOfSilences } from './silences-table';

const data = toSilencesData(
  laySilences(
    silences,
    products.map(({ number }) => number),
  ),
  { edition: '2024-05-15', sha256: '', numOf: (id) => id },
);
const PAGE = 'https://example.org/agreement';
/** Says nothing but that it was asked. */
const t = ((): string => 'word') as unknown as TFunction;
const linesOf = (shown: Parameters<typeof makeSilencesTable>[1]) =>
  makeSilencesTable(data, shown, t, false, PAGE).trimEnd().split('\r\n').slice(1);

test('the table has the cells that are shown: of one event, of an aspect, of a state, of the products named', () => {
  const all = { event: 'arrears', aspect: undefined, state: undefined, query: '' };
  expect(linesOf(all)).toHaveLength(75 * 9);
  expect(linesOf({ ...all, aspect: 'deletion' })).toHaveLength(75);
  const disputed = linesOf({ ...all, aspect: 'deletion', state: 'disputed', query: 'maxcompute' });
  expect(disputed).toHaveLength(1);
  expect(disputed[0]).toContain('自阿里云暂停服务之时起的15日内，阿里云仍将存储您的数据');
});

test('a row leads to its clause, and as Word the quotation alone is the agreement’s', () => {
  const shown = { event: 'arrears', aspect: 'deletion', state: 'disputed', query: 'maxcompute' };
  expect(linesOf(shown)[0]).toContain(`${PAGE}?edition=2024-05-15#p-17.1.4`);
  const [table] = wordOfSilences(data, shown, t, false, PAGE);
  expect(table).toMatchObject({ kind: 'table', columns: Array.from({ length: 7 }, () => 'word') });
  const [row = []] = table?.kind === 'table' ? table.rows : [];
  expect(row.map(([run]) => run?.isOurs === true)).toEqual([true, true, true, true, true, false, true]);
  expect(row[4]?.[0]?.href).toBe(`${PAGE}?edition=2024-05-15#p-17.1.4`);
});
