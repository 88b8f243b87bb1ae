import { collectFaults, type Diagnostic } from '../agreement/diagnostic.ts';
import type { Agreement } from '../agreement/model';
import { ownTexts } from '../agreement/walk.ts';
import type { LifecycleContent } from '../lifecycle/model';
import { derivePrecedence } from './derive-precedence.ts';
import type { Precedence } from './model';

/**
 * Collects what the rules of the lifecycles bear on and what people have read, by product, in the order of the text. A pair
 * that people wrote takes the place of the derived one of the same provisions and aspect: they say what rules cannot, such as
 * two starts of one period (17.1.4, 51.1).
 *
 * @returns it with an `error` for a quote that is not in its provision, for a pair that does not lead from a product's own
 *   terms to the general ones or the notice before them, and for a pair that is there twice.
 */
export function collectPrecedence(
  agreement: Agreement,
  lifecycle: LifecycleContent,
  written: readonly Precedence[],
): { readonly precedence: readonly Precedence[]; readonly diagnostics: readonly Diagnostic[] } {
  const texts = ownTexts(agreement);
  const order = new Map([...texts.keys()].map((id, index) => [id, index]));
  const { diagnostics, fail } = collectFaults();
  const writtenKeys = new Set(written.map(keyOf));
  const derived = derivePrecedence(lifecycle, (unit) => texts.get(unit) ?? '');
  const precedence = [...written, ...derived.filter((entry) => !writtenKeys.has(keyOf(entry)))].toSorted(
    (one, other) =>
      (order.get(one.special) ?? 0) - (order.get(other.special) ?? 0) ||
      (order.get(one.general) ?? 0) - (order.get(other.general) ?? 0),
  );
  const seen = new Set<string>();
  for (const entry of precedence) {
    const { special, specialQuote, general, generalQuote } = entry;
    for (const [unit, quote] of [
      [special, specialQuote],
      [general, generalQuote],
    ] as const) {
      if (texts.get(unit)?.includes(quote) !== true) fail('quote-not-found', `${unit} does not say “${quote}”.`);
    }
    if (!special.startsWith('p-') || !/^(?:g-|pre\.)/.test(general)) {
      fail('precedence-direction', `${special} to ${general} does not lead from 专用说明 to 通用条款 or 提示条款.`);
    }
    if (entry.doubt && (entry.doubt.zh.trim() === '' || entry.doubt.en.trim() === '')) {
      fail('precedence-doubt', `${special} to ${general}: the doubt says nothing.`);
    }
    const key = keyOf(entry);
    if (seen.has(key)) fail('duplicate-precedence', `${key} is there twice.`);
    seen.add(key);
  }
  return { precedence, diagnostics };
}

const keyOf = ({ special, general, aspect }: Precedence) => `${special} ${general} ${aspect}`;
