import type { i18n } from 'i18next';
import { edition } from '@/corpus/edition';
import { blocksIn } from '@/text/chosen-blocks';
import { liftExcerpt } from '@/text/lift-excerpt';
import { notedWord } from '@/text/noted-word';
import type { WordDraft } from '@/text/save-word';

interface Asked {
  /** The clause in focus. */
  readonly id: string;
  /** What is chosen in the text, which counts before the clause. */
  readonly chosen: Range | undefined;
  readonly name: (id: string) => string;
  /** The whole address of the agreement's page. */
  readonly page: string;
}

/** What is chosen in the text, or else a clause with all under it, as a draft of a Word file. Needs the wording `excerpt`. */
export async function wordOfClause({ id, chosen, name, page }: Asked, translator: i18n): Promise<WordDraft> {
  const { t } = translator;
  const text = document.querySelector('[data-part="text"]');
  const words = chosen ? blocksIn(chosen) : [];
  const blocks = words.length > 0 ? words : text ? liftExcerpt(text, [id]) : [];
  const [first, last] = words.length > 0 ? [words[0]?.id ?? id, words.at(-1)?.id ?? id] : [id, id];
  return {
    kind: 'excerpt',
    names: first === last ? name(first) : t(($) => $.excerpt.fromTo, { first: name(first), last: name(last) }),
    href: `${page}?edition=${edition.id}#${first}`,
    blocks: await notedWord(blocks, translator),
  };
}
