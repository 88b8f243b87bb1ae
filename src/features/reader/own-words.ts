import { kindMarks } from '@/corpus/kinds';
import type { ProvisionKind } from '@/kinds/kinds';
import { readBlock } from '@/text/block-text';
import { isTranslated } from '@/ui/follow-translation';

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

/**
 * Kinds of a provision and of its unnumbered paragraphs, each once, with the words on the page that show it; without words where a
 * browser has translated them, for they stand elsewhere then.
 */
export function kindsInPlace(id: string): { readonly kind: ProvisionKind; readonly quote: string }[] {
  const isHere = isOwn(id);
  const found = [...kindMarks].flatMap(([unit, marks]) => {
    if (!isHere(unit)) return [];
    const element = document.getElementById(unit);
    const [text = ''] = element && isTranslated(element) ? [] : ownWords(unit);
    return marks.map(({ kind, start, end }) => ({ kind, quote: text.slice(start, end) }));
  });
  return found.filter(({ kind }, index) => found.findIndex((other) => other.kind === kind) === index);
}
