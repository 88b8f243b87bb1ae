import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

/** Tests see the same virtual modules and the same paths as the site. */
export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      environment: 'node',
      // A busy machine is slow, not wrong.
      testTimeout: 60_000,
      // A worker for each core goes through all its files with one set of modules: loading them anew for each file took
      // half of the time. Nothing in the core keeps a state.
      pool: 'threads',
      isolate: false,
      projects: [
        {
          extends: true,
          test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}', 'content/**/*.test.ts', 'plugins/**/*.test.ts'] },
        },
        // Of the files in `dist`, so after a build.
        { extends: true, test: { name: 'built', include: ['built/**/*.test.ts'] } },
      ],
    },
  }),
);
