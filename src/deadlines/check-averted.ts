import { collectFaults, type Diagnostic } from '../agreement/diagnostic.ts';
import type { UnitId } from '../agreement/model';
import { isAverted } from './is-averted.ts';
import type { LimitContent, TimeLimit } from './model';

/**
 * Words with which a sentence acts on one who has not paid or renewed: 仍未, 没有续费 (73.5), 不续费 (22.1.1), and arrears that
 * go on (欠费超过15日, 16.1; 欠费状态，且如超过72小时, 6.3). A net for what was forgotten; what a clause means is for people.
 */
const STILL_OWES = /未|没有续费|不(?:再)?续费|否则|欠费(?:状态)?(?:，且如)?超过/;

const FIRST_ARREARS = /首次(?:发生)?欠费/;

/**
 * Checks what people have read of who is hit by a limit and from which arrears it counts.
 *
 * @returns an `error` for each quote that its clause does not have, each entry of no limit, and each limit beside whose
 *   words the text seems to say so and nobody has.
 */
export function checkAverted(
  { averted, firstArrears }: Pick<LimitContent, 'averted' | 'firstArrears'>,
  derived: readonly TimeLimit[],
  texts: ReadonlyMap<UnitId, string>,
): Diagnostic[] {
  const { diagnostics, fail } = collectFaults();
  for (const { unit, quote } of [...averted, ...firstArrears]) {
    if (texts.get(unit)?.includes(quote) !== true) fail('quote-not-found', `${unit} does not say “${quote}”.`);
  }
  for (const entry of averted) {
    if (!derived.some((limit) => isAverted(entry, limit)))
      fail('averted-absent', `${entry.unit}: there is no limit “${entry.words}” that paying in time averts.`);
    // A clause with several stages asks at each of them: the words are those of the stage, not of one before it (31.1).
    const own = texts
      .get(entry.unit)
      ?.split(/[，。；]/)
      .find((part) => part.includes(entry.words) && STILL_OWES.test(part));
    if (own !== undefined && !entry.quote.includes(entry.words))
      fail('averted-quote', `${entry.unit}: what says so of “${entry.words}” is “${own}”, not “${entry.quote}”.`);
  }
  for (const limit of derived) {
    const { unit, words, quote, course, starts } = limit;
    const text = texts.get(unit) ?? '';
    const at = text.indexOf(quote);
    const from = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at)) + 1;
    const sentence = text.slice(from).split(/[。；]/, 1)[0] ?? '';
    const isListed = averted.some((each) => isAverted(each, limit));
    // What lasts is what the customer has until then, and hits nobody.
    if (course !== 'lasting' && course !== 'before' && STILL_OWES.test(sentence) && !isListed)
      fail(
        'averted-unread',
        `${unit}: “${sentence}” seems to act on who still owes; nobody has said so of “${words}”.`,
      );
    if (starts === 'arrears' && FIRST_ARREARS.test(text) && !firstArrears.some((each) => each.unit === unit))
      fail('first-arrears-unread', `${unit} seems to count from the first arrears; nobody has said so.`);
  }
  return diagnostics;
}
