// Writes the tables that search needs of Chinese, from maintained libraries: traditional characters of the simplified ones
// in the text (opencc-js), and the pinyin of product names (pinyin-pro). Run it for a new edition: npm run search-tables
import { readFileSync, writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { format } from 'prettier';
import { createServer } from 'vite';

const server = await createServer({ configFile: false, server: { middlewareMode: true }, appType: 'custom' });
const { products } = await server.ssrLoadModule('/content/products.ts');
const { edition } = await server.ssrLoadModule('/content/edition.ts');
await server.close();

const text = readFileSync(new URL(`../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const known = new Set(text + products.map(({ zh }) => zh).join(''));
const simplify = Converter({ from: 't', to: 'cn' });
const pairs = [];
for (let code = 0x3400; code <= 0x9fff; code += 1) {
  const traditional = String.fromCharCode(code);
  const simplified = simplify(traditional);
  if (simplified !== traditional && simplified.length === 1 && known.has(simplified))
    pairs.push(traditional + simplified);
}

const names = products.map(({ number, zh }) => {
  const options = { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true };
  const syllables = pinyin(zh, options);
  const initials = pinyin(zh, { ...options, pattern: 'first' });
  const join = (parts) =>
    parts
      .join('')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, '');
  return [number, join(syllables), join(initials)];
});

const write = async (path, source) =>
  writeFileSync(
    new URL(path, import.meta.url),
    await format(source, { parser: 'typescript', printWidth: 120, singleQuote: true }),
  );
await write(
  '../src/search/variants.ts',
  `/**
 * Traditional characters of the simplified ones in the text, in pairs: the first is written for the second. Copied from
 * the tables of opencc-js by \`npm run search-tables\`; never edited by hand.
 */
export const VARIANTS = ${JSON.stringify(pairs.join(''))};
`,
);
await write(
  '../content/pinyin.ts',
  `/**
 * Product names in pinyin, whole and by initials, by the product's number. Written by \`npm run search-tables\` with
 * pinyin-pro; never edited by hand.
 */
export const pinyin: Readonly<Record<number, readonly [whole: string, initials: string]>> = {
${names.map(([number, whole, initials]) => `  ${number}: [${JSON.stringify(whole)}, ${JSON.stringify(initials)}],`).join('\n')}
};
`,
);
console.log(`${pairs.length} traditional characters, ${names.length} names`);
