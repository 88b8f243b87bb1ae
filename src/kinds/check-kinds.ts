import { collectFaults, type Diagnostic } from '../agreement/diagnostic.ts';
import type { UnitId } from '../agreement/model';
import { PROVISION_KINDS, type ProvisionKind, type UnitKinds } from './kinds.ts';
import { hitsOf } from './pattern-net.ts';

/** A unit that has the words of a kind and is not of it, with the reason in a word or two. */
export type NotOfKind = readonly [unit: UnitId, kind: ProvisionKind, reason: string];

/** What readers gave, and what they did not although the words are there. */
export interface KindContent {
  readonly kinds: UnitKinds;
  readonly notOfKind: readonly NotOfKind[];
}

/**
 * Checks the kinds against the text: every unit is listed, every quote is in its unit, every kind is one of ours. What a pattern
 * finds and no reader gave fails as well, unless it is listed as not of the kind; and so does an exception that excepts nothing.
 *
 * @param texts - the own text of every unit that is no heading.
 */
export function checkKinds({ kinds, notOfKind }: KindContent, texts: ReadonlyMap<UnitId, string>): Diagnostic[] {
  const { diagnostics, fail } = collectFaults();
  for (const id of Object.keys(kinds)) if (!texts.has(id)) fail('kinds-unit', `${id} is no unit that has kinds.`);
  const open = new Set(notOfKind.map(([unit, kind]) => `${unit} ${kind}`));
  if (open.size < notOfKind.length) fail('kinds-exception', 'An exception is there twice.');
  for (const [id, text] of texts) {
    const given = kinds[id];
    if (!given) {
      fail('kinds-missing', `${id}: nobody has said of what kinds it is.`);
      continue;
    }
    const seen = new Set<string>();
    for (const [kind, quote] of given) {
      if (!PROVISION_KINDS.includes(kind)) fail('kinds-unknown', `${id}: there is no kind “${kind}”.`);
      if (quote === '' || !text.includes(quote)) fail('quote-not-found', `${id} does not say “${quote}”.`);
      if (seen.has(kind)) fail('kinds-twice', `${id} is of the kind ${kind} twice.`);
      seen.add(kind);
    }
    for (const { kind, words } of hitsOf(text)) {
      if (seen.has(kind) || open.delete(`${id} ${kind}`)) continue;
      fail('kinds-overlooked', `${id} says “${words}”: it is of the kind ${kind}, or stands in not-of-kind.ts.`);
    }
  }
  for (const exception of open) fail('kinds-exception', `${exception}: no pattern finds it, or it is of that kind.`);
  return diagnostics;
}
