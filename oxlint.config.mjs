/**
 * The lint rules, and the direction of imports as one table. A room is a folder of `src`; it may import what its row names
 * and nothing else, so that what comes later is refused until somebody writes it down. Files of one room see each other.
 */

const UI_LIBRARIES = ['react', 'i18next', '@tanstack/react-router', 'lucide-react'];
export const CORE = [
  'time',
  'agreement',
  'references',
  'lifecycle',
  'kinds',
  'search',
  'deadlines',
  'precedence',
  'defects',
  'parallels',
  'concepts',
  'readings',
  'quotations',
  'silences',
  'checklists',
  'compile',
  'services',
  'reviews',
];
const FEATURE = [
  ...CORE,
  'loading',
  'url',
  'i18n',
  'corpus',
  'text',
  'ui',
  'storage',
  'cases',
  'word',
  'review-files',
  'offline',
];

/** Room → what it may import: rooms of `src`, then packages (`content` and `virtual:*` stand for what the build reads). */
export const ROOMS = {
  // The core is pure, and runs in its order.
  time: [[]],
  agreement: [[]],
  references: [['agreement']],
  lifecycle: [['time', 'agreement']],
  kinds: [['agreement']],
  search: [['time', 'agreement'], ['fuse.js/basic']],
  deadlines: [['time', 'agreement', 'references', 'lifecycle']],
  precedence: [['agreement', 'references', 'lifecycle', 'deadlines']],
  defects: [['agreement', 'references', 'lifecycle']],
  parallels: [['agreement', 'lifecycle'], ['diff']],
  concepts: [['agreement', 'lifecycle', 'search']],
  readings: [['agreement', 'lifecycle']],
  // What others have written, held against the text.
  quotations: [
    ['agreement', 'search', 'deadlines', 'parallels', 'time'],
    ['diff', 'approx-string-match'],
  ],
  silences: [['agreement', 'lifecycle', 'defects']],
  checklists: [['agreement', 'lifecycle', 'concepts', 'deadlines', 'defects', 'parallels', 'silences', 'precedence']],
  compile: [CORE],
  services: [['time', 'agreement', 'lifecycle']],
  // A legal review as data: a layer over the text that is never part of it.
  reviews: [
    ['time', 'agreement', 'lifecycle', 'deadlines'],
    [
      'valibot',
      'approx-string-match',
      'diff',
      '@noble/hashes/**',
      'mdast-util-from-markdown',
      'micromark-extension-cjk-friendly',
    ],
  ],
  // The shell around it: addresses, language, what the build compiled, what the browser keeps.
  // How parts of the program are fetched; it knows none of them.
  loading: [[]],
  // Addresses are read as people send them, moments and lengths of time too.
  url: [['i18n', 'time']],
  i18n: [[...CORE, 'loading'], UI_LIBRARIES],
  corpus: [
    [...CORE, 'loading', 'i18n', 'url'],
    ['i18next', '@content/**', 'virtual:*'],
  ],
  storage: [[], ['idb']],
  // What the browser keeps for when there is no connection, and the service worker that does it.
  offline: [['i18n'], ['workbox-core/**', 'workbox-routing', 'workbox-strategies']],
  // Word files from blocks; it knows neither the agreement nor the page.
  word: [
    ['loading', 'time'],
    ['docx', 'fflate'],
  ],
  // What leaves a review, as blocks of Word, Markdown and tables; the wording is passed in.
  'review-files': [['time', 'agreement', 'reviews', 'word']],
  ui: [
    ['loading', 'storage', 'time', 'i18n'],
    [...UI_LIBRARIES, 'react-dom', '@ariakit/react/**', '@floating-ui/dom', 'papaparse'],
  ],
  text: [[...CORE, 'loading', 'url', 'i18n', 'corpus', 'ui', 'storage', 'word'], UI_LIBRARIES],
  // A case as a value, what is said of it, and its calendar; where one case stands alone or among others is for features.
  cases: [
    [...CORE, 'loading', 'url', 'i18n', 'corpus', 'ui'],
    [...UI_LIBRARIES, 'ical.js'],
  ],
  // A feature never imports another: two of them meet in a route.
  'features/about': [FEATURE, UI_LIBRARIES],
  'features/check': [FEATURE, [...UI_LIBRARIES, 'fflate']],
  'features/embed': [FEATURE, UI_LIBRARIES],
  'features/excerpt': [FEATURE, UI_LIBRARIES],
  'features/home': [FEATURE, UI_LIBRARIES],
  'features/products': [FEATURE, UI_LIBRARIES],
  'features/reader': [FEATURE, UI_LIBRARIES],
  'features/registers': [FEATURE, UI_LIBRARIES],
  // It has folders of its own, which see each other.
  'features/reviews': [
    [...FEATURE, 'features/reviews'],
    [...UI_LIBRARIES, 'idb'],
  ],
  'features/search': [FEATURE, UI_LIBRARIES],
  'features/services': [FEATURE, [...UI_LIBRARIES, 'papaparse', 'idb']],
  'features/shell': [FEATURE, UI_LIBRARIES],
  'features/findings': [FEATURE, UI_LIBRARIES],
  'features/topics': [FEATURE, UI_LIBRARIES],
  'features/simulator': [FEATURE, [...UI_LIBRARIES, 'ical.js']],
  routes: [[...FEATURE, 'features', 'app', 'routes'], UI_LIBRARIES],
  app: [
    [...FEATURE, 'features', 'routes'],
    [...UI_LIBRARIES, 'react-dom/**', 'virtual:agreement'],
  ],
};

/** Everything but files of the same folder is refused; then what may be imported is let in again. */
function importsOf(room, [rooms, packages = []]) {
  const isCore = CORE.includes(room) || room === 'url';
  const ways = (name) => (isCore ? [`!@/${name}/**`, `!../${name}/**`] : [`!@/${name}/**`]);
  return {
    files: [`**/src/${room}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['*', '@*/**', '../**', '!./**', ...rooms.flatMap(ways), ...packages.map((name) => `!${name}`)],
              message: `src/${room} may import ${[...rooms, ...packages].join(', ') || 'nothing'}: see oxlint.config.mjs.`,
            },
          ],
        },
      ],
    },
  };
}

const NOT_PURE = 'The core is pure: pass the value in.';
const pure = {
  files: CORE.map((room) => `**/src/${room}/**`),
  rules: {
    'no-restricted-globals': [
      'error',
      {
        globals: [
          'performance',
          'document',
          'window',
          'navigator',
          'location',
          'localStorage',
          'sessionStorage',
          'fetch',
          'setTimeout',
          'setInterval',
        ].map((name) => ({ name, message: NOT_PURE })),
        checkGlobalObject: true,
      },
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random', message: NOT_PURE },
      { object: 'Date', property: 'now', message: NOT_PURE },
    ],
  },
};

/** Dates of their own are read only in `time`, where every moment is one of Beijing's. */
const withoutDates = {
  ...pure,
  files: CORE.filter((room) => room !== 'time').map((room) => `**/src/${room}/**`),
  rules: {
    ...pure.rules,
    'no-restricted-globals': [
      'error',
      {
        globals: [{ name: 'Date', message: NOT_PURE }, ...pure.rules['no-restricted-globals'][1].globals],
        checkGlobalObject: true,
      },
    ],
  },
};

/** Controls are those of `ui`, in which their names, types and looks are seen to once. */
const controls = {
  files: ['**/src/{features,text,app,routes}/**/*.tsx'],
  rules: {
    'react/forbid-elements': [
      'error',
      {
        forbid: [
          { element: 'button', message: 'Use Button of @/ui/button; `bare` where the place gives it its look.' },
          { element: 'select', message: 'Use Select of @/ui/select.' },
          { element: 'dialog', message: 'Use Dialog or Sheet of @/ui.' },
        ],
      },
    ],
  },
};

/** What measures the search compares it with plain fuse.js; none of it is part of the site. */
const measuring = { files: ['**/src/*/quality/**'], rules: { 'no-restricted-imports': 'off' } };

const content = {
  files: ['**/content/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: ['*', '@*/**', '!./**', '!../**', '../**/src/**', '../src/**'],
            allowTypeImports: true,
            message: 'Content is data: other content, and types of src.',
          },
        ],
      },
    ],
  },
};

const tests = [
  {
    // `test-list.ts` and the like are what several tests of a folder begin with.
    files: ['**/*.test.ts', '**/*.test.tsx', '**/src/**/test-*.ts', '**/src/**/test-*.tsx'],
    rules: {
      'no-restricted-imports': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
      'typescript/no-misused-spread': 'off',
    },
  },
  {
    files: ['**/*.property.test.ts'],
    rules: { 'vitest/no-conditional-expect': 'off', 'vitest/expect-expect': 'off' },
  },
];

export default {
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'promise', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  ignorePatterns: ['node_modules', 'dist', 'src/app/route-tree.gen.ts', 'public'],
  rules: {
    'import/no-cycle': 'error',
    'import/no-unassigned-import': [
      'error',
      {
        allow: ['**/*.css', 'i18next'],
      },
    ],
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/consistent-type-imports': [
      'error',
      {
        disallowTypeAnnotations: false,
      },
    ],
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'react/react-in-jsx-scope': 'off',
    'react/no-danger': 'off',
    'no-await-in-loop': 'off',
    'no-shadow': 'off',
    'import/no-named-as-default-member': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'oxc/no-map-spread': 'off',
    'promise/always-return': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    'eslint/no-underscore-dangle': 'off',
    'react/exhaustive-effect-dependencies': 'off',
    'react/set-state-in-effect': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
    'promise/no-callback-in-promise': 'off',
    'unicorn/prefer-node-protocol': 'error',
    'unicorn/prefer-set-has': 'off',
    'typescript/consistent-return': 'off',
  },
  overrides: [
    // Outside the rooms: the build, scripts, journeys. Only src/search knows how words are matched.
    {
      files: ['**/plugins/**', '**/scripts/**', '**/e2e/**'],
      rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['fuse.js', 'fuse.js/**'] }] }] },
    },
    ...Object.entries(ROOMS).map(([room, row]) => importsOf(room, row)),
    { files: ['**/src/routes/**'], rules: { 'react/only-export-components': 'off' } },
    pure,
    controls,
    withoutDates,
    measuring,
    content,
    ...tests,
  ],
};
