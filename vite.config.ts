import tailwindcss from '@tailwindcss/vite';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { agreement } from './plugins/agreement.ts';
import { chunkScenes } from './plugins/chunk-scenes.ts';
import { hostHeaders } from './plugins/host-headers.ts';
import { openData } from './plugins/open-data.ts';
import { prerender } from './plugins/prerender.ts';
import { routeParts } from './plugins/route-parts.ts';
import { sizesOfSections } from './plugins/section-sizes.ts';
import { staticPreview } from './plugins/static-preview.ts';

// One file for what loads together: a page asks for 30 to 60, and not for 40 to 112.
const scenes = chunkScenes(
  {
    frame: 'src/app/frame-parts.ts',
    text: 'src/text/text-parts.ts',
    outline: 'src/corpus/outline.ts',
    pane: 'src/features/reader/pane-parts.ts',
    case: 'src/features/simulator/case-parts.ts',
    found: 'src/features/search/found-parts.ts',
    answer: 'src/features/search/search-answer.tsx',
    list: 'src/features/products/product-list-view.tsx',
    board: 'src/features/services/services-board.tsx',
    home: 'src/features/home/home-parts.ts',
    references: 'src/features/registers/references-view.tsx',
    deadlines: 'src/features/registers/deadlines-view.tsx',
    defects: 'src/features/registers/defects-view.tsx',
    deletions: 'src/features/registers/deletions-view.tsx',
  },
  'frame',
);

/** What pages load as one, and what journeys keep from coming. */
const NAMED = new RegExp(
  `^(?:${[
    '[a-z]+-(?:parts|view)',
    // What the text has of one product.
    '\\d\\d-[a-z-]+',
    '(?:site|simulator)\\.(?:en|zh)',
    'ask-suggestions|copy-words|focused-clause|outline|palette|start-worker',
  ].join('|')})$`,
);

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  resolve: {
    tsconfigPaths: true,
    // React has this hook itself since 18; libraries bring a copy of it for older ones, which every page would load.
    alias: [
      {
        find: /^use-sync-external-store\/shim\/with-selector(?:\.js)?$/,
        replacement: 'use-sync-external-store/with-selector',
      },
      { find: /^use-sync-external-store\/shim$/, replacement: 'react' },
    ],
  },
  // Named in reports, so that a wrong date can be traced to what computed it.
  define: { __VERSION__: JSON.stringify(manifest.version) },
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      // What is shown where a page did not load must not be one of the files that did not.
      codeSplittingOptions: { defaultBehavior: [['component']] },
      generatedRouteTree: './src/app/route-tree.gen.ts',
      // Without the usual header, which takes the file out of the check of types: it passes, and is to go on passing.
      routeTreeFileHeader: [],
      quoteStyle: 'single',
      semicolons: true,
    }),
    routeParts(),
    react(),
    // Before Tailwind, which writes the sheet.
    sizesOfSections(),
    tailwindcss(),
    scenes.plugin,
    agreement(),
    openData(),
    hostHeaders(),
    prerender(),
    staticPreview(),
  ],
  // No data: URLs, so that the Content-Security-Policy can do without them for scripts and fonts.
  // Browsers without modulepreload fetch the same scripts a little later; the polyfill would cost every other one.
  build: { assetsInlineLimit: 0, manifest: true, modulePreload: { polyfill: false } },
  environments: {
    client: {
      build: {
        // What the licences of the packages ask for: their words go with what is made of them.
        license: { fileName: 'licences.txt' },
        rolldownOptions: {
          // What every document runs, and the program that it starts.
          input: ['index.html', 'src/app/entry-client.tsx'],
          // What every page loads first is one file: many small ones would repeat one another's names and compress worse.
          output: {
            // Shorter names: the first scripts name a hundred others, and a hash does not compress.
            entryFileNames: 'assets/[name]-[hash:7].js',
            // By the hash alone: each document, the program and the worker list a hundred. Pages and their parts keep their names.
            chunkFileNames: ({ name, facadeModuleId }) =>
              facadeModuleId?.includes('?tsr-split') || NAMED.test(name)
                ? 'assets/[name]-[hash:7].js'
                : 'assets/c-[hash:7].js',
            codeSplitting: {
              groups: [
                {
                  name: 'site',
                  // The rest is small, and on most pages: a file of its own for each costs more than it holds.
                  test: /(?:src\/(app\/route-tree\.gen|url\/(known-keys|change-search)|agreement\/unit-id|ui\/(use-loaded|live-fields|button|use-online|use-case-search)|features\/shell\/page-failed|text\/(anchor|carried-key|other-build))\.tsx?|node_modules\/react-dom\/(?:index|cjs\/react-dom\.production)\.js)$/,
                },
                { name: 'dialog', test: /src\/ui\/(dialog|sheet|close-button)\.tsx$/ },
                { name: scenes.name, debugName: 'scenes', includeDependenciesRecursively: false },
              ],
            },
          },
        },
      },
    },
  },
});
