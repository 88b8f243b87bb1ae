import type { paletteZh } from './palette.zh';
import type { Shape } from '@/i18n/shape';

/** Wording of the command palette in English. */
export const paletteEn = {
  palette: {
    title: 'Go to and commands',
    label: 'Product, clause number, words or a command',
    placeholder: 'For example rzfw, 34.3.1, 数据 删除',
    results: 'Results',
    count_one: '{{count}} entry',
    count_other: '{{count}} entries',
    loading: 'Loading the text…',
    failed: 'The text was not loaded; pages and commands still work.',
    keys: '↑ ↓ choose, Enter opens, Esc returns',
    groups: {
      recent: 'Recent searches',
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
      deadlines: 'Time limits',
      about: 'About',
    },
    searchAll: 'Search for “{{query}}”',
  },
} satisfies Shape<typeof paletteZh>;
