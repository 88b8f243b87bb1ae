// Builds the site a second time and compares every file: two builds of one source give the same bytes, so that a reader
// can verify a published site, and a change of the output is always a change of the source.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createBuilder } from 'vite';

/** The checksum of every file below a folder, by its path. */
function hashFiles(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}

const again = mkdtempSync(join(tmpdir(), 'build-again-'));
const builder = await createBuilder({ build: { outDir: again, emptyOutDir: true }, logLevel: 'warn' });
await builder.buildApp();
const [first, second] = [hashFiles('dist'), hashFiles(again)];
rmSync(again, { recursive: true });

const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
  (file) => first.get(file) !== second.get(file),
);
if (differing.length > 0) {
  console.error(`Two builds differ in ${differing.length} files:\n  ${differing.slice(0, 20).join('\n  ')}`);
  process.exit(1);
}
console.log(`two builds agree: ${first.size} files`);
