import type { paletteZh } from './palette.zh';
import type { Shape } from '@/i18n/shape';

/** Wording of the command palette in English. */
export const paletteEn = {
  palette: {
    title: 'Go to and commands',
    label: 'Product, clause number, words or a command',
    placeholder: 'For example SLS arrears, 34.3.1, 数据 删除',
    results: 'Results',
    count_one: '{{count}} entry',
    count_other: '{{count}} entries',
    loading: 'Loading the text…',
    failed: 'The text was not loaded; pages and commands still work.',
    keys: '↑ ↓ choose, Enter opens, Esc returns',
    open: 'Open {{address}}',
    groups: {
      recent: 'Recent searches',
      timeline: 'Timelines',
      clause: 'Clauses',
      product: 'Products',
      text: 'Text',
      page: 'Pages',
      action: 'Commands',
    },
    pages: {
      home: 'Home',
      agreement: 'Full text',
      products: 'Products',
      search: 'Search',
      references: 'Terms, documents and references',
      services: 'My services',
      deadlines: 'Time limits',
      topics: 'Concepts',
      defects: 'Defects',
      readings: 'Readings',
      parallels: 'Parallels',
      check: 'Check quotations',
      review: 'Reviews: marks, comments and proposals',
      silences: 'Silences: what is said and what is not',
      deletions: 'Deletion and release',
      about: 'About',
    },
    timeline: { arrears: '{{name}} · arrears {{date}}', expiry: '{{name}} · expiry {{date}}' },
    all: {
      arrears: 'Which products stop and delete first after arrears',
      expiry: 'Which products stop and delete first after expiry',
    },
    outside: 'none of the 75 products of the agreement',
    parts: { general: 'General', special: 'Special', notice: 'Notice' },
    topic: 'What the clauses say: {{query}}',
    searchAll: 'Search for “{{query}}”',
  },
} satisfies Shape<typeof paletteZh>;
