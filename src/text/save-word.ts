import type { TFunction } from 'i18next';
import { edition } from '@/corpus/edition';
import { saveFile } from '@/ui/save-file';
import { makeWord } from '@/word/make-word';
import type { WordBlock } from '@/word/model';

/** What is to be saved as Word. */
export interface WordDraft {
  /** `register`: what was found in the text, in words of ours beside the agreement's. */
  readonly kind: 'excerpt' | 'register';
  /** What it is of: clauses, a concept, a register. */
  readonly names: string;
  /** The whole address of what is saved. */
  readonly href: string;
  readonly isWide?: boolean;
  readonly blocks: readonly WordBlock[];
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes a Word file and hands it to the reader; rejects where it could not be made. Needs the wording `excerpt`. */
export async function saveWord({ kind, names, href, isWide = false, blocks }: WordDraft, t: TFunction): Promise<void> {
  const line = t(($) => $.excerpt[kind === 'register' ? 'registerOf' : 'of'], { effective: edition.effective, names });
  const file = await makeWord({
    title: names,
    ...(kind === 'register' ? { lead: t(($) => $.excerpt.whose) } : {}),
    head: line,
    foot: `${t(($) => $.excerpt.unofficial)} SHA-256 ${edition.sha256.slice(0, 8)}`,
    source: { line, href },
    isWide,
    blocks,
  });
  const name = kind === 'register' ? names : t(($) => $.excerpt.fileName, { names });
  saveFile(`${name.replaceAll(/[\\/:*?"<>|\s]+/g, '-').slice(0, 80)}.docx`, file, WORD);
}
