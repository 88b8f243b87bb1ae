import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

/** Tests see the same virtual modules and the same paths as the site. */
export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      include: ['src/**/*.test.{ts,tsx}', 'content/**/*.test.ts', 'plugins/**/*.test.ts'],
      environment: 'node',
    },
  }),
);
