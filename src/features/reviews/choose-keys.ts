import { useEffect, useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { UnitId } from '@/agreement/model';
import { readBlock } from '@/text/block-text';
import { type Choice, choosePart, moveEnd, movePart, partAt, partsOf, placesOf } from './choose-parts';
import { scrollerOf } from './desk-scroller';
import { changeUi } from './desk-ui';
import { BLOCKS, findText, spotsIn, unitOf } from './marks-place';
import { useReviewNames } from './page-names';

/** The text of a page as it is chosen from by keys. */
interface Choosing {
  readonly blocks: readonly Element[];
  readonly words: readonly string[];
  readonly parts: ReturnType<typeof partsOf>;
  choice: Choice;
}

/** How many characters of chosen words are said from their beginning and from their end. */
const SAID = 40;

/**
 * Choosing words by keys alone: the part of a sentence under way is chosen, arrows go on by parts, with Shift wider, full stop and
 * comma by a character. What is chosen is the browser's own selection, so that everything else knows it; it is said as it changes.
 *
 * @param text - the HTML of the text; choosing ends where it changes.
 * @returns begins it in a provision.
 */
export function useChoosing(text: string): (unit: UnitId | undefined) => void {
  const { t } = useTranslation();
  const { clause } = useReviewNames();
  const under = useRef<Choosing>(undefined);
  const say = useRef<(choosing: Choosing) => void>(() => undefined);
  useEffect(() => {
    say.current = ({ blocks, words, parts, choice }) => {
      const places = placesOf(choice, parts);
      if (!places) return;
      const { from, to } = places;
      const isAcross = from.block !== to.block;
      const all = isAcross
        ? `${words[from.block]?.slice(from.at) ?? ''} … ${words[to.block]?.slice(0, to.at) ?? ''}`
        : (words[from.block]?.slice(from.at, to.at) ?? '');
      const shown = all.length > 2 * SAID ? `${all.slice(0, SAID)}…${all.slice(-SAID)}` : all;
      const nameAt = (index: number) => clause(unitOf(blocks[index] ?? document.body));
      changeUi({
        said: isAcross
          ? t(($) => $.reviewing.chosenAcross, { from: nameAt(from.block), to: nameAt(to.block), words: shown })
          : t(($) => $.reviewing.chosen, { clause: nameAt(from.block), words: shown }),
      });
    };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { current } = under;
      if (!current || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      // In boxes and dialogs keys are theirs.
      if (event.target instanceof Element && event.target.closest('dialog, input, textarea, select')) return;
      if (event.key === 'Escape') {
        under.current = undefined;
        getSelection()?.removeAllRanges();
        changeUi({ chosen: [], said: t(($) => $.reviewing.chooseEnded) });
      } else {
        const next = afterKey(current, event);
        if (!next) return;
        current.choice = next;
        select(current);
        say.current(current);
      }
      event.preventDefault();
      event.stopPropagation();
    };
    // What is chosen by hand, or let go, ends it.
    const onDown = () => {
      under.current = undefined;
    };
    const onSelection = () => {
      if (getSelection()?.isCollapsed !== false) under.current = undefined;
    };
    // Before the keys of the page, which have other uses for some.
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onDown);
    document.addEventListener('selectionchange', onSelection);
    return () => {
      under.current = undefined;
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onDown);
      document.removeEventListener('selectionchange', onSelection);
    };
  }, [t, text]);
  return (unit) => {
    const choosing = beginAt(unit);
    if (!choosing) {
      changeUi({ said: t(($) => $.reviewing.nothingToChoose) });
      return;
    }
    under.current = choosing;
    select(choosing);
    say.current(choosing);
  };
}

function beginAt(unit: UnitId | undefined): Choosing | undefined {
  const article = findText();
  if (!article) return undefined;
  const blocks = [...article.querySelectorAll(BLOCKS)];
  const words = blocks.map((block) => readBlock(block).text);
  const parts = partsOf(words);
  const own = blocks.findIndex((block) => unitOf(block) === unit);
  const index = partAt(parts, { block: Math.max(0, own), at: 0 });
  return index === -1 ? undefined : { blocks, words, parts, choice: choosePart(index) };
}

function afterKey({ choice, parts, words }: Choosing, { key, shiftKey }: KeyboardEvent): Choice | undefined {
  switch (key) {
    case 'ArrowRight':
      return movePart(choice, 1, shiftKey, parts.length);
    case 'ArrowLeft':
      return movePart(choice, -1, shiftKey, parts.length);
    case '.':
    case '。':
      return moveEnd(choice, 'end', 1, parts, words);
    case ',':
    case '，':
      return moveEnd(choice, 'end', -1, parts, words);
    case '>':
    case '》':
      return moveEnd(choice, 'start', 1, parts, words);
    case '<':
    case '《':
      return moveEnd(choice, 'start', -1, parts, words);
    default:
      return undefined;
  }
}

/** Makes it the browser's selection, and brings its moving end into the window. */
function select({ blocks, choice, parts }: Choosing): void {
  const places = placesOf(choice, parts);
  if (!places) return;
  const { from, to } = places;
  const [first, last] = [blocks[from.block], blocks[to.block]];
  if (!first || !last) return;
  const start = readBlock(first).rangeOf(from.at, from.at + 1);
  const end = readBlock(last).rangeOf(to.at - 1, to.at);
  if (!start || !end) return;
  const selection = getSelection();
  selection?.setBaseAndExtent(start.startContainer, start.startOffset, end.endContainer, end.endOffset);
  // At once: the browser tells of it later, and the next key may come before.
  const article = findText();
  if (article && selection) changeUi({ chosen: spotsIn(selection.getRangeAt(0), article) });
  const moving = choice.focus < choice.anchor ? start : end;
  const { top, bottom } = moving.getBoundingClientRect();
  const bar = document.querySelector('.review-bar:not([data-tall])');
  const over = bar?.getBoundingClientRect().bottom ?? 0;
  const scroller = scrollerOf(first) ?? window;
  if (top < over) scroller.scrollBy({ top: top - over - 24, behavior: 'instant' });
  else if (bottom > innerHeight - 72) scroller.scrollBy({ top: bottom - innerHeight + 96, behavior: 'instant' });
}
