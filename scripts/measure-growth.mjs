// One row of bench-growth.mjs, in a process of its own for its memory: measure-growth.mjs <times> <folder>
// Writes a line of JSON after each step, so that what was measured is there when a step takes too long.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createServer } from 'vite';
import { growNamed, growSource } from './grow-source.mjs';

const [times, folder] = [Number(process.argv[2]), process.argv[3]];
const server = await createServer({
  server: { middlewareMode: true, hmr: false, ws: false },
  appType: 'custom',
  logLevel: 'silent',
});
const load = (path) => server.ssrLoadModule(path);
const { parseAgreement } = await load('/src/agreement/parse-agreement.ts');
const { findReferences } = await load('/src/references/find-references.ts');
const { ownText, walk } = await load('/src/agreement/walk.ts');
const { createSearch } = await load('/src/search/create-search.ts');
const { recordsOf } = await load('/src/search/quality/records-of.ts');
const { AgreementText, ProductText } = await load('/src/text/agreement-text.tsx');
const { packStructure } = await load('/src/compile/pack-structure.ts');
const { namedReferences } = await load('/content/references.ts');
const { errata } = await load('/content/errata.ts');
const { edition } = await load('/content/edition.ts');
const { products } = await load('/content/products.ts');
const { aliases } = await load('/content/aliases.ts');
const { pinyin } = await load('/content/pinyin.ts');
const { synonyms } = await load('/content/synonyms.ts');

const source = growSource(readFileSync(`content/agreement/${edition.id}.zh-CN.txt`, 'utf8'), times);
const say = (values) => console.log(JSON.stringify(values));
const time = (action) => {
  const start = performance.now();
  const value = action();
  return [performance.now() - start, value];
};
const zipped = (text) => gzipSync(text).length;
const heap = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};

// Once the text as it is, so that no row pays for compiling the program.
const warm = readFileSync(`content/agreement/${edition.id}.zh-CN.txt`, 'utf8');
findReferences(parseAgreement(warm).agreement, { named: namedReferences, errata });
createSearch(recordsOf(warm), [], synonyms).search('数据删除');
const drawn = (tree, references) =>
  renderToStaticMarkup(createElement(AgreementText, { agreement: tree, references, hrefOf: (id) => `#${id}` }));
drawn(parseAgreement(warm).agreement, []);

say({ characters: source.replaceAll(/\s/g, '').length });
const [parse, { agreement }] = time(() => parseAgreement(source));
const places = [...walk(agreement)];
say({ parse, units: places.length, articles: places.filter(({ unit }) => unit.kind === 'article').length });
const readings = { named: growNamed(namedReferences, times), errata };
const [refer, { references }] = time(() => findReferences(agreement, readings));
say({ refer, references: references.length });

const named = Array.from({ length: Math.min(times, 10) }, (_, copy) =>
  products.map((product) => ({
    ...product,
    ...(copy === 0
      ? {}
      : { number: product.number + 75 * copy, slug: `${product.slug}-${copy}`, zh: `${product.zh} ${copy}` }),
    aliases: aliases[product.number] ?? [],
    pinyin: pinyin[product.number],
  })),
).flat();
const records = recordsOf(source);
const before = heap();
const [index, { search }] = time(() => createSearch(records, named, synonyms));
say({ index, memory: heap() - before });
const QUERIES = [
  '数据删除',
  '欠费 释放',
  '34.3.1',
  'rzfw',
  '欠废停服',
  '过期',
  'SLS 欠费 昨天15:20',
  '日志服务',
  '违约金',
];
for (const query of QUERIES) search(query);
const spent = QUERIES.map((query) => time(() => search(query))[0]).toSorted((one, other) => one - other);
say({ median: spent[Math.floor(spent.length / 2)], slowest: spent.at(-1) });

const texts = new Map(places.map(({ unit }) => [unit.id, ownText(unit)]));
const listed = references.map((each) => ({ ...each, words: texts.get(each.unit)?.slice(each.start, each.end) ?? '' }));
const [draw, html] = time(() => drawn(agreement, listed));
writeFileSync(join(folder, `${times}.html`), html);
const product = renderToStaticMarkup(
  createElement(ProductText, {
    agreement,
    references: listed,
    product: products[1],
    agreementPath: '/agreement',
    labels: { special: '', general: '' },
  }),
);
say({ draw, page: zipped(html), product: zipped(product) });
const indexes = new Map(places.map(({ unit }, at) => [unit.id, at]));
const outline = places.map(({ unit, ancestors }) => ({
  id: unit.id,
  kind: unit.kind,
  num: 'num' in unit ? unit.num : '',
  ...('heading' in unit && unit.heading !== undefined ? { heading: unit.heading } : {}),
  parent: indexes.get(ancestors.at(-1)?.id) ?? -1,
}));
say({ structure: zipped(JSON.stringify(packStructure({ outline, references: listed }))) });
await server.close();
