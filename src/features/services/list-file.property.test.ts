import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Service, SERVICE_KEYS, type ServiceList } from '@/services/model';
import { readListFile, writeListFile } from './list-file';

const SLUGS = ['log-service', 'rds', 'nat-gateway'];
const isProduct = (slug: string) => SLUGS.includes(slug);
const text = fc.string({ maxLength: 80, unit: 'binary' });

const lists: fc.Arbitrary<ServiceList> = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[\da-z]{1,16}$/),
      slug: fc.constantFrom(...SLUGS),
      label: text,
      values: fc
        .dictionary(fc.constantFrom(...SERVICE_KEYS), text)
        .map((values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''))),
    }) satisfies fc.Arbitrary<Service>,
    { selector: ({ id }) => id, maxLength: 20 },
  )
  .chain((services) =>
    fc.record({
      trigger: fc.constantFrom('arrears' as const, 'expiry' as const),
      at: text,
      services: fc.constant(services),
      supposed: fc.record({ paid: text, only: fc.subarray(services.map(({ id }) => id)) }),
      need: text,
    }),
  );

test('a backup is read as it was written, and written again is the same to the byte', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const file = writeListFile(list);
      const read = readListFile(file, isProduct);
      expect(read).toEqual({ kind: 'read', list, faults: [] });
      if (read.kind === 'read') expect(writeListFile(read.list)).toBe(file);
    }),
  );
});

test('a backup that was cut off anywhere is refused as cut off', () => {
  fc.assert(
    fc.property(lists, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
      const file = writeListFile(list);
      const end = 1 + Math.floor(share * (file.length - 4));
      const read = readListFile(file.slice(0, end), isProduct);
      expect(read.kind).toBe('refused');
      expect(read).toEqual({ kind: 'refused', why: /\}\s*$/.test(file.slice(0, end)) ? 'broken' : 'cut' });
    }),
  );
});

test('whatever stands in a file, a list comes out that can be written, or a reason', () => {
  const nasty = fc.oneof(
    fc.json(),
    fc.string(),
    fc.jsonValue().map((list) => JSON.stringify({ format: 'agreement-explorer/services', version: 1, list })),
    fc
      .record({
        services: fc.array(fc.oneof(fc.jsonValue(), fc.record({ slug: fc.constant('rds'), id: fc.jsonValue() }))),
      })
      .map((list) => JSON.stringify({ format: 'agreement-explorer/services', version: 1, list })),
  );
  fc.assert(
    fc.property(nasty, (file) => {
      const read = readListFile(file, isProduct);
      if (read.kind !== 'read') return;
      const again = readListFile(writeListFile(read.list), isProduct);
      expect(again).toEqual({ kind: 'read', list: read.list, faults: [] });
    }),
  );
});
