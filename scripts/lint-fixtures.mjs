// Proves that the lint rules hold the direction of imports: every file under lint-fixtures breaks one of them and must
// be refused by the rule that its name stands for; the one that breaks none must pass.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const fixtures = join(root, 'scripts/lint-fixtures');
// The configuration ignores the fixtures where they stand, so they are checked elsewhere, at the same paths.
const folder = mkdtempSync(join(tmpdir(), 'lint-fixtures-'));
cpSync(fixtures, folder, { recursive: true });
cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));

const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '--format', 'json', '.'], {
  cwd: folder,
  encoding: 'utf8',
});
rmSync(folder, { recursive: true });

let refusals;
try {
  refusals = JSON.parse(stdout).diagnostics.map(({ filename, code }) => ({
    file: filename.replaceAll('\\', '/'),
    code,
  }));
} catch {
  console.error(`oxlint did not answer:\n${stdout}${stderr}`);
  process.exit(1);
}

/** The rules that must refuse a fixture, by the first word of its name; any other is refused for what it imports. */
const RULES = {
  cycle: 'no-cycle',
  reads: 'no-restricted-globals',
  asks: 'no-restricted-properties',
  rolls: 'no-restricted-properties',
  // Refused where Node's modules are written without `node:`, which the boundaries would let pass.
  unprefixed: 'prefer-node-protocol',
};
const ruleFor = (name) => RULES[name.split('-')[0]] ?? 'no-restricted-imports';

const faults = [];
const files = readdirSync(fixtures, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
for (const { parentPath, name } of files) {
  const file = relative(fixtures, join(parentPath, name)).replaceAll('\\', '/');
  const codes = refusals.filter((refusal) => refusal.file.endsWith(file)).map(({ code }) => code);
  const mayPass = name === 'imports-types.tsx';
  if (mayPass ? codes.length > 0 : !codes.some((code) => code.includes(ruleFor(name)))) {
    faults.push(`${file}: expected ${mayPass ? 'no fault' : ruleFor(name)}, found ${codes.join(', ') || 'none'}`);
  }
}
if (faults.length > 0) {
  console.error(`The lint rules do not hold the direction of imports:\n  ${faults.join('\n  ')}`);
  process.exit(1);
}
console.log(`lint rules hold: ${files.length} fixtures`);
