import type { Shape } from '@/i18n/shape';
import type { askZh } from './ask.zh';

/** Wording of the question on the home page in English. */
export const askEn: Shape<typeof askZh> = {
  ask: {
    label: 'Look up a product',
    product: 'Product, or a question',
    placeholder: 'SLS, NAT Gateway, RDS expired …',
    noProduct: 'Write a product or a question, or choose one of the products below.',
    often: 'Often asked',
    all: 'All {{articles}}',
    what: 'What happened',
    arrears: 'Arrears',
    expiry: 'Expiry',
    day: 'Day',
    zone: 'Beijing',
    time: 'Time (optional)',
    now: 'Now',
    today: 'Today',
    yesterday: 'Yesterday',
    half: 'The day or the time is incomplete.',
    range: 'Give a day from 2000 to 2099.',
    noDay: 'You gave a time, but no day.',
    strange: '“{{slug}}” in the address is no product here, and was ignored.',
    unread: '“{{value}}” in the address is not a date that can be used, and was ignored.',
    submit: 'See when it stops',
    chips: { rds: 'RDS', maxcompute: 'MaxCompute', log: 'Log Service', nat: 'NAT Gateway', dataworks: 'DataWorks' },
    suggestions: {
      label: 'Suggestions',
      products: 'Products',
      questions: 'Questions',
      outside: 'None of the {{articles}} products',
      text: 'The whole agreement',
      arrears: '{{name}} in arrears: when does it stop, when is data deleted?',
      expiry: '{{name}} expired: when does it stop, when is data deleted?',
      search: 'Search for “{{query}}”',
      count_one: '{{count}} suggestion',
      count_other: '{{count}} suggestions',
    },
  },
};
