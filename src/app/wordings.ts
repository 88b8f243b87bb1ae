/**
 * The parts of the wording, each in both languages: `site` is what every page says, a page loads the others that it needs.
 * A new part is two files and one entry here; types and tests follow from it.
 */
export const wordings = {
  site: {
    'zh-CN': async () => (await import('@/i18n/site.zh')).zh,
    en: async () => (await import('@/i18n/site.en')).en,
  },
  home: {
    'zh-CN': async () => (await import('@/features/home/home.zh')).homeZh,
    en: async () => (await import('@/features/home/home.en')).homeEn,
  },
  about: {
    'zh-CN': async () => (await import('@/features/about/about.zh')).aboutZh,
    en: async () => (await import('@/features/about/about.en')).aboutEn,
  },
  simulator: {
    'zh-CN': async () => (await import('@/features/simulator/simulator.zh')).simulatorZh,
    en: async () => (await import('@/features/simulator/simulator.en')).simulatorEn,
  },
  finding: {
    'zh-CN': async () => (await import('@/features/search/finding.zh')).findingZh,
    en: async () => (await import('@/features/search/finding.en')).findingEn,
  },
  palette: {
    'zh-CN': async () => (await import('@/features/search/palette.zh')).paletteZh,
    en: async () => (await import('@/features/search/palette.en')).paletteEn,
  },
  glance: {
    'zh-CN': async () => (await import('@/i18n/glance.zh')).glanceZh,
    en: async () => (await import('@/i18n/glance.en')).glanceEn,
  },
  layers: {
    'zh-CN': async () => (await import('@/i18n/layers.zh')).layersZh,
    en: async () => (await import('@/i18n/layers.en')).layersEn,
  },
  deadlines: {
    'zh-CN': async () => (await import('@/i18n/deadlines.zh')).deadlinesZh,
    en: async () => (await import('@/i18n/deadlines.en')).deadlinesEn,
  },
  kinds: {
    'zh-CN': async () => (await import('@/i18n/kinds.zh')).kindsZh,
    en: async () => (await import('@/i18n/kinds.en')).kindsEn,
  },
};

type Chinese = { readonly [Part in keyof typeof wordings]: Awaited<ReturnType<(typeof wordings)[Part]['zh-CN']>> };

/** All parts as one: every key that a page may use. */
type Together<Union> = (Union extends unknown ? (part: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;
export type Wording = Together<Chinese[keyof Chinese]>;

declare module '@/i18n/create-i18n' {
  interface WordingParts extends Chinese {}
}
