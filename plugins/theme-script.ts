import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';

/** Served by itself only while developing. */
export const THEME_FILE = 'theme.js';

/** What runs in every document before its first paint. It stands in the document: a file would cost a turn of the network. */
export const THEME_SCRIPT = minifySync(
  THEME_FILE,
  readFileSync(new URL(`../public/${THEME_FILE}`, import.meta.url), 'utf8'),
).code.trim();

/** The only script in a document that a policy lets run. */
export const THEME_SOURCE = `'sha256-${createHash('sha256').update(THEME_SCRIPT).digest('base64')}'`;
