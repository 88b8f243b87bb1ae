import { locales } from '../../src/i18n/locales.ts';
import { toSitePath } from '../../src/url/site-paths.ts';
import { EMBED_PATH } from '../embed.ts';
import { PATH_KINDS, SHARED_HEADERS } from '../host-headers.ts';
import { TYPES } from '../static-preview.ts';

/** Names of headers that differ from kind to kind, with the variable that holds each. */
const VARIABLES = [
  ['Content-Security-Policy', 'policy'],
  ['Cache-Control', 'cache'],
  ['Access-Control-Allow-Origin', 'origin'],
  ['X-Frame-Options', 'frame'],
] as const;

/** Folders that have a page of their own for what does not exist, the nearest first. */
export const MISSING_FOLDERS = locales
  .flatMap((locale) => [toSitePath(EMBED_PATH, locale), toSitePath('/x', locale).slice(0, -1)])
  .toSorted((one, other) => other.length - one.length);

/**
 * A server of nginx.
 *
 * @param base - where the site stands, as `BASE_PATH` says; its files are then below the folder of that name.
 */
export function writeNginx(base = '/'): string {
  const root = base.replace(/\/$/, '');
  const kinds = PATH_KINDS.flatMap(({ name, patterns }) =>
    patterns.map((pattern) =>
      pattern.endsWith('*') ? `  ~^${root}${pattern.slice(0, -1)} ${name};` : `  ${root}${pattern} ${name};`,
    ),
  );
  const maps = VARIABLES.map(([header, variable]) => {
    const values = PATH_KINDS.flatMap(({ name, headers }) =>
      headers.filter(([key]) => key === header).map(([, value]) => `  ${name} "${value}";`),
    );
    return `map $agreement_kind $agreement_${variable} {\n  default "";\n${values.join('\n')}\n}`;
  });
  const types = Object.entries(TYPES).map(([ending, type]) => `    ${type.replace(/;.*/, '')} ${ending.slice(1)};`);
  const texts = [...new Set(Object.values(TYPES).map((type) => type.replace(/;.*/, '')))].filter(
    (type) => type !== 'text/html' && type !== 'image/png',
  );
  const missing = MISSING_FOLDERS.map(
    (folder) =>
      `  location ${root}${folder} {\n    error_page 404 ${root}${folder}404.html;\n    try_files $uri $uri.html =404;\n  }`,
  );
  return `# Below "http" of nginx, for instance as /etc/nginx/conf.d/agreement-explorer.conf. Change listen, server_name and root.
# Written by "npm run hosting".

# After "try_files" $uri is the file that answers.
map $uri $agreement_kind {
  default "";
${kinds.join('\n')}
}
${maps.join('\n')}

server {
  listen 80;
  server_name example.org;
  root /var/www/agreement-explorer;

  # Addresses stay those that were asked for: no host and no port of the server behind a proxy.
  absolute_redirect off;
  charset utf-8;
  charset_types ${texts.filter((type) => type !== 'image/svg+xml').join(' ')};
  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_min_length 1000;
  gzip_types ${texts.join(' ')};
  types {
${types.join('\n')}
  }

${SHARED_HEADERS.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
${VARIABLES.map(([name, variable]) => `  add_header ${name} $agreement_${variable} always;`).join('\n')}

  # /agreement/ is /agreement; the query goes along.
  rewrite ^(${root}/[A-Za-z0-9/._-]+)/$ $1 permanent;
${root === '' ? '' : `  location = ${root} {\n    return 301 ${root}/$is_args$args;\n  }\n`}  location = ${root}/ {
    try_files ${root}/index.html =404;
  }
${missing.join('\n')}
}
`;
}
