/** The words of one block of the agreement's text, which links may divide into several nodes. */
export interface BlockText {
  /** Without the number in front: that is not part of the words. */
  readonly text: string;
  /** The stretch between two offsets of {@link text}; `undefined` for an empty block. */
  readonly rangeOf: (start: number, end: number) => Range | undefined;
}

/** Reads a block (`.own` or `.para`) without touching its nodes. */
export function readBlock(block: Element): BlockText {
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // A search for 39.4 lights the reference, not the clause's own number.
    // A translator has put elements of its own round either.
    if (node.parentElement?.closest('.num')) continue;
    nodes.push({ node: node as Text, start: text.length });
    text += (node as Text).data;
  }
  const at = (offset: number, isEnd: boolean) => {
    const found = nodes.findLast(({ start }) => (isEnd ? start < offset : start <= offset)) ?? nodes[0];
    return found && { node: found.node, offset: offset - found.start };
  };
  return {
    text,
    rangeOf: (start, end) => {
      const from = at(start, false);
      const to = at(end, true);
      if (!from || !to) return undefined;
      const range = document.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range;
    },
  };
}
