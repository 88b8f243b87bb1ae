import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAdded, readList, writeAdded, writeList } from './list-address';
import { EMPTY_LIST, SERVICE_KEYS, type ServiceList } from './model';

const SLUGS = ['log-service', 'rds', 'nat-gateway'];
const isProduct = (slug: string) => SLUGS.includes(slug);
const words = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replaceAll(/\p{Surrogate}/gu, ''));
const values = fc.dictionary(
  fc.constantFrom(...SERVICE_KEYS),
  words.filter((text) => text.trim() !== ''),
  { maxKeys: 4, noNullPrototype: true },
);
const lists: fc.Arbitrary<ServiceList> = fc
  .record({
    trigger: fc.constantFrom('arrears' as const, 'expiry' as const),
    at: words,
    services: fc.uniqueArray(
      fc.record({ id: fc.stringMatching(/^[\da-z]{1,16}$/), slug: fc.constantFrom(...SLUGS), label: words, values }),
      { selector: ({ id }) => id, maxLength: 12 },
    ),
    paid: words,
    picked: fc.array(fc.nat({ max: 11 }), { maxLength: 3 }),
    need: words,
  })
  .map(({ paid, picked, ...rest }) => {
    const only = [...new Set(picked)].flatMap((index) => rest.services[index]?.id ?? []);
    return { ...rest, supposed: { paid, only: paid === '' ? [] : only } };
  });

test('what is written is read back', () => {
  fc.assert(
    fc.property(lists, (list) => {
      expect(readList(writeList(list), isProduct)).toEqual({ list, faults: [] });
      // As a mail program has it.
      expect(readList(writeList(list).replaceAll('&', '&amp;'), isProduct)?.list).toEqual(list);
    }),
  );
});

test('whatever stands in a fragment, no product but the known ones comes out of it, and nothing is thrown', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('#', '&', 's=', 'v=1', 'n=', ';', ',', 'rds', '%', '%zz', 'at:', '<b>'),
    ),
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const read = readList(`#v=1&${parts.join('')}`, isProduct);
      expect(read?.list.services.every(({ slug }) => isProduct(slug))).toBe(true);
      const ids = read?.list.services.map(({ id }) => id) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('a link that is cut off says how many services are missing, and a later version is not guessed at', () => {
  const whole = writeList({
    ...EMPTY_LIST,
    services: SLUGS.map((slug, index) => ({ id: `a${index}`, slug, label: '', values: {} })),
  });
  const cut = whole.slice(0, whole.lastIndexOf('&s='));
  expect(readList(cut, isProduct)?.faults).toEqual([{ kind: 'cut', count: 2, of: 3 }]);
  expect(readList('#v=2&s=rds,a', isProduct)).toEqual({ list: EMPTY_LIST, faults: [{ kind: 'later' }] });
  expect(readList('#g-5.4', isProduct)).toBeUndefined();
  expect(readList('', isProduct)).toBeUndefined();
});

test('what is no product, and what no service has, is named', () => {
  const read = readList('#v=1&s=ecs,a&s=rds,b;colour:red;at:2026-11-20', isProduct);
  expect(read?.list.services).toEqual([{ id: 'b', slug: 'rds', label: '', values: { at: '2026-11-20' } }]);
  expect(read?.faults).toEqual([
    { kind: 'product', value: 'ecs' },
    { kind: 'value', value: 'colour:red' },
  ]);
});

test('a service that a page sends is read back without an id', () => {
  fc.assert(
    fc.property(values, (own) => {
      expect(readAdded(writeAdded('rds', own), isProduct)).toEqual({ slug: 'rds', label: '', values: own });
    }),
  );
  expect(readAdded('#add=ecs,', isProduct)).toBeUndefined();
});
