// Writes the packages of the site's program and their licences into NOTICE.md: npm run notice
import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { LICENCES_HEADING, writeLicences } = (await runnerImport('./plugins/licences.ts', { configFile: false })).module;
const notice = readFileSync('NOTICE.md', 'utf8');
const at = notice.indexOf(LICENCES_HEADING);
const own = at < 0 ? `${notice.trimEnd()}\n\n` : notice.slice(0, at);
writeFileSync('NOTICE.md', own + writeLicences(readFileSync('package-lock.json', 'utf8')));
