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

/** Every script that a page asks for before anybody does anything: its own, and those that it preloads. */
function firstScripts(page) {
  const file = join('dist', page);
  const html = readFileSync(file, 'utf8');
  const addresses = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.js)"/g)].map(
    (match) => match[1],
  );
  return [...new Set(addresses)].map((address) => join('dist', address.slice(base.length)));
}

export default PAGES.map((page) => ({
  name: `first JS of /${page}`,
  path: firstScripts(page),
  gzip: true,
  limit: '140300 B',
}));
