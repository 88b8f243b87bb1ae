import { PATH_KINDS, SHARED_HEADERS } from '../host-headers.ts';
import { MISSING_FOLDERS } from './write-nginx.ts';

/** A regular expression for all paths of a kind. */
const matching = (patterns: readonly string[]) =>
  `^(?:${patterns.map((pattern) => (pattern.endsWith('*') ? pattern.slice(0, -1) : `${pattern}$`).replaceAll('.', '\\.')).join('|')})`;

/** The settings of a folder of Apache. */
export function writeApache(): string {
  const set = ([name, value]: readonly [string, string]) => `Header always set ${name} "${value}"`;
  const kinds = PATH_KINDS.map(({ patterns, headers }) =>
    [`<If "%{REQUEST_URI} =~ m#${matching(patterns)}#">`, ...headers.map((each) => `  ${set(each)}`), '</If>'].join(
      '\n',
    ),
  );
  const missing = MISSING_FOLDERS.toReversed().map((folder) =>
    folder === '/'
      ? 'ErrorDocument 404 /404.html'
      : `<If "%{REQUEST_URI} =~ m#^${folder}#">\n  ErrorDocument 404 ${folder}404.html\n</If>`,
  );
  return `# As .htaccess beside index.html. Needs mod_headers, mod_rewrite, mod_deflate and "AllowOverride All".
# Written by "npm run hosting".
Options -Indexes -MultiViews
DirectorySlash Off
DirectoryIndex index.html
AddDefaultCharset utf-8
AddType text/javascript .js
AddType application/manifest+json .webmanifest
AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json application/manifest+json image/svg+xml text/plain application/xml

RewriteEngine On
# /agreement/ is /agreement; the query goes along.
RewriteRule ^([A-Za-z0-9/._-]+)/$ /$1 [R=301,L]
RewriteCond %{REQUEST_FILENAME} !-f
RewriteCond %{REQUEST_FILENAME}.html -f
RewriteRule ^(.+)$ /$1.html [L]

${missing.join('\n')}

${SHARED_HEADERS.map(set).join('\n')}
${kinds.join('\n')}
`;
}
