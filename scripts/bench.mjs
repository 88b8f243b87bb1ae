// Measures search against plain fuse.js on the same records and against a naive scan, in one run: npm run bench
// Times are compared as ratios within the run, never as absolute values. Exits with 1 where a gate does not hold.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createServer } from 'vite';

const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' });
const load = (path) => server.ssrLoadModule(path);
const { createSearch } = await load('/src/search/create-search.ts');
const { createNaiveScan, createPlainFuse } = await load('/src/search/quality/baselines.ts');
const { recordsOf } = await load('/src/search/quality/records-of.ts');
const { findsTypo, judgeRanking, makeTypos, rankedIds, rightIds } = await load('/src/search/quality/judge.ts');
const { qualityQueries } = await load('/src/search/quality/queries.ts');
const { edition } = await load('/content/edition.ts');
const { products } = await load('/content/products.ts');
const { aliases } = await load('/content/aliases.ts');
const { pinyin } = await load('/content/pinyin.ts');
const { synonyms } = await load('/content/synonyms.ts');
await server.close();

const source = readFileSync(new URL(`../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const records = recordsOf(source);
const named = products.map((product) => ({
  ...product,
  aliases: aliases[product.number] ?? [],
  pinyin: pinyin[product.number],
}));

const time = (action) => {
  const start = performance.now();
  action();
  return performance.now() - start;
};
const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (value) => value.toFixed(3);

/** The three engines, each from records to ranked ids. */
const engines = {
  'this search': (all) => {
    const { search } = createSearch(all, named, synonyms);
    return (query) => {
      const results = search(query);
      return { ids: rankedIds(results), product: results.products[0]?.product.number };
    };
  },
  'plain fuse.js': (all) => createPlainFuse(all, named),
  'naive scan': (all) => createNaiveScan(all, named),
};

const judged = qualityQueries.filter(({ kind }) => kind !== 'hostile');
const measured = Object.entries(engines).map(([name, create]) => {
  let search;
  const opening = time(() => {
    search = create(records);
  });
  const first = time(() => search('数据删除'));
  // Once to warm up, then the median of five.
  const times = judged.flatMap(({ query }) => {
    search(query);
    return quantile(
      Array.from({ length: 5 }, () => time(() => search(query))),
      0.5,
    );
  });
  const quality = judged.map((wanted) => judgeRanking(search(wanted.query), wanted, rightIds(wanted, records)));
  return {
    name,
    opening,
    first,
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    recall: mean(quality.map(({ recall }) => recall)),
    precision: mean(quality.map(({ precision }) => precision)),
    mrr: mean(quality.map(({ reciprocalRank }) => reciprocalRank)),
    quality,
  };
});
const naive = measured.at(-1);
console.log(`${judged.length} queries over ${records.length} records\n`);
console.log(
  'engine          recall@10  precision@10  MRR    median  p95    opening  first query   (times: naive scan = 1)',
);
for (const { name, recall, precision, mrr, median, p95, opening, first } of measured) {
  const ratio = (value, unit) => (value / Math.max(unit, 0.001)).toFixed(1).padStart(6);
  console.log(
    `${name.padEnd(15)} ${percent(recall).padStart(9)} ${percent(precision).padStart(13)} ${percent(mrr)} ${ratio(median, naive.median)} ${ratio(p95, naive.p95)} ${ratio(opening, naive.opening)} ${ratio(first, naive.first)}`,
  );
}
const [ours] = measured;
console.log('\nby kind (this search): recall@10, precision@10');
for (const kind of new Set(judged.map((wanted) => wanted.kind))) {
  const of = ours.quality.filter((_, index) => judged[index].kind === kind);
  console.log(
    `  ${kind.padEnd(8)} ${percent(mean(of.map(({ recall }) => recall)))} ${percent(mean(of.map(({ precision }) => precision)))}`,
  );
}
const weak = judged.filter((_, index) => ours.quality[index].recall < 1 || ours.quality[index].precision < 1);
console.log(`weak: ${weak.map(({ query }) => query).join(', ') || 'none'}`);

const seed = Date.now() % 1_000_000_000;
const { search } = createSearch(records, named, synonyms);
const typos = makeTypos(300, records, seed);
const shareOf = (some) => mean(some.map((typo) => (findsTypo(typo, search, records) ? 1 : 0)));
const share = { all: shareOf(typos), longer: shareOf(typos.filter(({ meant }) => meant.length >= 4)) };
console.log(
  `\nslips (seed ${seed}): in the first three ${percent(share.all)}, of four characters or more ${percent(share.longer)}`,
);

const tables = ['src/search/variants.ts', 'content/aliases.ts', 'content/pinyin.ts', 'content/synonyms.ts'];
const size = gzipSync(tables.map((file) => readFileSync(new URL(`../${file}`, import.meta.url))).join('')).length;
console.log(`tables beyond the text: ${size} bytes compressed`);

console.log('\ngrowth (this search, once the text = 1): opening, median query');
for (const times of [1, 10, 100]) {
  const more = Array.from({ length: times }, (_, copy) =>
    records.map((record) => ({ ...record, id: `${record.id}~${copy}` })),
  ).flat();
  let large;
  const opening = time(() => {
    large = createSearch(more, named, synonyms);
  });
  const queries = ['数据删除', '欠费 释放', '34.3.1', 'rzfw', '欠废停服', '过期'];
  const median = quantile(
    queries.map((query) => time(() => large.search(query))),
    0.5,
  );
  if (times === 1) Object.assign(naive, { once: { opening, median } });
  console.log(
    `  ×${String(times).padEnd(4)} ${(opening / naive.once.opening).toFixed(1).padStart(7)} ${(median / naive.once.median).toFixed(1).padStart(7)}`,
  );
}

const failed = [
  ours.recall < 0.98 && 'recall@10 under 0.98',
  ours.precision < 0.98 && 'precision@10 under 0.98',
  share.all < 0.9 && 'typos under 0.90',
  share.longer < 0.95 && 'typos of four characters or more under 0.95',
  size > 50_000 && 'tables over 50 kB',
].filter(Boolean);
if (failed.length > 0) {
  console.error(`\nGates that do not hold: ${failed.join('; ')}`);
  process.exitCode = 1;
}
