import fc from 'fast-check';

/** An element and attributes that nothing of the site has: where they become markup, something was not escaped. */
const INJECTED = '<x-injected onx-injected=1>';

/** What people, programs and attackers put where a value is expected. */
export const STRANGE: readonly string[] = [
  '',
  ' ',
  '0',
  '-1',
  'NaN',
  'Infinity',
  '1e309',
  '9'.repeat(400),
  'undefined',
  'null',
  'true',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '{}',
  '[]',
  '[object Object]',
  INJECTED,
  `"${INJECTED}`,
  `'>${INJECTED}`,
  '" onx-injected="1',
  '</main></title></script><script>x</script>',
  '{{value}} $t(site.name) {{- value}}',
  'javascript:alert(1)',
  '%',
  '%%%',
  '%E0%A4%A',
  '%00',
  '%C0%AF..%2F',
  '\0\u0001\u001F\u007F',
  '\uD800',
  'a\uDFFFb',
  '\u202E\u2066逆\u2069',
  '\u200B\u200D\uFEFF',
  '٢٠٢٤-٠٦-٠١',
  '２０２４－０６－０１Ｔ１０：００',
  '二〇二四年六月一日',
  '२०२४-०६-०१',
  '2024-06-01T10:00+99:99',
  '2024-02-30',
  '9999-12-31T23:59',
  '0000-00-00',
  '2099-12-31T24:00-12:00',
  'P999999999999D',
  'PT1e9H',
  '-P1D',
  '\u0301'.repeat(50),
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '(('.repeat(60),
  '第'.repeat(80),
  '一'.repeat(300),
  '1.'.repeat(300),
  '-'.repeat(300),
  'a b '.repeat(100),
  '../'.repeat(40),
  ',/'.repeat(200),
];

/** What is repeated to 100 kB: each is what some pattern begins, goes on or ends with. */
export const REPEATED = [
  'a',
  ' ',
  '\t',
  '0',
  '1',
  '.',
  '-',
  '+',
  ':',
  '。',
  '）',
  '（',
  '"',
  '“',
  '%',
  '%25',
  '&amp;',
  '=',
  '一',
  '第',
  '月',
  '1月',
  '年',
  '\u200B',
  '\uD800',
  '﹏',
  'p-',
  'g-1.',
  ',',
  '/',
  '?',
  '#',
  '1d',
  'T1',
  '1:',
  'utc+',
  'x=',
  '"a" ',
  'at=',
  '\u0301',
  '1天',
  '是',
  '1 ',
  'a,',
  '- ',
  '¥1,',
  '〇',
  'ﷺ',
];

const LONG = 100_000;
/** What a pattern that looked for an end finds there instead. */
const ENDS = ['', 'x', '!', '\n', '2', '天'];

/** 100 kB of one thing, where a pattern that looks back takes a time that grows with the square of it. */
export const long = fc
  .record({
    start: fc.constantFrom('', 'x', '2024-06-01', '欠费', '第'),
    unit: fc.constantFrom(...REPEATED),
    end: fc.constantFrom(...ENDS),
  })
  .map(({ start, unit, end }) => start + unit.repeat(Math.ceil(LONG / unit.length)) + end);

type Spoil = (text: string, at: number, other: string) => string;

/** What happens to a text on its way: cut off, doubled, turned, spoilt in the middle. */
const SPOILS: readonly Spoil[] = [
  (text) => text,
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(at),
  (text) => text + text,
  (text, at) => text.slice(at) + text.slice(0, at),
  (text) => text.split('').toReversed().join(''),
  (text, at, other) => text.slice(0, at) + other + text.slice(at),
  (text, at, other) => text.slice(0, at) + other + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFKD'),
  (text) => text.replaceAll(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
  (text) => text.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
  (text) => `\u202E${text}`,
  (text) => ` ${text} `,
  (_, __, other) => other,
];

/** A text as it is meant, once or twice spoilt. */
export const spoilt = (meant: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .record({
      text: meant,
      turns: fc.array(
        fc.tuple(fc.constantFrom(...SPOILS), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...STRANGE)),
        {
          minLength: 1,
          maxLength: 2,
        },
      ),
    })
    .map(({ text, turns }) =>
      turns.reduce((now, [spoil, share, other]) => spoil(now, Math.floor(share * (now.length + 1)), other), text),
    );
