import { writeApache } from './write-apache.ts';
import { writeCaddy } from './write-caddy.ts';
import { writeNginx } from './write-nginx.ts';
import { writeEdgeFunction, writeNetlify, writeVercel } from './write-page-hosts.ts';

/** What lies in `docs/hosting`, by name: one source for the headers of all hosts. */
export const HOST_FILES: Readonly<Record<string, string>> = {
  'nginx.conf': writeNginx(),
  Caddyfile: writeCaddy(),
  htaccess: writeApache(),
  'netlify.toml': writeNetlify(),
  'vercel.json': writeVercel(),
  'edge-function.txt': writeEdgeFunction(),
};
