/** What is told of a case, in the order of the page; no part has a control in it but what `CONTROLS` names. */
const TOLD =
  '.case-line, .headline, .what-now, .next-event, .case-facts > div, .caveat, .payment > p, .open-points > li, .timeline-list > li';
const CONTROLS = 'button, input, select';

/**
 * The words of a case as they stand on the page, one part to a line, without the labels of controls: what is folded away is
 * told too.
 *
 * @param root - the element that holds the case.
 */
export function caseText(root: ParentNode): string {
  const lines = [...root.querySelectorAll(TOLD)].map((part) => wordsOf(part)).filter((line) => line !== '');
  return lines.join('\n');
}

/** The words of an element, with a blank between those that markup keeps apart. */
function wordsOf(part: Element): string {
  const copy = part.cloneNode(true) as Element;
  for (const control of copy.querySelectorAll(CONTROLS)) control.remove();
  const words: string[] = [];
  const collect = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) words.push(node.textContent ?? '');
    for (const child of node.childNodes) collect(child);
    // Terms, sentences and tags are no one word with what follows.
    if (node instanceof Element && /^(?:dt|p|q|small|span|li|strong)$/i.test(node.tagName)) words.push(' ');
  };
  collect(copy);
  return words.join('').replaceAll(/\s+/g, ' ').trim();
}
