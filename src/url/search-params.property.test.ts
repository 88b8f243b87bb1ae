import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepKeys, parseSearch, stringifySearch } from './search-params';

test('values are plain strings: 39.10 is a clause, not a number', () => {
  expect(parseSearch('?q=39.10&at=2024-06-01T10:00')).toEqual({ q: '39.10', at: '2024-06-01T10:00' });
  expect(stringifySearch({ at: '2024-06-01T10:00', products: '2,36' })).toBe('?at=2024-06-01T10:00&products=2,36');
});

test('a repeated key keeps its first value, and hostile keys are values like any other', () => {
  expect(parseSearch('?q=a&q=b')).toEqual({ q: 'a' });
  expect(Object.hasOwn(parseSearch('?__proto__=x'), '__proto__')).toBe(true);
});

test('unknown keys and values that are no text are passed over', () => {
  expect(keepKeys({ q: 'a', utm_source: 'x', part: 3 }, 'q', 'part')).toEqual({ q: 'a' });
});

test('any values come back as they were, and the same bytes the second time', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'grapheme' })), (values) => {
      const text = stringifySearch(values);
      expect(Object.entries(parseSearch(text))).toEqual(Object.entries(values));
      expect(stringifySearch(parseSearch(text))).toBe(text);
    }),
  );
});
