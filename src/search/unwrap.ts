/** What closes a sentence or a bracket and is copied with what stands before it. */
const CLOSING = '。．.，,、；;：:！!？?…”’"\'」』】〕］\\]》〉>}｝';
const OPENING = '“‘"\'「『【〔［\\[《〈<{｛';
const AFTER = new RegExp(`[\\s${CLOSING}]+$`, 'u');
const BEFORE = new RegExp(`^[\\s${OPENING}]+`, 'u');

/**
 * Takes away what stands around something that was copied out of a sentence: brackets, quotation marks, blanks, and the sign
 * that closed the sentence. A bracket that belongs to it stays: `（34.3.1）` is 34.3.1, and `3.4.1（4）` is whole.
 */
export function unwrap(text: string): string {
  let bare = text;
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(AFTER, '').replace(BEFORE, '');
    const [opens, closes] = [bare.split(/[（(]/).length, bare.split(/[）)]/).length];
    if (closes > opens && /[）)]$/.test(bare)) bare = bare.slice(0, -1);
    else if (opens > closes && /^[（(]/.test(bare)) bare = bare.slice(1);
    else if (/^[（(][^（）()]*[）)]$/.test(bare)) bare = bare.slice(1, -1);
  }
  return bare;
}
