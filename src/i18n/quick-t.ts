import type { i18n, TFunction } from 'i18next';

/** What i18next reads out of the options itself: by any of these a wording may be another than the one selected. */
const OPTIONS = new Set([
  'count',
  'context',
  'ordinal',
  'defaultValue',
  'lng',
  'lngs',
  'fallbackLng',
  'ns',
  'keyPrefix',
  'keySeparator',
  'nsSeparator',
  'replace',
  'interpolation',
  'skipInterpolation',
  'missingInterpolationHandler',
  'nest',
  'joinArrays',
  'returnObjects',
  'returnDetails',
  'postProcess',
]);

/**
 * `t`, by which nearly all of a page is said, without the way that i18next goes for each: it records the names that a selector asks for, joins
 * them to a key, and takes the key apart again to look for plurals, contexts, other languages and fallbacks; half of the time in which a
 * calendar is written went into that. A selector is asked of the wording itself. Whatever is not a plain text there, as a plural or a
 * wording that has not been loaded, and whatever has options of i18next's own, is left to i18next; so are the values in a text.
 */
export function makeQuick(instance: i18n): TFunction {
  const { t } = instance;
  const { interpolator } = instance.services;
  const say = (selector: unknown, options?: Readonly<Record<string, unknown>>): unknown => {
    const text = isSelector(selector) ? select(instance, selector) : undefined;
    if (text === undefined || text.includes('$t(') || (options && !isOfValues(options)))
      return Reflect.apply(t, instance, [selector, options]);
    if (!text.includes('{{')) return text;
    return interpolator.interpolate(text, options ?? {}, instance.language, options ?? {});
  };
  return Object.assign(say, t) as TFunction;
}

type Selector = (wording: unknown) => unknown;

const isSelector = (asked: unknown): asked is Selector => typeof asked === 'function';

/** The text that a selector names, where there is one as it stands. */
function select(instance: i18n, selector: Selector): string | undefined {
  try {
    const found: unknown = selector(instance.store.data[instance.language]?.['translation']);
    return typeof found === 'string' ? found : undefined;
  } catch {
    // A part that has not been loaded: i18next says which.
    return undefined;
  }
}

function isOfValues(options: object): boolean {
  for (const name in options) if (OPTIONS.has(name)) return false;
  return true;
}
