import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

if (!existsSync('dist')) throw new Error('dist is not there. Run “npm run build” first.');

/** Every page of the first level in each language, and one product's: the others of its kind load the same. */
const PAGES = ['', 'en/'].flatMap((folder) => [
  ...readdirSync(join('dist', folder))
    .filter((name) => name.endsWith('.html'))
    .map((name) => folder + name),
  `${folder}products/log-service.html`,
]);

const base = process.env['BASE_PATH'] ?? '/';

/** The most that the rules in a page may be, which its first paint waits for; in the others less. */
const SHEETS = { agreement: '7500 B', product: '12000 B', products: '6800 B' };
const OTHER_SHEET = '6200 B';

/** The rules stand in the documents: they are weighed as files. */
const folder = mkdtempSync(join(tmpdir(), 'rules-'));
process.on('exit', () => rmSync(folder, { recursive: true }));

/** The rules that a document has. */
function sheetOf(page) {
  const html = readFileSync(join('dist', page), 'utf8');
  const [, kind = '', rules] = /<style data-kind="([\w-]+)">(.*?)<\/style>/s.exec(html) ?? [];
  if (rules === undefined) throw new Error(`${page} has no rules.`);
  const file = join(folder, `${page.replaceAll('/', '-')}.css`);
  writeFileSync(file, rules);
  return { path: [file], limit: SHEETS[kind] ?? OTHER_SHEET };
}

/** The scripts that a document names to be run or preloaded, and those of its program, which is fetched when somebody is about to act. */
function scriptsOf(page) {
  const file = join('dist', page);
  const html = readFileSync(file, 'utf8');
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.js)"/g)].map((match) => match[1]);
  const program = /\bdata-program="([^"]*)"/.exec(html)?.[1].match(/\S+/g) ?? [];
  const filesOf = (addresses) => [...new Set(addresses)].map((address) => join('dist', address.slice(base.length)));
  return { atRest: filesOf(named.filter((address) => !program.includes(address))), program: filesOf(program) };
}

export default PAGES.flatMap((page) => {
  const { atRest, program } = scriptsOf(page);
  return [
    { name: `JS at rest of /${page}`, path: atRest, gzip: true, limit: '6300 B' },
    { name: `first JS of /${page}`, path: program, gzip: true, limit: '141500 B' },
    { name: `sheet of /${page}`, ...sheetOf(page), gzip: true },
    // The page for what is not kept has no program.
  ].filter(({ path }) => path.length > 0);
});
