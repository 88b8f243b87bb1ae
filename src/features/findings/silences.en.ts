import type { Shape } from '@/i18n/shape';
import type { silencesZh } from './silences.zh';

/** Wording of the map of silence in English. */
export const silencesEn = {
  silences: {
    title: 'Silences: what is said and what is not',
    meta: '75 products of the 《阿里云产品服务协议》 and nine questions after expiry or arrears: whether a product’s own terms answer and how, which general clause answers where they are silent, and what nothing answers. Each cell with clause and words. Unofficial.',
    lead: '75 products and nine questions of what follows when a service expires or the account is in arrears and nothing is done: whether the product’s own terms answer, and how; where they are silent, whether the general terms do. Open a cell for the words; the number beside it leads to the text.',
    product: 'Product',
    event: 'Event',
    events: { arrears: 'After arrears', expiry: 'After expiry' },
    aspect: 'Question',
    aspects: {
      grace: 'Grace',
      stop: 'Stop',
      deletion: 'Deletion',
      charging: 'Charging',
      running: 'Running work',
      notice: 'Notice before',
      recovery: 'Recovery',
      backups: 'Backups',
      access: 'Access to data',
    },
    state: 'Answer',
    states: {
      printed: 'said',
      right: 'a right',
      window: 'bounds',
      disputed: 'two ways',
      general: 'general',
      none: 'silent',
    },
    meanings: {
      printed: 'The product’s own terms say what will or must be, with a figure or without.',
      right: 'Its own terms give it only as the vendor’s right or as possible.',
      window:
        'Its own terms give only bounds (within N days, after N days, at most), no moment; the timelines count with the bound, and say beside it where it may be earlier.',
      disputed: 'Its own terms say it in two ways, or in words that can be read two ways with different results.',
      general: 'Its own terms are silent, and the general terms answer.',
      none: 'Neither its own terms nor the general terms answer.',
    },
    doubtful: 'in doubt',
    general: 'What the general terms say',
    generalAnswers: 'Products whose own terms are silent: what the general terms say',
    clause: 'Clause',
    quote: 'Words',
    note: 'Note',
    edition: 'Edition',
    filterPlaceholder: 'Name or number of a product',
    found_one: '{{count}} cell',
    found_other: '{{count}} cells',
    empty: 'No cell matches; choose less to see more.',
    known:
      'Filled in by one reader of the whole text; a second, blind to it, filled in 60 cells that were drawn, 45 of them the same; what differed was settled by the text, and the rest was not gone over. The program checks every quote, and holds the map against the rules of the timelines: where a rule rests on a product’s own words, a cell cannot be “general” or “silent”; where all rules are rights, it cannot be “said”; where the timeline can only count by several readings, it must be “two ways”. “Said” does not mean answered in full: the note in a cell tells what is only half said.',
  },
} satisfies Shape<typeof silencesZh>;
