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

const linkOf = (services: ServiceList['services'], given: Partial<ServiceList> = {}) =>
  writeList({ ...EMPTY_LIST, ...given, services });
const service = (slug: string, id: string, own: ServiceList['services'][number]['values'] = {}, label = '') => ({
  id,
  slug,
  label,
  values: own,
});
const CUTS = {
  plain: linkOf(SLUGS.map((slug, index) => service(slug, `a${index}`))),
  'a case of its own at the end': linkOf([
    service('log-service', 'a1'),
    service('rds', 'b2', { trigger: 'expiry', at: '2026-11-20', paid: '2026-11-21T10:30' }),
  ]),
  'all that a list has': linkOf(
    [service('rds', 'b2', { 'stopped-at': '2026-11-28T10:00' }, '库；主;备 50%'), service('nat-gateway', 'c3')],
    { trigger: 'expiry', at: '2026-11-26T15:20', need: 'P3D', supposed: { paid: '2026-12-04T12:00', only: ['c3'] } },
  ),
  'a name at the end': linkOf([service('nat-gateway', 'c3', {}, '生产; 出口')], { at: '昨天15:20' }),
  'twelve services': linkOf(
    Array.from({ length: 12 }, (_, index) => service('rds', `x${index}`, { at: '2026-11-20' })),
  ),
};

/** The values of a list that another has not. */
function strangeIn(list: ServiceList, whole: ServiceList): readonly string[] {
  const partsOf = ({ at, need, trigger, supposed, services }: ServiceList) => [
    `at ${at}`,
    `need ${need}`,
    `trigger ${trigger}`,
    `paid ${supposed.paid}`,
    ...supposed.only.map((id) => `only ${services.findIndex((one) => one.id === id)}`),
    ...services.flatMap(({ slug, label, values: own }, index) => [
      `${index} ${slug}`,
      `${index} label ${label}`,
      ...Object.entries(own).map(([key, value]) => `${index} ${key} ${value}`),
    ]),
  ];
  const known = new Set([
    ...partsOf(whole),
    ...partsOf(EMPTY_LIST),
    ...whole.services.map((_, index) => `${index} label `),
  ]);
  return partsOf(list).filter((part) => !known.has(part));
}

test.each(Object.entries(CUTS))(
  '%s: wherever it is cut off, that is said, and nothing that is cut is taken',
  (_, link) => {
    const whole = readList(link, isProduct);
    if (!whole) throw new Error('It is no list.');
    expect(whole.faults).toEqual([]);
    for (let length = '#v='.length; length < link.length; length += 1) {
      for (const text of [link.slice(0, length), link.slice(0, length).replaceAll('&', '&amp;')]) {
        const read = readList(text, isProduct);
        const of = `${length}: ${text}`;
        const isWhole = JSON.stringify(read?.list) === JSON.stringify(whole.list) && /&(?:amp;)?e?n?$/.test(text);
        expect({ of, strange: read && strangeIn(read.list, whole.list) }).toEqual({ of, strange: [] });
        const told = read?.faults.map(({ kind }) => kind) ?? [];
        const isTold = told.includes('cut') || told.includes('cutEarly');
        expect({ of, isTold }).toEqual({ of, isTold: !isWhole });
        const cut = read?.faults.find((fault) => fault.kind === 'cut');
        expect({ of, count: cut?.count ?? read?.list.services.length }).toEqual({
          of,
          count: read?.list.services.length,
        });
        expect({ of, all: cut?.of ?? whole.list.services.length }).toEqual({ of, all: whole.list.services.length });
        // The last that could be read is named, unless the sign after it was read too.
        const isInLast = /&(?:amp;)?s=[^&]*,[^&]*$/.test(text);
        expect({ of, last: told.includes('cutIn') }).toEqual({ of, last: isInLast });
      }
    }
  },
);

test('a link of the first version has no end; what it says of its number holds, and a later version is not guessed at', () => {
  const first = '#v=1&n=2&s=log-service,a&s=rds,b;at:2026-11-20';
  expect(readList(first, isProduct)?.faults).toEqual([]);
  expect(readList(first.replace('n=2', 'n=3'), isProduct)?.faults).toEqual([
    { kind: 'cut', count: 2, of: 3 },
    { kind: 'cutIn', value: 'rds' },
  ]);
  expect(readList('#v=3&s=rds,a&end', isProduct)).toEqual({ list: EMPTY_LIST, faults: [{ kind: 'later' }] });
  // What comes after the end belongs to the sentence that it was copied from.
  expect(readList('#v=2&n=1&s=rds,b;at:2026-11-20&end。', isProduct)).toMatchObject({
    list: { services: [{ values: { at: '2026-11-20' } }] },
    faults: [],
  });
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
