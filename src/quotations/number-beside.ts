import type { CitedNumber, Passage } from './model';

/** What stands between a passage and the number behind it: “……”（12.6）, “……”——12.6, “……”，见12.6. */
const BEHIND =
  /^[”"」』’]?(?:[\s。．.，,；;：:]*|[^\s。．.，,；;：:（([【“"「]{1,8})(?:[（([【—–-]|见)[^\n。；;（([【]{0,16}$/;
/** A number right before a passage introduces it: 12.6：“……”, 12.6规定“……”. What is named behind such a passage is another. */
const RIGHT_BEFORE =
  /^[\s.。：:，,*_]*(?:规定|约定|载明|写明|写道|写着|称|的|provides?|says?|states?|reads?|that)?[\s：:，,>“"「『‘]*$/;
/** A sentence is over. */
const OVER = /[。；;!?！？\n]/;

/** Whether a number before a passage belongs to what stands before it. What introduces a block may be a paragraph of its own. */
function isApart(between: string): boolean {
  if (/\n\s*\n/.test(between.replace(/[:：][\s>]*$/, ''))) return true;
  // Another item of a list is another matter.
  if (/\n\s*(?:[-*•·]|\d+[.、)）]|[（(]\d+[)）])\s*[“"「『]?$/.test(between)) return true;
  return /[。；;](?!\s*$)/.test(between.replace(/^[。.\s]+/, ''));
}

/**
 * Which number stands beside which passage: right before it; else behind it in brackets or after a dash, else before it in the same sentence, or at the
 * head of the line or block. A number behind one passage is not before the next.
 */
export function numberBeside(
  text: string,
  passages: readonly Passage[],
  numbers: readonly CitedNumber[],
): ReadonlyMap<Passage, CitedNumber> {
  const beside = new Map<Passage, CitedNumber>();
  const behind = new Set<CitedNumber>();
  passages.forEach((passage, index) => {
    const before = numbers.findLast(({ end }) => end <= passage.start);
    if (before && RIGHT_BEFORE.test(text.slice(before.end, passage.start))) {
      beside.set(passage, before);
      return;
    }
    const next = passages[index + 1]?.start ?? text.length;
    const number = numbers.find(({ start }) => start >= passage.end && start < next);
    if (!number || !BEHIND.test(text.slice(passage.end, number.start))) return;
    beside.set(passage, number);
    behind.add(number);
  });
  passages.forEach((passage, index) => {
    if (beside.has(passage)) return;
    const before = passages[index - 1];
    const number = numbers.findLast(({ start, end }) => end <= passage.start && start >= (before?.end ?? 0));
    if (number) {
      const isFree = !behind.has(number) && !isApart(text.slice(number.end, passage.start));
      if (isFree) beside.set(passage, number);
      return;
    }
    // 12.6 规定“……”，并规定“……”
    const shared = before && beside.get(before);
    if (shared && !behind.has(shared) && !OVER.test(text.slice(before.end, passage.start))) beside.set(passage, shared);
  });
  return beside;
}
