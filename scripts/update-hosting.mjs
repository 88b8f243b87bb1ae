// Writes the configurations of static hosts in docs/hosting from the one list of headers: npm run hosting
// With BASE_PATH: prints that of nginx for a site below that path.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const load = async (file) => (await runnerImport(file, { configFile: false })).module;
const base = process.env['BASE_PATH'];
if (base) {
  const { writeNginx } = await load('./plugins/hosting/write-nginx.ts');
  console.log(writeNginx(base));
} else {
  const { HOST_FILES } = await load('./plugins/hosting/host-files.ts');
  for (const [name, text] of Object.entries(HOST_FILES))
    writeFileSync(new URL(`../docs/hosting/${name}`, import.meta.url), text);
}
