import { PATH_KINDS, SHARED_HEADERS } from '../host-headers.ts';
import { MISSING_FOLDERS } from './write-nginx.ts';

const quote = (value: string) => `"${value}"`;

/** A site of Caddy. */
export function writeCaddy(): string {
  const kinds = PATH_KINDS.map(({ name, patterns, headers }) => {
    const lines = headers.map(([key, value]) => `\t\t${key} ${quote(value)}`);
    return `\t@${name} path ${patterns.join(' ')}\n\theader @${name} {\n${lines.join('\n')}\n\t}`;
  });
  const shared = SHARED_HEADERS.map(([key, value]) => `\t\t${key} ${quote(value)}`);
  const missing = MISSING_FOLDERS.map(
    (folder) =>
      `\t\thandle ${folder}* {\n\t\t\t# In this order: the headers are those of the page that answers.\n\t\t\troute {\n\t\t\t\trewrite * ${folder}404.html\n\t\t\t\timport agreement_answer\n\t\t\t}\n\t\t}`,
  );
  return `# As Caddyfile. Change the address and the root.
# Written by "npm run hosting".

(agreement_answer) {
	header {
${shared.join('\n')}
	}
${kinds.join('\n')}
	header /manifest.webmanifest Content-Type application/manifest+json
	file_server
}

example.org {
	root * /var/www/agreement-explorer
	encode zstd gzip
	route {
		# /agreement/ is /agreement.
		@folder path_regexp ^/.+/$
		uri @folder strip_suffix /
		try_files {path} {path}.html
		import agreement_answer
	}
	handle_errors {
${missing.join('\n')}
	}
}
`;
}
