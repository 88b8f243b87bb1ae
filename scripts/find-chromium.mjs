import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names of the browser on PATH, in the order of preference: the shell has no window, and needs a seventh less time. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Where installers of macOS and Windows put it. */
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((variable) => process.env[variable])
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    // A folder may be entered, which is the same permission.
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Finds the Chromium in which the tests run: the one that `CHROMIUM_PATH` names, Playwright's own, one on PATH, one in
 * the usual places.
 *
 * @param {string | undefined} playwrightPath - where Playwright would have its own.
 * @returns {string | undefined}
 * @throws when `CHROMIUM_PATH` names no executable: a wrong setting must not be passed over.
 */
export function findChromium(playwrightPath) {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted) {
    if (isExecutable(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH is “${wanted}”, which is no executable. Correct it or unset it.`);
  }
  if (playwrightPath && existsSync(playwrightPath)) return playwrightPath;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...USUAL_PLACES].find(isExecutable);
}
