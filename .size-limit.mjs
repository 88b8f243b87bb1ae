import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/** Every script that a page needs before its program runs: those that it names, and those that are fetched when somebody is about to act. */
function firstScripts(page) {
  const file = join('dist', page);
  const html = readFileSync(file, 'utf8');
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.js)"/g)].map((match) => match[1]);
  const program = /\bdata-program="([^"]*)"/.exec(html)?.[1].match(/\S+/g) ?? [];
  const addresses = [...named, ...program];
  return [...new Set(addresses)].map((address) => join('dist', address.slice(base.length)));
}

export default PAGES.map((page) => ({
  name: `first JS of /${page}`,
  path: firstScripts(page),
  gzip: true,
  limit: '140000 B',
}));
