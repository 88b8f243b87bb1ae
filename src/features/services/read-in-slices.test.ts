import { expect, test } from 'vitest';
import { nameProducts } from '@/corpus/outside-products';
import { findProduct } from '@/corpus/products';
import { readImport } from './read-import';
import { readInSlices } from './read-in-slices';

const NOW = Date.parse('2026-11-28T11:00+08:00');
const names = { find: findProduct, name: nameProducts };
const pasted = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? '日志服务 欠费 2026-11-26' : 'RDS')).join(
  '\n',
);
const table = ['产品,时间', ...Array.from({ length: 900 }, () => 'RDS,2026-11-26')].join('\n');
const faulty = `${table}\n没有的产品,2026-11-26`;

/** Reads with a clock on which each look takes as long as a slice may. */
async function read(text: string, most = Infinity) {
  let time = 0;
  let pauses = 0;
  const told: (readonly [number, number, string])[] = [];
  const imported = await readInSlices(
    { text, isFile: true, names, now: NOW, isGuessTaken: false },
    {
      clock: () => (time += 6),
      pause: async () => void (pauses += 1),
      isOver: () => pauses >= most,
      onProgress: ({ done, total, unit }) => told.push([done, total, unit]),
    },
  );
  return { imported, pauses, told };
}

test.each([
  ['names', pasted, 60, 'lines'],
  ['a table', table, 900, 'rows'],
  ['a table with a fault', faulty, 901, 'rows'],
  ['a table with empty lines', table.replaceAll('\n', '\n\n'), 900, 'rows'],
])('%s: what is read in slices is what is read at once, and how far it is is told', async (_, text, lines, unit) => {
  const { imported, pauses, told } = await read(text);
  expect(imported).toEqual(readImport(text, names, NOW));
  expect(pauses).toBeGreaterThan(lines / 12);
  const dones = told.map(([done]) => done);
  expect(dones).toEqual(dones.toSorted((one, other) => one - other));
  expect(told.at(-1)?.slice(1)).toEqual([lines, unit]);
});

test('what is stopped comes to nothing, and is not read on', async () => {
  const { imported, pauses } = await read(pasted, 3);
  expect(imported).toBeUndefined();
  expect(pauses).toBe(3);
});

test('an empty file is refused, and says why', async () => {
  expect((await read(' \n')).imported).toEqual({ kind: 'refused', why: 'blank' });
});
