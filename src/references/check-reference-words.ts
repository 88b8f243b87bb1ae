import { collectFaults, type Diagnostic } from '../agreement/diagnostic.ts';
import type { Agreement } from '../agreement/model';
import { ownTexts } from '../agreement/walk.ts';
import type { OutsideName, Reference, UnlinkedWords } from './model';

/**
 * Words with which this agreement points at other places: by position (上述, 如下), at itself (本条, 本协议's 附件), and by the
 * names of its parts. 《…》 and numbers are found elsewhere.
 */
const WORDS_OF_REFERENCE =
  /产品的专用条款|本服务条款|本服务协议|本合同|下同|本条款?|本须知|前述|上述|下列|下述|下文|如下|以上|以下|附件|该条款?|专用条款|专有条款|专属条款|专用说明|通用条款|联系我们|本协议(?:披露|提供|约定)的[^，。]{0,4}方式/g;

/**
 * Whether every word of reference is accounted for: part of a reference, or listed with the reason why it is none. Also
 * whether everything listed is in the text.
 *
 * @returns an `error` for each word that nobody has read, and for each entry that the text does not bear out.
 */
export function checkReferenceWords(
  agreement: Agreement,
  references: readonly Reference[],
  { unlinked, outside }: { readonly unlinked: readonly UnlinkedWords[]; readonly outside: readonly OutsideName[] },
): Diagnostic[] {
  const { diagnostics, fail } = collectFaults();
  const used = new Set<UnlinkedWords>();
  const texts = ownTexts(agreement);
  for (const [id, text] of texts) {
    const linked = references.filter(({ unit }) => unit === id);
    const listed = unlinked.filter(({ unit }) => unit === id);
    for (const { 0: words, index } of text.matchAll(WORDS_OF_REFERENCE)) {
      if (linked.some(({ start, end }) => start <= index && index + words.length <= end)) continue;
      const entry = listed.find((candidate) => candidate.words === words);
      if (entry) used.add(entry);
      else fail('reference-word-unread', `“${words}” in ${id} is neither a reference nor listed as none.`);
    }
  }
  for (const entry of unlinked) {
    if (!used.has(entry)) fail('reference-word-absent', `“${entry.words}” is listed for ${entry.unit}, but not found.`);
  }
  for (const { name, units } of outside) {
    for (const unit of units) {
      if (!texts.get(unit)?.includes(name)) fail('quote-not-found', `“${name}” is not named in ${unit}.`);
    }
  }
  return diagnostics;
}
