import { readdirSync, readFileSync } from 'node:fs';
import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

const unitTests = ['src', 'content', 'plugins', 'e2e/fuzz'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

/** Tests that replace a module, a global or the clock: no other file may see that. */
const replacing = unitTests.filter((file) =>
  /\bvi\.(?:mock|doMock|stubGlobal|useFakeTimers)\(/.test(readFileSync(file, 'utf8')),
);

/** What a test file has that renders to text, itself or through what it imports. */
const RENDERS = /\brenderToStaticMarkup\b|from '\.\/test-table'/;

/**
 * Tests that only render to text do so as the build does, with React for production: that for development notes for each element where
 * it was made, which was a third of their time. What it warns of shows in the others.
 */
const rendering = unitTests.filter((file) => {
  const text = readFileSync(file, 'utf8');
  return RENDERS.test(text) && !text.includes('@vitest-environment');
});
/** Where properties are drawn: a run fails for what was changed, and not by lot. */
const SEEDED = ['e2e/fuzz/seed-properties.ts'];
const forProduction = { oxc: { jsx: { development: false } } };
const inProduction = { env: { NODE_ENV: 'production' } };

/** Tests see the same virtual modules and the same paths as the site. */
export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      environment: 'node',
      // A sheet that is read as text is text here too; all others are left out.
      css: { include: [/\.css\?raw$/] },
      pool: 'threads',
      // All cores: Vitest leaves one free, which with two is half of them.
      maxWorkers: '100%',
      // A busy machine is slow, not wrong.
      testTimeout: 60_000,
      projects: [
        {
          extends: true,
          // Each thread keeps its modules from file to file: loading them anew took half of the time.
          test: {
            name: 'unit',
            setupFiles: SEEDED,
            include: unitTests.filter((file) => !replacing.includes(file) && !rendering.includes(file)),
            isolate: false,
          },
        },
        {
          extends: true,
          ...forProduction,
          test: {
            name: 'unit-rendering',
            setupFiles: SEEDED,
            include: rendering.filter((file) => !replacing.includes(file)),
            isolate: false,
            ...inProduction,
          },
        },
        {
          extends: true,
          ...forProduction,
          test: {
            name: 'unit-isolated-rendering',
            include: rendering.filter((file) => replacing.includes(file)),
            ...inProduction,
          },
        },
        {
          extends: true,
          test: { name: 'unit-isolated', include: replacing.filter((file) => !rendering.includes(file)) },
        },
        // Reads the files in `dist`, so it runs after a build.
        { extends: true, test: { name: 'built', include: ['e2e/**/*.test.ts'] } },
      ],
    },
  }),
);
