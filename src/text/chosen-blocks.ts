import type { ExcerptBlock } from './lift-excerpt';

/**
 * The agreement's text itself, or a part of it by itself, whose paragraphs say of which provision they are (`data-unit`), and whether
 * they only say where it stands (`data-around`).
 */
const TEXT = '.agreement-text:is([data-part="text"], [data-excerpt])';

/** What the reader has chosen of the text; nothing where the choice begins or ends outside it. */
export function chosenRange(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const chosen = selection.getRangeAt(0);
  return textAround(chosen) ? chosen : undefined;
}

function textAround({ commonAncestorContainer: around }: Range): Element | null | undefined {
  return (around instanceof Element ? around : around.parentElement)?.closest(TEXT);
}

/** What is chosen of each provision. */
export function blocksIn(chosen: Range): readonly ExcerptBlock[] {
  const text = textAround(chosen);
  if (!text) return [];
  const isExcerpt = text.matches('[data-excerpt]');
  const blocks = [...text.querySelectorAll(isExcerpt ? '[data-unit]' : '.own, .para')].flatMap(
    (own): ExcerptBlock[] => {
      const id = isExcerpt ? own.getAttribute('data-unit') : own.closest('.unit')?.id;
      if (!id || !chosen.intersectsNode(own)) return [];
      const number = own.querySelector(':scope > .num');
      const words = document.createRange();
      words.selectNodeContents(own);
      if (number) words.setStartAfter(number);
      const isFromStart = chosen.compareBoundaryPoints(Range.START_TO_START, words) <= 0;
      if (!isFromStart) words.setStart(chosen.startContainer, chosen.startOffset);
      if (chosen.compareBoundaryPoints(Range.END_TO_END, words) < 0)
        words.setEnd(chosen.endContainer, chosen.endOffset);
      const said = words.toString().trim();
      const isHeading = /^H\d$/.test(own.tagName) || own.matches('[role="heading"]');
      const level = isExcerpt ? Number(own.getAttribute('data-level')) : ancestorsOf(own);
      return said === ''
        ? []
        : [
            {
              id,
              level,
              indent: 0,
              number: isFromStart ? (number?.textContent ?? '') : '',
              text: said,
              isHeading,
              isAround: own.hasAttribute('data-around'),
            },
          ];
    },
  );
  // The outermost stands at the margin.
  const plain = blocks.filter(({ isHeading }) => !isHeading).map(({ level }) => level);
  const top = Math.min(...plain);
  return blocks.map((block) => (block.isHeading ? block : { ...block, indent: block.level - top }));
}

function ancestorsOf(own: Element): number {
  let count = 0;
  for (let at = own.closest('.unit')?.parentElement?.closest('.unit'); at; at = at.parentElement?.closest('.unit'))
    count += 1;
  return count;
}
