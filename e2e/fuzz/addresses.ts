import fc from 'fast-check';
import { concepts } from '../../content/concepts/index';
import { products } from '../../content/products';
import { KNOWN_KEYS } from '../../src/url/read-query';
import { PAGES, PRODUCT_PAGE, TOPIC_PAGE } from '../../src/url/pages';
import { long, spoilt, STRANGE } from './texts';

/** What the keys of an address are meant to have. */
const MEANT: readonly string[] = [
  'arrears',
  'expiry',
  'early-end',
  'order-unpaid',
  'quota-exhausted',
  'chat-app',
  'exclusive',
  '2026-07-20T10:00',
  '2026-07-20',
  '2024-02-29',
  '2000-01-01',
  '2099-12-31T23:59',
  '昨天',
  '2026-07-20T10:00:30+05:45',
  'PT48H',
  'P30D',
  'P1W',
  'PT1.5H',
  '24小时',
  '0',
  '1',
  '3',
  '75',
  '1234.56',
  '0.001',
  'moment',
  'civil',
  'clock/suspension',
  'hours/exact,days/calendar',
  '2024-05-15',
  '2019-01-01',
  'general',
  'special',
  'number',
  'name',
  'data',
  'stop',
  'asc',
  'desc',
  'terms',
  'documents',
  'precedence',
  'obligation',
  'liability',
  'customer',
  'aliyun',
  'certain',
  'issues',
  'board',
  'open',
  'settled',
  'g-3.4',
  'p-34.3.1',
  'g-3.4.1.4,p-58.1.para1',
  'p-1',
  'g-99.99',
  'pre',

  'rds',
  'ecs',
  'log-service',
  '日志服务',
  '欠费',
  '删除数据',
  '"数据" -备份',
  '5.6',
  '第5.5条、5.6条',
  '34.3.1-34.3.3',
  'SLS欠费三天了会怎样',
  'ECS 2026-11-20 10:00 到期 昨天续费 data deleted?',
  '0b9b8a50-1111-4222-8333-444455556666',
];

const NAMES = [...PAGES.map(({ path }) => path), PRODUCT_PAGE.path, TOPIC_PAGE.path];
const page = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PAGES.map(({ path }) => path)) },
  { weight: 5, arbitrary: fc.constantFrom(...products.map(({ slug }) => PRODUCT_PAGE.path + slug)) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 80 }).map((number) => PRODUCT_PAGE.path + number) },
  { weight: 1, arbitrary: fc.constantFrom(...concepts.map(({ slug }) => TOPIC_PAGE.path + slug)) },
);
const written = (path: fc.Arbitrary<string>) =>
  fc
    .record({
      path,
      before: fc.constantFrom('', '', '', '/en', '/zh', '/EN', '/en/en', '/'),
      after: fc.constantFrom('', '', '', '', '/', '.html', '.HTML', '//', '/index.html', '。谢谢', '%20', '%3Fat=1'),
    })
    .map(({ path, before, after }) => before + path + after);
/** A path that is meant, or what became of one. */
const path = fc.oneof(
  { weight: 8, arbitrary: written(page) },
  { weight: 2, arbitrary: spoilt(page).map((text) => `/${text.replace(/^\//, '')}`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...STRANGE))
      .map(([name, rest]) => `${name}/${rest}`),
  },
);

const key = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...KNOWN_KEYS) },
  { weight: 1, arbitrary: spoilt(fc.constantFrom(...KNOWN_KEYS)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'utm_source', 'amp;at', '', ...STRANGE),
  },
);
const value = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...MEANT) },
  { weight: 6, arbitrary: spoilt(fc.constantFrom(...MEANT)) },
  { weight: 3, arbitrary: fc.constantFrom(...STRANGE) },
);
const SEPARATORS = ['&', '&', '&', '&', '&amp;', ';', '?', '&&', '%26', '#'];
/** Half of a surrogate pair cannot be escaped; a browser writes this sign for it. */
const wellFormed = (text: string) => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
const escapes: readonly ((text: string) => string)[] = [
  (text) => encodeURIComponent(wellFormed(text)),
  (text) => text.replaceAll(/[%&#]/g, (sign) => encodeURIComponent(sign)),
  (text) => text,
  (text) => encodeURIComponent(encodeURIComponent(wellFormed(text))),
];
const pair = (valueOf: fc.Arbitrary<string>) =>
  fc
    .record({ key, value: valueOf, escape: fc.constantFrom(...escapes), separator: fc.constantFrom(...SEPARATORS) })
    .map(({ key, value, escape, separator }) => `${separator}${escape(key)}=${escape(value)}`);
const query = (valueOf: fc.Arbitrary<string>) =>
  fc.array(pair(valueOf), { maxLength: 6 }).map((pairs) => pairs.join('').replace(/^[&;]*/, '?'));
const hash = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('#g-3.4', '#p-34.3.1', '#main', '#:~:text=数据', '#&#38;at=1', '#38;paid=1'),
  },
  { weight: 1, arbitrary: value.map((text) => `#${text}`) },
);

/** Addresses over all routes and keys, right, spoilt and strange, as they come behind the name of a host. */
export const address: fc.Arbitrary<string> = fc.tuple(path, query(value), hash).map((parts) => parts.join(''));

/** An address in which one value, or the path, has 100 kB. */
export const longAddress: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(page, query(value), pair(long)).map((parts) => parts.join('').replace(/^([^?]*)&/, '$1?')),
  },
  { weight: 1, arbitrary: fc.tuple(page, long).map(([path, text]) => `${path}/${text}`) },
  { weight: 1, arbitrary: fc.tuple(page, long).map(([path, text]) => `${path}#${text}`) },
);

/** The parts of an address as a browser has them: it writes escapes where they must be, and reads `\` as `/`. */
export function asInBrowser(address: string): {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
} {
  const { pathname, search, hash } = new URL(`https://site.example${address}`);
  return { pathname, search, hash };
}
