import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LICENCES_HEADING, lockedPackages, writeLicences } from './licences';

const lock = readFileSync('package-lock.json', 'utf8');
const packages = lockedPackages(lock);

test('NOTICE.md lists every package of the program with its licence; else run “npm run notice”', () => {
  const notice = readFileSync('NOTICE.md', 'utf8');
  expect(notice.slice(notice.indexOf(LICENCES_HEADING))).toBe(writeLicences(lock));
});

test('every licence of the program is one that lets it be given on', () => {
  const named = [...writeLicences(lock).matchAll(/^- (\S+ \S+): (.+)$/gm)].map(([, name = '', licence = '']) => ({
    name,
    licence,
  }));
  const known = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0', 'Unlicense'];
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter(({ licence }) => !known.includes(licence))).toEqual([]);
});

test('every package is locked by its checksum, runs nothing when it is installed, and is bound to no registry', () => {
  expect(packages.length).toBeGreaterThan(300);
  const faults = packages.filter(
    ([, { integrity, hasInstallScript, resolved }]) =>
      integrity?.startsWith('sha512-') !== true || hasInstallScript === true || resolved !== undefined,
  );
  expect(faults.map(([folder]) => folder)).toEqual([]);
  expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true');
});

test('a package that is only for development, or types alone, is not of the program', () => {
  const written = writeLicences(
    JSON.stringify({
      packages: {
        '': {},
        'node_modules/a': { version: '1.0.0', license: 'MIT' },
        'node_modules/a/node_modules/b': { version: '2.0.0' },
        'node_modules/c': { version: '1.0.0', license: 'MIT', dev: true },
        'node_modules/@types/d': { version: '1.0.0', license: 'MIT' },
      },
    }),
  );
  expect(written.split('\n').filter((line) => line.startsWith('- '))).toEqual([
    '- a 1.0.0: MIT',
    '- b 2.0.0: none named',
  ]);
});
