import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edition } from '../content/edition';
import { SOURCE_FILE } from '../plugins/agreement';
import { headersFor, parseHeaders, rulesFor } from '../plugins/static-preview';
import { locales } from '../src/i18n/locales';
import { PAGES } from '../src/url/pages';
import { toFileName, toSitePath } from '../src/url/site-paths';

/** What can be read in the files of the built site, without a browser: `npm run built`, after `npm run build`. */
const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');
const source = readFileSync(SOURCE_FILE, 'utf8');
const anchors = readFileSync('content/agreement/anchors.txt', 'utf8')
  .split('\n')
  .filter((line) => /^(pre|[gp])\b/.test(line));
const withoutSpace = (text: string) => text.replace(/\s/g, '');

/** Text of an HTML fragment. */
function textOf(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
  return html.replace(/<[^>]*>/g, '').replace(/&([\w#]+);/g, (whole, name: string) => entities[name] ?? whole);
}

test.each(['agreement.html', 'en/agreement.html'])(
  '%s: all text of the source, and nothing else, stands in the document',
  (file) => {
    const text = /<article id="agreement-text"[^>]*>(.*?)<\/article>/s.exec(read(file))?.[1] ?? '';
    expect(withoutSpace(textOf(text))).toBe(withoutSpace(source));
    expect(anchors.length).toBeGreaterThan(600);
    expect(anchors.filter((anchor) => text.split(`id="${anchor}"`).length !== 2)).toEqual([]);
  },
);

test.each([
  ['index', '欠费或到期之后，何时停，何时删？'],
  ['agreement', '您仍可继续使用阿里云日志服务24小时'],
  ['products', '日志服务'],
  ['products/log-service', '欠费后 8 天'],
  ['search', '搜索需要脚本'],
  ['about', '4d98063395106c2b2daece67b17ebb021f4f9d0181f8e701e9d13cbc379eb5cc'],
])('%s.html can be read without script: its main part has the words “%s”', (file, words) => {
  const main = /<main\b[^>]*>(.*)<\/main>/s.exec(read(`${file}.html`))?.[1] ?? '';
  expect(textOf(main)).toContain(words);
});

test('a page by number names the addresses of its lasting name, in both languages', () => {
  const html = read('en/products/2.html');
  expect(html).toContain('<link rel="canonical" href="/en/products/log-service" />');
  expect(html).toContain('<link rel="alternate" hreflang="zh-CN" href="/products/log-service" />');
  expect(html).toContain('<link rel="alternate" hreflang="en" href="/en/products/log-service" />');
});

test.each(PAGES.flatMap(({ path }) => locales.map((locale) => [toSitePath(path, locale), locale, path] as const)))(
  '%s is a document in %s that names its address, and has the headers of hosts',
  (sitePath, locale, path) => {
    const html = read(`${toFileName(toSitePath(path, locale))}.html`);
    expect(html).toContain(`<html lang="${locale}"`);
    expect(html).toContain(`<link rel="canonical" href="${sitePath}" />`);
    // The first paint waits for nothing but the document.
    expect(html).toContain('<style data-kind="');
    expect(html).not.toContain('<link rel="stylesheet"');
    expect(html).not.toMatch(/<script(?![^>]*type="module")[^>]*\ssrc=/);
    const headers = headersFor(sitePath, parseHeaders(read('_headers')));
    expect(headers['Content-Security-Policy']).toContain("script-src 'self'");
    // Of styles the document itself says which.
    expect(headers['Content-Security-Policy']?.replace("style-src 'self' 'unsafe-inline'", '')).not.toContain('unsafe');
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
    expect(headers['Cache-Control']).toBe('no-cache');
  },
);

test('every file of the site has one rule for each header, and every document a policy on frames', () => {
  const rules = parseHeaders(read('_headers'));
  const paths = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== '_headers')
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replace(/^dist/, ''))
    .flatMap((file) => (file.endsWith('.html') ? [file, file.replace(/(?:(?<=^\/)index)?\.html$/, '')] : [file]));
  const faults = paths.flatMap((path) => {
    const names = rulesFor(path, rules).flatMap(({ headers }) => headers.map(([name]) => name));
    const needed = ['Content-Security-Policy', 'Cache-Control', 'Permissions-Policy', 'X-Content-Type-Options'];
    return [
      ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${path}: ${name} twice`),
      ...needed.filter((name) => !names.includes(name)).map((name) => `${path}: no ${name}`),
    ];
  });
  // 16 pages, 75 products by name and by number, 75 frames and more, in both languages and both spellings.
  expect(paths.length).toBeGreaterThan(1200);
  expect(faults).toEqual([]);
  const framing = (path: string) =>
    /frame-ancestors [^;]*/.exec(headersFor(path, rules)['Content-Security-Policy'] ?? '')?.[0];
  const wrong = documents
    .map((file) => `/${file.replace(/\.html$/, '')}`)
    .filter((path) => path !== '/index')
    .filter((path) => framing(path) !== `frame-ancestors ${/^(\/en)?\/embed\//.test(path) ? '*' : "'none'"}`);
  expect(wrong).toEqual([]);
});

test('a document says itself what the headers say, for hosts that send none', () => {
  const rules = parseHeaders(read('_headers'));
  const faults = documents.filter((file) => {
    const meta = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(read(file))?.[1];
    const path = file === 'index.html' ? '/' : `/${file.replace(/\.html$/, '')}`;
    const sent = headersFor(path, rules)['Content-Security-Policy']?.replace(/; frame-ancestors .*/, '');
    // Of styles a host knows that there is one in a document, and the document which.
    return meta?.replace(/(?<=style-src 'self') 'sha256-[^']+'/, '') !== sent?.replace(" 'unsafe-inline'", '');
  });
  expect(faults).toEqual([]);
});

test('no document has a script or a style in itself but the one that its policy names', () => {
  const faults = documents.flatMap((file) => {
    const html = read(file);
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
    const inside = [...html.matchAll(/<script\b[^>]*>([^<]*(?:<(?!\/script)[^<]*)*)<\/script>/g)].flatMap(
      ([, code = '']) => (code === '' ? [] : [`'sha256-${createHash('sha256').update(code).digest('base64')}'`]),
    );
    const styles = [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map(
      ([, rules = '']) => `'sha256-${createHash('sha256').update(rules).digest('base64')}'`,
    );
    const isFrame = /^(?:en\/)?embed\//.test(file);
    const named = /style-src 'self'([^;]*);/.exec(policy)?.[1]?.trim();
    return [
      ...inside.filter((hash) => !policy.includes(hash)).map((hash) => `${file}: ${hash}`),
      ...(/\sstyle="/.test(html) ? [`${file}: a style of an element`] : []),
      ...(named === styles.join(' ') ? [] : [`${file}: the policy names ${named}, its style is ${styles.join(' ')}`]),
      ...(styles.length === (isFrame ? 0 : 1) ? [] : [`${file}: ${styles.length} styles`]),
      ...(inside.length === (isFrame ? 0 : 1) ? [] : [`${file}: ${inside.length} scripts`]),
    ];
  });
  expect(faults).toEqual([]);
});

test('what journeys hold back is there by its name, else they would hold back nothing', () => {
  const source = readdirSync('e2e')
    .filter((name) => name.endsWith('.spec.ts'))
    .map((name) => readFileSync(`e2e/${name}`, 'utf8'))
    .join('\n');
  const held = (
    'text-parts home-parts case-parts frame-parts deadlines-view references-view defects-view deletions-view entry-client ' +
    'ask-suggestions copy-words focused-clause outline palette start-worker search deadlines 03'
  ).split(' ');
  const files = readdirSync('dist/assets');
  expect(held.filter((name) => !source.includes(name))).toEqual([]);
  expect(held.filter((name) => !files.some((file) => file.startsWith(`${name}-`) && file.endsWith('.js')))).toEqual([]);
});

test('2: without a date everything stands relative to the arrears, in the document itself', () => {
  const html = read('products/log-service.html');
  expect(html).toContain('<time dateTime="PT24H">欠费后 24 小时</time>');
  expect(html).toContain('<time dateTime="P8D">欠费后 8 天</time>');
});

test('the open data is of the edition that the site shows', () => {
  expect(JSON.parse(read('data/agreement.json'))).toMatchObject({ edition: edition.id });
});

/** Boxes of a document that take what is typed before the program has come, and would lose it. */
function openFields(html: string): string[] {
  const around: boolean[] = [];
  const open: string[] = [];
  for (const [tag, closing, name = ''] of html.matchAll(/<(\/?)(fieldset|form|input|select|textarea)\b[^>]*>/g)) {
    const isContainer = name === 'fieldset' || name === 'form';
    // A form with an action works without the program: the browser sends what is typed.
    const isKept = name === 'form' ? /\saction=/.test(tag) : /\sdisabled\b/.test(tag);
    if (isContainer && closing) around.pop();
    else if (isContainer) around.push(isKept || around.at(-1) === true);
    else if (!closing && !isKept && around.at(-1) !== true) open.push(tag);
  }
  return open;
}

test('until the program has come, no box takes what it would lose, on any page', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  expect(files.length).toBeGreaterThan(300);
  expect(files.flatMap((file) => openFields(read(file)).map((tag) => `${file}: ${tag}`))).toEqual([]);
  expect(openFields(read('products/log-service.html').replaceAll(/<fieldset[^>]*>/g, '<fieldset>'))).not.toEqual([]);
});

test('until the program has come, no button takes a press that it would lose, on any page', () => {
  const open = documents.flatMap((file) =>
    [...read(file).matchAll(/<button\b[^>]*\btype="button"[^>]*>/g)]
      .filter(([tag]) => !/\sdisabled\b/.test(tag))
      .map(([tag]) => `${file}: ${tag}`),
  );
  expect(open).toEqual([]);
});

/** Every document of the built site, by its path below `dist`. */
const documents = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

test('no heading runs its parts together: copied, read out or saved there is nothing else between them', () => {
  const runOn = documents.flatMap((name) =>
    [...read(name).matchAll(/<(h[1-6])\b[^>]*>(.*?)<\/\1>/gs)]
      .map(([, , inside = '']) => inside.replaceAll(/<svg.*?<\/svg>/gs, ''))
      .filter((inside) => /(?:[^\s>]|<\/\w+>)<(?:span|small|strong|a|q)\b(?![^>]*sr-only)/.test(inside))
      .map((inside) => `${name}: ${inside}`),
  );
  expect(documents.length).toBeGreaterThan(400);
  expect(runOn).toEqual([]);
});

test('every link to an anchor, on any page, leads to one that is there', () => {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (file: string) => {
    const known = ids.get(file) ?? new Set([...read(file).matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
    ids.set(file, known);
    return known;
  };
  const dead = documents.flatMap((file) =>
    [...read(file).matchAll(/\shref="([^"#]*)#([^"]*)"/g)].flatMap(([, path = '', anchor = '']) => {
      const target = path === '' ? file : `${toFileName(path.replace(/\?.*$/, '')).slice(1)}.html`;
      const isOther = /^[a-z]+:/.test(path) || !documents.includes(target);
      return isOther || idsOf(target).has(decodeURIComponent(anchor)) ? [] : [`${file}: ${path}#${anchor}`];
    }),
  );
  expect(documents.length).toBeGreaterThan(150);
  expect([...new Set(dead)]).toEqual([]);
});
