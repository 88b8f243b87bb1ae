/**
 * The parts of the wording, each in both languages: `site` is what every page says, a page loads the others that it needs.
 * A new part is two files and one entry here; types and tests follow from it.
 */
export const wordings = {
  site: {
    'zh-CN': () => import('@/i18n/site.zh'),
    en: () => import('@/i18n/site.en'),
  },
  home: {
    'zh-CN': () => import('@/features/home/home.zh'),
    en: () => import('@/features/home/home.en'),
  },
  ask: {
    'zh-CN': () => import('@/features/home/ask.zh'),
    en: () => import('@/features/home/ask.en'),
  },
  about: {
    'zh-CN': () => import('@/features/about/about.zh'),
    en: () => import('@/features/about/about.en'),
  },
  reading: {
    'zh-CN': () => import('@/features/reader/reading.zh'),
    en: () => import('@/features/reader/reading.en'),
  },
  simulator: {
    'zh-CN': () => import('@/features/simulator/simulator.zh'),
    en: () => import('@/features/simulator/simulator.en'),
  },
  exporting: {
    'zh-CN': () => import('@/features/simulator/exporting.zh'),
    en: () => import('@/features/simulator/exporting.en'),
  },
  finding: {
    'zh-CN': () => import('@/features/search/finding.zh'),
    en: () => import('@/features/search/finding.en'),
  },
  answering: {
    'zh-CN': () => import('@/features/search/answering.zh'),
    en: () => import('@/features/search/answering.en'),
  },
  palette: {
    'zh-CN': () => import('@/features/search/palette.zh'),
    en: () => import('@/features/search/palette.en'),
  },
  glance: {
    'zh-CN': () => import('@/i18n/glance.zh'),
    en: () => import('@/i18n/glance.en'),
  },
  listing: {
    'zh-CN': () => import('@/features/products/listing.zh'),
    en: () => import('@/features/products/listing.en'),
  },
  register: {
    'zh-CN': () => import('@/i18n/register.zh'),
    en: () => import('@/i18n/register.en'),
  },
  layers: {
    'zh-CN': () => import('@/i18n/layers.zh'),
    en: () => import('@/i18n/layers.en'),
  },
  events: {
    'zh-CN': () => import('@/i18n/events.zh'),
    en: () => import('@/i18n/events.en'),
  },
  moments: {
    'zh-CN': () => import('@/i18n/moments.zh'),
    en: () => import('@/i18n/moments.en'),
  },
  outside: {
    'zh-CN': () => import('@/i18n/outside.zh'),
    en: () => import('@/i18n/outside.en'),
  },
  address: {
    'zh-CN': () => import('@/i18n/address.zh'),
    en: () => import('@/i18n/address.en'),
  },
  topics: {
    'zh-CN': () => import('@/features/topics/topics.zh'),
    en: () => import('@/features/topics/topics.en'),
  },
  defects: {
    'zh-CN': () => import('@/features/registers/defects.zh'),
    en: () => import('@/features/registers/defects.en'),
  },
  parallels: {
    'zh-CN': () => import('@/features/findings/parallels.zh'),
    en: () => import('@/features/findings/parallels.en'),
  },
  arguments: {
    'zh-CN': () => import('@/features/findings/arguments.zh'),
    en: () => import('@/features/findings/arguments.en'),
  },
  controls: {
    'zh-CN': () => import('@/features/shell/controls.zh'),
    en: () => import('@/features/shell/controls.en'),
  },
  preview: {
    'zh-CN': () => import('@/text/preview.zh'),
    en: () => import('@/text/preview.en'),
  },
  special: {
    'zh-CN': () => import('@/features/products/special.zh'),
    en: () => import('@/features/products/special.en'),
  },
  pane: {
    'zh-CN': () => import('@/features/reader/pane.zh'),
    en: () => import('@/features/reader/pane.en'),
  },
  check: {
    'zh-CN': () => import('@/features/check/check.zh'),
    en: () => import('@/features/check/check.en'),
  },
  reviews: {
    'zh-CN': () => import('@/features/reviews/reviews.zh'),
    en: () => import('@/features/reviews/reviews.en'),
  },
  reviewPages: {
    'zh-CN': () => import('@/features/reviews/review-pages.zh'),
    en: () => import('@/features/reviews/review-pages.en'),
  },
  reviewKeeping: {
    'zh-CN': () => import('@/features/reviews/review-keeping.zh'),
    en: () => import('@/features/reviews/review-keeping.en'),
  },
  excerpt: {
    'zh-CN': () => import('@/features/excerpt/excerpt.zh'),
    en: () => import('@/features/excerpt/excerpt.en'),
  },
  silences: {
    'zh-CN': () => import('@/features/findings/silences.zh'),
    en: () => import('@/features/findings/silences.en'),
  },
  deletions: {
    'zh-CN': () => import('@/features/registers/deletions.zh'),
    en: () => import('@/features/registers/deletions.en'),
  },
  reminder: {
    'zh-CN': () => import('@/features/services/reminder.zh'),
    en: () => import('@/features/services/reminder.en'),
  },
  lost: {
    'zh-CN': () => import('@/features/shell/lost.zh'),
    en: () => import('@/features/shell/lost.en'),
  },
  offline: {
    'zh-CN': () => import('@/features/shell/offline.zh'),
    en: () => import('@/features/shell/offline.en'),
  },
  mine: {
    'zh-CN': () => import('@/features/services/mine.zh'),
    en: () => import('@/features/services/mine.en'),
  },
  services: {
    'zh-CN': () => import('@/features/services/services.zh'),
    en: () => import('@/features/services/services.en'),
  },
  deadlines: {
    'zh-CN': () => import('@/i18n/deadlines.zh'),
    en: () => import('@/i18n/deadlines.en'),
  },
  reviewExport: {
    'zh-CN': () => import('@/features/reviews/review-export.zh'),
    en: () => import('@/features/reviews/review-export.en'),
  },
  reviewing: {
    'zh-CN': () => import('@/features/reviews/reviewing.zh'),
    en: () => import('@/features/reviews/reviewing.en'),
  },
  kinds: {
    'zh-CN': () => import('@/i18n/kinds.zh'),
    en: () => import('@/i18n/kinds.en'),
  },
};

/** A module of wording has one export: the wording. */
type Only<Module> = Module[keyof Module];
type Chinese = {
  readonly [Part in keyof typeof wordings]: Only<Awaited<ReturnType<(typeof wordings)[Part]['zh-CN']>>>;
};

/** All parts as one: every key that a page may use. */
type Together<Union> = (Union extends unknown ? (part: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;
export type Wording = Together<Chinese[keyof Chinese]>;

declare module '@/i18n/create-i18n' {
  interface WordingParts extends Omit<Chinese, 'site'> {}
}
