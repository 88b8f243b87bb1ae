// Writes the tables that search needs of Chinese, from maintained libraries: traditional characters of the simplified ones
// in the text (opencc-js), and the pinyin of product names (pinyin-pro). Run it for a new edition: npm run search-tables
import { readFileSync, writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { format } from 'prettier';
import { createServer } from 'vite';

const server = await createServer({ configFile: false, server: { middlewareMode: true }, appType: 'custom' });
const { products } = await server.ssrLoadModule('/content/products.ts');
const { aliases, commonNames } = await server.ssrLoadModule('/content/aliases.ts');
const { outsideProducts } = await server.ssrLoadModule('/content/outside-products.ts');
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

/** Syllables with blanks between them; what is Latin in the name in capitals, since it is no syllable of which the first letter stands for it. */
const spell = (name) => {
  const options = { toneType: 'none', type: 'all', nonZh: 'consecutive', v: true };
  return pinyin(name, options)
    .map(({ isZh, pinyin: syllable, origin }) => (isZh ? syllable : origin.toUpperCase()))
    .map((part) => part.replaceAll(/[^A-Za-z0-9]/g, ''))
    .filter(Boolean)
    .join(' ');
};
const isChinese = (name) => /\p{Script=Han}/u.test(name);
/** Two syllables that are another word of the agreement as well: 同意, 统一. */
const OTHER_WORDS = ['tong yi'];
const spellAll = (called) => [
  ...new Set(
    called
      .filter(isChinese)
      .map(spell)
      .filter((spelt) => !OTHER_WORDS.includes(spelt)),
  ),
];

const names = products.map(({ number, zh }) => [number, [spell(zh), ...spellAll(aliases[number] ?? [])]]);
// A name as it is shown may be several in one: 块存储（云盘、快照）.
const outside = outsideProducts.map(({ id, name, aliases: called }) => [
  id,
  spellAll([...(/[（）与]/.test(name.zh) ? [] : [name.zh]), ...called]),
]);
const rows = (table) => table.map(([key, spelt]) => `  ${JSON.stringify(key)}: ${JSON.stringify(spelt)},`).join('\n');

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
const BY = `Written by \`npm run search-tables\` with pinyin-pro; never edited by hand.`;
await write(
  '../content/pinyin.ts',
  `/**
 * Product names in pinyin by the product's number: the printed name, then its other names; what is Latin in them is in capitals. ${BY}
 */
export const pinyin: Readonly<Record<number, readonly [printed: string, ...others: string[]]>> = {
${rows(names)}
};

/** Those of names that are common words too. ${BY} */
export const commonPinyin: readonly string[] = ${JSON.stringify(spellAll(commonNames))};
`,
);
await write(
  '../content/outside-pinyin.ts',
  `/**
 * Names in pinyin of what is none of the 75, by its id; what is Latin in them is in capitals. ${BY}
 */
export const outsidePinyin: Readonly<Record<string, readonly string[]>> = {
${rows(outside.filter(([, spelt]) => spelt.length > 0))}
};
`,
);
console.log(`${pairs.length} traditional characters, ${names.length + outside.length} names`);
