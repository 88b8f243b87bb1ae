import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameProducts } from '../../src/corpus/outside-products';
import { findProduct, products } from '../../src/corpus/products';
import { readDropped } from '../../src/features/check/read-dropped';
import { readReviewFile } from '../../src/features/reviews/import-read';
import { writeListFile } from '../../src/features/services/list-file';
import type { ProductNames } from '../../src/features/services/name-product';
import { readImport, textOfFile } from '../../src/features/services/read-import';
import { writeReview } from '../../src/reviews/annotation-collection';
import { applyChanges } from '../../src/reviews/apply';
import { sampleContext, sampleEdit, sampleReview } from '../../src/reviews/sample-review';
import { writeList } from '../../src/services/list-address';
import type { ServiceList } from '../../src/services/model';
import { draw, SEED } from './counts';
import { long, spoilt, STRANGE } from './texts';

const NOW = Date.parse('2026-07-22T11:00+08:00');
/** In milliseconds of the processor, as in `addresses.test.ts`. */
const LIMIT = 10_000;
const HANG = 600_000;

const names: ProductNames = { find: findProduct, name: nameProducts };
const list: ServiceList = {
  trigger: 'arrears',
  at: '2026-07-20T10:00',
  services: products.slice(0, 8).map(({ slug }, index) => ({
    id: `s${index}`,
    slug,
    label: `项目 ${index}`,
    values: { at: '2026-07-19', paid: 'PT48H' },
  })),
  supposed: { paid: '2026-07-25', only: ['s1'] },
  need: 'PT48H',
};
const context = sampleContext();
const review = [...Array(40).keys()].reduce(
  (state, step) => applyChanges(state, sampleEdit(state, step % 19, step % 12, context).changes),
  sampleReview(),
);
const TABLE =
  '产品,标签,发生,时间,付款\n日志服务,订单日志,欠费,2026-11-26 15:20,PT48H\nrds,"库, 一",到期,2026/11/20,\n';
const BILL = 'ECS 到期 2026-11-20\n云数据库RDS 欠费 2026-11-19 10:00 -12.50\nOSS expired yesterday\n';
const CALENDAR =
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:删除\r\nDTSTART:20261120T020000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
const MARKUP = '<?xml version="1.0"?><svg><text>5.5 自首次欠费之时起</text></svg>';
const MEMO = '根据第5.5条，“自首次欠费之时起”，7日后删除（见 34.3.1）。\n';
/** A file of each kind that some page takes, right. */
const FILES = [writeListFile(list), writeList(list), writeReview(review), TABLE, BILL, CALENDAR, MARKUP, MEMO];

const text = fc.oneof(
  { weight: 8, arbitrary: spoilt(fc.constantFrom(...FILES)) },
  { weight: 2, arbitrary: spoilt(fc.constantFrom(...STRANGE)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...FILES), long)
      .map(([file, more]) => file.slice(0, 60) + more + file.slice(60)),
  },
);
const word = (body: string) =>
  zipSync({ 'word/document.xml': strToU8(`<w:document><w:body><w:p><w:t>${body}</w:t></w:p></w:body></w:document>`) });
const NAMES = ['word/document.xml', 'xl/workbook.xml', '../x'];
const bytes = fc.oneof(
  { weight: 4, arbitrary: text.map((each) => new TextEncoder().encode(each)) },
  {
    weight: 1,
    arbitrary: text.map((each) =>
      Uint8Array.from(each.slice(0, 5000).split(''), (sign) => (sign.codePointAt(0) ?? 0) & 255),
    ),
  },
  { weight: 2, arbitrary: text.map((each) => word(each.slice(0, 20_000))) },
  {
    weight: 2,
    arbitrary: fc.tuple(text, fc.nat(), fc.nat(255), fc.constantFrom(...NAMES)).map(([each, at, byte, name]) => {
      const zip = zipSync({ [name]: strToU8(each.slice(0, 5000)) });
      return zip.with(at % zip.length, byte).slice(0, byte === 0 ? at % zip.length : undefined);
    }),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 2000 }) },
);

/** Every way in which a page takes a file. */
const READERS: readonly (readonly [name: string, count: number, read: (file: Blob) => Promise<unknown>])[] = [
  [
    'my services',
    // Names are looked for in each of its lines.
    80,
    async (file) => {
      const read = await textOfFile(file);
      return read.kind === 'text' ? readImport(read.text, names, NOW) : read;
    },
  ],
  [
    'reviews',
    400,
    async (file) => {
      const read = await readReviewFile(file);
      // What was taken can be written, and is read again without a fault: nothing of it is half there.
      if (read.kind === 'read')
        expect(await readReviewFile(new Blob([writeReview(read.state)]))).toMatchObject({ faults: [] });
      return read;
    },
  ],
  ['the checker', 400, readDropped],
];

test.each(READERS)(
  `whatever file is given to %s, what it comes to has a kind, and a reason where it is refused; SEED=${SEED}`,
  async (_name, count, read) => {
    const faults: string[] = [];
    for (const [index, each] of fc.sample(bytes, draw(count)).entries()) {
      const { user } = process.cpuUsage();
      try {
        expect(await read(new Blob([new Uint8Array(each)]))).toHaveProperty('kind');
        const took = (process.cpuUsage().user - user) / 1000;
        if (took > LIMIT) faults.push(`${index} (${each.length}): ${Math.round(took)} ms`);
      } catch (error) {
        faults.push(`${index} (${each.length}): ${String(error)}`);
      }
    }
    expect(faults).toEqual([]);
  },
  HANG,
);
