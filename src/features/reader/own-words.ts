import { pathTo } from '@/corpus/structure';
import { classify } from '@/kinds/classify';
import { readBlock } from '@/text/block-text';

/** Whether a unit is a provision or one of its unnumbered paragraphs, and not what is nested in it. */
export const isOwn = (id: string) => (unit: string) => unit === id || unit.startsWith(`${id}.para`);

/** The words of a provision, as they stand on the page: its own line and its unnumbered paragraphs. */
export function ownWords(id: string): string[] {
  const element = document.getElementById(id);
  const blocks = element?.matches('.para')
    ? [element]
    : [...(element?.querySelectorAll(':scope > .own, :scope > .para') ?? [])];
  return blocks.map((block) => readBlock(block).text);
}

/** Kinds of a provision and of those around it, from which the entries of a list have theirs. */
export function classifyInPlace(id: string) {
  return classify(pathTo(id).map((unit) => ({ id: unit.id, text: ownWords(unit.id)[0] ?? '' })));
}
