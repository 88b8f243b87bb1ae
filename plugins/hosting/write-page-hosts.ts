import { HEADER_RULES } from '../host-headers.ts';
import { MISSING_FOLDERS } from './write-nginx.ts';

/** Settings of Vercel. */
export function writeVercel(): string {
  const headers = HEADER_RULES.map(({ pattern, headers: own }) => ({
    source: pattern.replace(/\*$/, '(.*)'),
    headers: own.map(([key, value]) => ({ key, value })),
  }));
  const settings = { outputDirectory: 'dist', cleanUrls: true, trailingSlash: false, headers };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** Settings of Netlify, which reads the headers from `_headers` and knows one page for what does not exist. */
export function writeNetlify(): string {
  const redirects = MISSING_FOLDERS.filter((folder) => folder !== '/').map(
    (folder) => `\n[[redirects]]\n  from = "${folder}*"\n  to = "${folder}404.html"\n  status = 404\n`,
  );
  return `# As netlify.toml in the root of the repository. The headers are in dist/_headers.
# Written by "npm run hosting".
[build]
  command = "npm run build"
  publish = "dist"
${redirects.join('')}`;
}

/**
 * A function of a content delivery network before object storage, which knows names of objects alone: `/x` is `x.html`.
 * Written for CloudFront Functions; others take the same few lines.
 */
export function writeEdgeFunction(): string {
  return `// At "viewer request". Object storage answers what does not exist with 404.html, which is set there.
// Written by "npm run hosting".
function handler(event) {
  var request = event.request;
  var uri = request.uri.replace(/(.)\\/+$/, '$1');
  if (uri === '/') request.uri = '/index.html';
  else request.uri = /\\.[a-z0-9]+$/i.test(uri) ? uri : uri + '.html';
  return request;
}
`;
}
