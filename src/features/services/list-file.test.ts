import { expect, test } from 'vitest';
import { EMPTY_LIST } from '@/services/model';
import { LARGEST_FILE, readListFile, writeListFile } from './list-file';

const isProduct = (slug: string) => ['log-service', 'rds'].includes(slug);
const fileOf = (list: unknown, version: unknown = 1) =>
  JSON.stringify({ format: 'agreement-explorer/services', version, list });
const service = (over: object = {}) => ({ id: 'a', slug: 'rds', label: '', values: {}, ...over });
const read = (text: string) => readListFile(text, isProduct);

test('a backup says what it is, and a person can read it', () => {
  const list = {
    ...EMPTY_LIST,
    at: '2026-11-26T15:20',
    services: [{ id: 'a1', slug: 'rds', label: '订单库', values: { trigger: 'expiry', at: '2026-11-20' } }],
  };
  expect(writeListFile(list)).toBe(`{
  "format": "agreement-explorer/services",
  "version": 1,
  "list": {
    "trigger": "arrears",
    "at": "2026-11-26T15:20",
    "services": [
      {
        "id": "a1",
        "slug": "rds",
        "label": "订单库",
        "values": {
          "trigger": "expiry",
          "at": "2026-11-20"
        }
      }
    ],
    "supposed": {
      "paid": "",
      "only": []
    },
    "need": ""
  }
}
`);
});

test.each([
  ['', 'broken'],
  ['<script>alert(1)</script>', 'broken'],
  ['{"format": "agreement-explorer/services", "ver', 'cut'],
  ['{"a": 1}', 'other'],
  ['[]', 'other'],
  ['null', 'other'],
  [JSON.stringify({ format: 'agreement-explorer/lifecycle', version: 1, list: {} }), 'other'],
  [fileOf({ services: [] }, 2), 'later'],
  [fileOf({ services: [] }, '1'), 'other'],
  [fileOf({ services: [] }, 0), 'other'],
  [fileOf({ services: 'many' }), 'other'],
  ['['.repeat(1_000_000), 'broken'],
  [' '.repeat(LARGEST_FILE + 1), 'large'],
])('%.60s… is refused: %s', (text, why) => {
  expect(read(text)).toEqual({ kind: 'refused', why });
});

test('a file with a byte order mark, or from a system with other ends of lines, is read', () => {
  const text = `\uFEFF${writeListFile(EMPTY_LIST).replaceAll('\n', '\r\n')}`;
  expect(read(text)).toEqual({ kind: 'read', list: EMPTY_LIST, faults: [] });
});

test.each<[what: string, list: object, faults: object[]]>([
  ['an unknown product', { services: [service({ slug: 'ecs' })] }, [{ kind: 'product', service: 1 }]],
  ['a service that is none', { services: [service(), 'rds'] }, [{ kind: 'service', service: 2, value: '"rds"' }]],
  ['an unknown value', { services: [service({ values: { colour: 'red' } })] }, [{ kind: 'field', field: 'colour' }]],
  [
    'a value that is no text',
    { services: [service({ values: { at: 5 } })] },
    [{ kind: 'field', field: 'at', value: '5' }],
  ],
  ['a long label', { services: [service({ label: 'x'.repeat(99) })] }, [{ kind: 'long', field: 'label' }]],
  ['an id twice', { services: [service(), service()] }, [{ kind: 'id', service: 2, value: '"a"' }]],
  ['an id that is none', { services: [service({ id: '<b>' })] }, [{ kind: 'id', service: 1, value: '"<b>"' }]],
  ['another trigger', { services: [], trigger: 'war' }, [{ kind: 'field', field: 'trigger' }]],
  ['an unknown field', { services: [], colour: 'red' }, [{ kind: 'field', field: 'colour', service: undefined }]],
  [
    'a payment for who is not there',
    { services: [], supposed: { paid: 'P1D', only: ['z'] } },
    [{ kind: 'field', field: 'only' }],
  ],
])('%s is named, and the rest taken', (_, list, faults) => {
  expect(read(fileOf(list))).toMatchObject({ kind: 'read', faults });
});

test('too many services are named whole', () => {
  const services = Array.from({ length: 302 }, (_, index) => service({ id: `n${index}` }));
  const file = read(fileOf({ services }));
  expect(file).toMatchObject({ faults: [{ kind: 'many', value: JSON.stringify(services.slice(300)) }] });
});

test('a payment for some services that are gone does not turn into one for all', () => {
  const supposed = { paid: '2026-12-01', only: ['z'] };
  expect(read(fileOf({ services: [service()], supposed }))).toMatchObject({
    list: { supposed: { paid: '', only: [] } },
  });
});

test('names of what every object has change nothing', () => {
  const text = fileOf({ services: [] }).replace('"services":[]', '"__proto__":{"trigger":"expiry"},"services":[]');
  expect(read(text)).toMatchObject({ list: { trigger: 'arrears' }, faults: [{ field: '__proto__' }] });
  expect(Object.hasOwn(Object.prototype, 'trigger')).toBe(false);
});
