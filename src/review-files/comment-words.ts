import { type Block, type Inline, readMarkdown } from '@/reviews/markdown';
import type { WordRun } from '@/word/model';

/** The small Markdown of a comment as paragraphs of a Word file: emphasis and strength are strong, of a link its address is written too. */
export function paragraphsOf(text: string): readonly (readonly WordRun[])[] {
  return readMarkdown(text).flatMap((block) => paragraphsOfBlock(block, ''));
}

function paragraphsOfBlock(block: Block, indent: string): readonly (readonly WordRun[])[] {
  if (block.kind === 'paragraph')
    return [[...(indent === '' ? [] : [{ text: indent }]), ...runsOf(block.content, false)]];
  return block.items.flatMap((item, index) => {
    const sign = block.start === undefined ? '• ' : `${block.start + index}. `;
    const lines = item.flatMap((part) => paragraphsOfBlock(part, `${indent}${' '.repeat(sign.length)}`));
    const [first = [], ...rest] = lines;
    // Its sign stands in the place of what sets it in.
    return [[{ text: `${indent}${sign}` }, ...first.slice(1)], ...rest];
  });
}

function runsOf(content: readonly Inline[], isStrong: boolean): readonly WordRun[] {
  return content.flatMap((part): readonly WordRun[] => {
    if (part.kind === 'break') return [{ text: '\n' }];
    if ('text' in part) return [{ text: part.text, ...(isStrong ? { isStrong } : {}) }];
    const inner = runsOf(part.content, isStrong || part.kind === 'emphasis' || part.kind === 'strong');
    const words = inner.map(({ text }) => text).join('');
    return part.kind === 'link' && part.href !== words ? [...inner, { text: ` (${part.href})` }] : inner;
  });
}
