import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSaidDuration, readSaidMoment } from '../time/read-said';
import { isPlainSearch } from './known-keys';
import { readQuery } from './read-query';
import { parseSearch } from './search-params';

/** A case as this site writes it. */
const CASE: Readonly<Record<string, string>> = {
  trigger: 'arrears',
  at: '2024-06-01T10:00',
  paid: '2024-06-01T20:00',
  owed: '1234.5',
  count: 'civil',
  reading: 'clock/suspension',
};
const MOMENTS = new Set(['at', 'paid']);

const wide = (text: string) =>
  text.replaceAll(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));

/** What programs put between two values. */
const SEPARATORS = [
  '&',
  '&amp;',
  '&amp;amp;',
  '&#38;',
  '&#x26;',
  '&#038;',
  '%26',
  '%26amp%3B',
  '&amp%3B',
  ';',
  '＆',
  '&&',
  '& ',
  '&%20',
  '%0A&',
  '&\u200B',
  '&?',
];
/** How a value, and the sign before it, is written. */
const VALUES: readonly ((value: string, isMoment: boolean) => string)[] = [
  (value) => value,
  (value) => encodeURIComponent(value),
  (value) => encodeURIComponent(encodeURIComponent(value)),
  (value) => encodeURIComponent(wide(value)),
  (value) => ` ${value} `,
  (value) => `%20${value}`,
  (value) => `%22${value}%22`,
  (value) => `“${value}”`,
  (value) => value.toUpperCase(),
  (value) => `\u200B${value}\uFEFF`,
  (value) => `${value}%0D%0A`,
  (value, isMoment) => (isMoment ? value.replace('T', '+') : value),
  (value, isMoment) => (isMoment ? value.replaceAll('-', '/').replace('T', '%20') : value),
  (value, isMoment) => (isMoment ? `${value}%2B08:00` : value),
  (value, isMoment) => (isMoment ? `${value}:00.000%2B0800` : value),
];
const EQUALS = ['=', '＝', '%3D', ' = ', '=3D', '=%20'];
const KEYS: readonly ((key: string) => string)[] = [
  (key) => key,
  (key) => key.toUpperCase(),
  (key) => key.charAt(0).toUpperCase() + key.slice(1),
  (key) => wide(key),
  (key) => `%20${key}`,
  (key) => `\u200B${key}`,
];
/** What messengers, mail programs and advertisers add. */
const ADDED = [
  'from=singlemessage',
  'from=timeline',
  'from=groupmessage&isappinstalled=0',
  'isappinstalled=0',
  'scene=1&subscene=0&clicktime=1717200000&enterid=1717200000',
  'nsukey=abc%2Bd%3D',
  'utm_source=mail&utm_medium=email',
  'spm=a2c4g.11186623.0.0',
  'share_token=x&share_source=weixin',
  'wxwork_userid=me',
  'mc_cid=1&mc_eid=2',
  'fbclid=IwAR0',
  '_hsenc=p2&_hsmi=1',
  'ticket=1',
];
const ENDS = [
  '',
  '',
  '。',
  '，',
  '）',
  ')',
  '.',
  ',',
  '”',
  '"',
  '>',
  '%E3%80%82',
  '、',
  '；',
  '!',
  '》',
  '】',
  '%20',
  '&',
  '%0A',
];

const piece = fc.record({
  key: fc.constantFrom(...KEYS),
  equals: fc.constantFrom('=', '=', ...EQUALS),
  value: fc.constantFrom(...VALUES),
  separator: fc.constantFrom(...SEPARATORS),
});
const address = fc.record({
  order: fc.shuffledSubarray(Object.keys(CASE), { minLength: 2 }),
  pieces: fc.array(piece, { minLength: 6, maxLength: 6 }),
  added: fc.array(fc.tuple(fc.constantFrom(...ADDED), fc.boolean()), { maxLength: 2 }),
  end: fc.constantFrom(...ENDS),
});

test('300 addresses as programs and people spoil them: each value is read, or named, and none is dropped or changed', () => {
  let asked = 0;
  let right = 0;
  fc.assert(
    fc.property(address, ({ order, pieces, added, end }) => {
      const written = order.map((key, index) => {
        const each = pieces[index];
        if (!each) throw new Error('There are too few.');
        const said = each.value(CASE[key] ?? '', MOMENTS.has(key));
        return (index === 0 ? '' : each.separator) + each.key(key) + each.equals + said;
      });
      const before = added.filter(([, isFirst]) => isFirst).map(([what]) => `${what}&`);
      const after = added.filter(([, isFirst]) => !isFirst).map(([what]) => `&${what}`);
      const searchText = `?${before.join('')}${written.join('')}${after.length > 0 ? after.join('') : end}`;
      const { values, notes } = readQuery(searchText, Date.parse('2026-11-27T11:00+08:00'));
      // What is taken for plain is not read at all.
      expect({ searchText, values: isPlainSearch(searchText) ? parseSearch(searchText) : values }).toEqual({
        searchText,
        values,
      });
      for (const key of order) {
        const value = values[key];
        // The page names what it cannot read.
        const isNamed =
          notes.some((note) => note.key === key) ||
          (value !== undefined &&
            MOMENTS.has(key) &&
            readSaidMoment(value) === undefined &&
            readSaidDuration(value) === undefined);
        asked += 1;
        if (value === CASE[key]) right += 1;
        expect({ searchText, key, value, isRight: value === CASE[key] || isNamed }).toEqual({
          searchText,
          key,
          value,
          isRight: true,
        });
      }
      // What was added is nobody's value, and nothing is made up.
      const foreign = Object.keys(values).filter(
        (key) => !order.includes(key) && !notes.some((note) => note.key === key),
      );
      expect({ searchText, foreign }).toEqual({ searchText, foreign: [] });
    }),
    { numRuns: 300, seed: 20_241_018 },
  );
  // To name what is not read is no way out: nearly all is read.
  expect(asked).toBeGreaterThan(600);
  expect(right / asked).toBeGreaterThan(0.95);
});
