import { findUnit } from '@/corpus/structure';
import type { Cited } from './cited';
import { liftExcerpt } from './lift-excerpt';

/** A provision as it is cited: by the words that are chosen in it, else by its own, and with what stands under it if asked for. */
export function citedOf(id: string, hasItems: boolean, chosen: ChosenWords | undefined): Cited {
  const unit = findUnit(id);
  const element = document.getElementById(id);
  const [own, ...under] = liftExcerpt(document, [id]).filter(({ isAround }) => !isAround);
  const margin = Math.min(...under.map(({ indent }) => indent));
  const whole = { words: own?.text ?? '', isCut: { before: false, after: false } };
  const text = element?.closest('.agreement-text')?.textContent ?? '';
  return {
    id,
    countInText: (words) => text.split(words).length - 1,
    num: unit?.num ?? '',
    isChapter: unit?.kind === 'chapter',
    isLastParagraph: id.includes('.para') && element?.nextElementSibling === null,
    items:
      hasItems && !chosen
        ? under.map(({ number, text, indent }) => ({ number, text, indent: indent - margin + 1 }))
        : [],
    ...(chosen ?? whole),
  };
}

/** Words chosen in a provision. */
export type ChosenWords = Pick<Cited, 'words' | 'isCut'>;

/** The words of a provision's own that the reader has chosen; `undefined` where none are, or all. */
export function chosenIn(id: string): ChosenWords | undefined {
  const element = document.getElementById(id);
  if (!element) return undefined;
  const own = element.matches('.para') ? element : element.querySelector(':scope > .own');
  const selection = getSelection();
  if (!own || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const chosen = selection.getRangeAt(0);
  if (!chosen.intersectsNode(own)) return undefined;
  const words = document.createRange();
  words.selectNodeContents(own);
  const number = own.querySelector(':scope > .num');
  if (number) words.setStartAfter(number);
  const [before, after] = [words.cloneRange(), words.cloneRange()];
  if (chosen.compareBoundaryPoints(Range.START_TO_START, words) > 0)
    words.setStart(chosen.startContainer, chosen.startOffset);
  if (chosen.compareBoundaryPoints(Range.END_TO_END, words) < 0) words.setEnd(chosen.endContainer, chosen.endOffset);
  before.setEnd(words.startContainer, words.startOffset);
  after.setStart(words.endContainer, words.endOffset);
  const text = words.toString().trim();
  const isCut = { before: before.toString().trim() !== '', after: after.toString().trim() !== '' };
  return text === '' || (!isCut.before && !isCut.after) ? undefined : { words: text, isCut };
}
