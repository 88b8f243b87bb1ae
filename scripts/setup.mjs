// Makes a fresh clone ready: checks Node, installs what the lockfile names and, with --browser, a Chromium for the
// tests. Needs no package itself, and does nothing in a moment when there is nothing to do.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const say = (text) => console.log(`setup: ${text}`);
const fail = (text) => {
  console.error(`setup: ${text}`);
  process.exit(1);
};
const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
/** Runs a command in the open; `false` when it fails. */
const run = (command, ...args) => {
  say(`${command} ${args.join(' ')}`);
  const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
  return spawnSync(command, args, options).status === 0;
};

checkNode();
installPackages();
if (process.argv.includes('--browser')) await installBrowser();

/** `engines` is a list of `^major.minor.patch` and `>=major.minor.patch`. */
function checkNode() {
  const { engines } = readJson('package.json');
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = engines.node.split('||').some((range) => {
    const [, operator, wantedMajor, wantedMinor] = /(\^|>=)(\d+)\.(\d+)/.exec(range) ?? [];
    if (major === Number(wantedMajor)) return minor >= Number(wantedMinor);
    return operator === '>=' && major > Number(wantedMajor);
  });
  if (!fits)
    fail(`Node ${process.versions.node} does not fit “${engines.node}”. Install a Node that does (see .nvmrc).`);
}

function installPackages() {
  const wanted = readJson('package-lock.json').packages;
  const lock = 'node_modules/.package-lock.json';
  const present = existsSync(join(root, lock)) ? readJson(lock).packages : {};
  const missing = Object.entries(wanted).filter(
    ([path, { version, optional, devOptional }]) =>
      path !== '' && !optional && !devOptional && present[path]?.version !== version,
  );
  if (missing.length === 0) return;
  say(`installing packages (${missing.length} missing or of another version)`);
  if (!run('npm', 'ci', '--no-audit', '--no-fund')) {
    fail('npm ci failed. Is the package registry reachable? Does package-lock.json belong to package.json?');
  }
}

async function installBrowser() {
  const require = createRequire(join(root, 'package.json'));
  const playwrightPath = require('playwright').chromium.executablePath();
  const find = () => {
    try {
      return findChromium(playwrightPath);
    } catch (error) {
      return fail(error.message);
    }
  };
  const asRoot = canInstallSystemPackages();
  if (!find()) {
    say('no Chromium found; trying Playwright’s own');
    run(process.execPath, join(dirname(require.resolve('playwright/package.json')), 'cli.js'), 'install', 'chromium');
  }
  if (!find() && asRoot) {
    say('installing Chromium and Chinese fonts from the system’s packages');
    // Not every distribution has the shell alone.
    installSystemPackages(asRoot, 'chromium-headless-shell', 'fonts-noto-cjk');
    if (!find()) installSystemPackages(asRoot, 'chromium', 'fonts-noto-cjk');
  }
  const found = find();
  if (!found) {
    fail(
      [
        'There is no Chromium for the tests. Do one of these, then try again:',
        '  npx playwright install --with-deps chromium',
        '  sudo apt-get install chromium fonts-noto-cjk',
        '  CHROMIUM_PATH=/path/to/chromium npm test',
      ].join('\n'),
    );
  }
  if (hasNoChineseFont()) {
    if (asRoot) installSystemPackages(asRoot, 'fonts-noto-cjk');
    else say('no Chinese font found: pages will show boxes in screenshots (install fonts-noto-cjk)');
  }
}

/** The command that runs another as root, as a list; `undefined` where that is not possible without asking. */
function canInstallSystemPackages() {
  if (spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  if (process.getuid?.() === 0) return [];
  if (process.env['CI'] && spawnSync('sudo', ['-n', 'true']).status === 0) return ['sudo', '-n'];
  return undefined;
}

function installSystemPackages(asRoot, ...packages) {
  const [update, install] = [
    [...asRoot, 'apt-get', 'update'],
    [...asRoot, 'apt-get', 'install', '-y', '--no-install-recommends', ...packages],
  ];
  return run(...update) && run(...install);
}

function hasNoChineseFont() {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() === '';
  } catch {
    // No fontconfig: macOS and Windows have Chinese fonts of their own.
    return false;
  }
}
