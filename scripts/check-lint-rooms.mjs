// Proves that the lint rules hold the direction of imports: every room is made to import from every other, in each way in
// which an import can be written, and oxlint must refuse exactly what the table does not allow. Beside the table stand the
// laws that it may never break, whatever is written into it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CORE, ROOMS } from '../oxlint.config.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const rooms = Object.keys(ROOMS);
const mayImport = (room, target) =>
  ROOMS[room][0].some((allowed) => target === allowed || target.startsWith(`${allowed}/`));

/** Each way to import a module, by its name; `src` has no other. */
const WAYS = {
  value: (from) => `import { thing } from '${from}';\nexport const other = thing;\n`,
  type: (from) => `import type { Thing } from '${from}';\nexport type Other = Thing;\n`,
  load: (from) => `export const load = () => import('${from}');\n`,
  pass: (from) => `export { thing } from '${from}';\n`,
};

/** Path of a file → what must refuse it, `undefined` where nothing may. */
const expected = new Map();
const folder = mkdtempSync(join(tmpdir(), 'lint-rooms-'));
function probe(file, source, rule) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), source);
  expected.set(file, rule);
}

const IMPORTS = 'no-restricted-imports';
for (const room of rooms) {
  for (const target of rooms) {
    if (target === room) continue;
    const rule = mayImport(room, target) ? undefined : IMPORTS;
    const slug = target.replace('/', '-');
    for (const [way, write] of Object.entries(WAYS)) {
      probe(`src/${room}/${way}-${slug}.ts`, write(`@/${target}/thing`), rule);
    }
    const up = '../'.repeat(room.split('/').length);
    // Only the core, which Node reads as well, and what it reads may write the way up; nobody else needs to.
    const isRelative = CORE.includes(room) || room === 'url';
    probe(`src/${room}/up-${slug}.ts`, WAYS.value(`${up}${target}/thing`), isRelative ? rule : IMPORTS);
  }
  probe(`src/${room}/same.ts`, WAYS.value('./thing'), undefined);
  for (const name of ['fuse.js', 'fuse.js/basic', 'node:fs', 'vite', '@content/products', 'virtual:facts']) {
    const isAllowed = ROOMS[room][1]?.some((pattern) => new RegExp(`^${pattern.replace(/\*+/, '.+')}$`).test(name));
    probe(`src/${room}/package-${name.replaceAll(/\W/g, '-')}.ts`, WAYS.value(name), isAllowed ? undefined : IMPORTS);
  }
}
for (const room of CORE) {
  probe(`src/${room}/react.ts`, WAYS.value('react'), IMPORTS);
  probe(`src/${room}/clock.ts`, 'export const now = () => Date.now();\n', 'no-restricted');
  probe(`src/${room}/chance.ts`, 'export const roll = () => Math.random();\n', 'no-restricted-properties');
  probe(`src/${room}/page.ts`, 'export const title = () => document.title;\n', 'no-restricted-globals');
}
probe('src/lifecycle/global-clock.ts', 'export const now = () => globalThis.Date.now();\n', 'no-restricted-globals');
probe('src/agreement/cycle-a.ts', "import { b } from './cycle-b';\nexport const a = () => b;\n", 'no-cycle');
probe('src/agreement/cycle-b.ts', "import { a } from './cycle-a';\nexport const b = () => a;\n", 'no-cycle');
probe('src/agreement/unprefixed.ts', WAYS.value('fs'), 'prefer-node-protocol');
probe('content/react.ts', WAYS.value('react'), IMPORTS);
probe('content/values.ts', WAYS.value('../src/agreement/thing'), IMPORTS);
probe('content/types.ts', WAYS.type('../src/agreement/thing'), undefined);
probe('content/part/values.ts', WAYS.value('../../src/agreement/thing'), IMPORTS);
probe('plugins/fuse.ts', WAYS.value('fuse.js'), IMPORTS);

const { stdout, stderr } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/oxlint/bin/oxlint'), '-c', join(root, 'oxlint.config.mjs'), '--format', 'json', '.'],
  { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
);
rmSync(folder, { recursive: true });

/** File → the rules that refused it. */
const refusals = new Map();
try {
  for (const { filename, code } of JSON.parse(stdout).diagnostics) {
    refusals.set(filename, [...(refusals.get(filename) ?? []), code]);
  }
} catch {
  console.error(`oxlint did not answer:\n${stdout.slice(0, 2000)}${stderr}`);
  process.exit(1);
}

const faults = [...expected].flatMap(([file, rule]) => {
  const codes = refusals.get(file) ?? [];
  const holds = rule
    ? codes.some((code) => code.includes(rule))
    : !codes.some((code) => code.includes('no-restricted'));
  return holds ? [] : [`${file}: expected ${rule ?? 'no refusal'}, found ${codes.join(', ') || 'none'}`];
});

// The laws, whatever the table says.
const features = rooms.filter((room) => room.startsWith('features/'));
for (const feature of features) {
  for (const other of features) {
    if (other !== feature && mayImport(feature, other)) faults.push(`${feature} may import ${other}`);
  }
  for (const above of ['routes', 'app']) if (mayImport(feature, above)) faults.push(`${feature} may import ${above}`);
}
for (const room of CORE) {
  for (const target of rooms) {
    if (!CORE.includes(target) && mayImport(room, target)) faults.push(`${room}, of the core, may import ${target}`);
  }
}
const here = readdirSync(join(root, 'src'), { withFileTypes: true });
const folders = here.flatMap(({ name }) =>
  name === 'features' ? readdirSync(join(root, 'src/features')).map((feature) => `features/${feature}`) : [name],
);
for (const name of folders) if (!rooms.includes(name)) faults.push(`src/${name} is in no row of the table`);

if (faults.length > 0) {
  console.error(`The lint rules do not hold the direction of imports:\n  ${faults.slice(0, 30).join('\n  ')}`);
  process.exit(1);
}
console.log(`lint rules hold: ${expected.size} imports of ${rooms.length} rooms, as the table has them`);
