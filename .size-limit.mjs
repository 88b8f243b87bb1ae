import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One page of each kind, as the build has written it. */
const PAGES = [
  'index.html',
  'agreement.html',
  'products.html',
  'products/log-service.html',
  'search.html',
  'references.html',
  'deadlines.html',
  'about.html',
  '404.html',
  'en/agreement.html',
];

const base = process.env['BASE_PATH'] ?? '/';

/** Every script that a page asks for before anybody does anything: its own, and those that it preloads. */
function firstScripts(page) {
  const file = join('dist', page);
  if (!existsSync(file)) throw new Error(`${file} is not there. Run “npm run build” first.`);
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
  limit: '140000 B',
}));
