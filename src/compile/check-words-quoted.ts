import type { Diagnostic } from '../agreement/diagnostic';
import type { UnitId } from '../agreement/model';
import { everyWording } from './every-wording.ts';

/** What a text has between Chinese quotation marks. */
const QUOTED = /“([^“”]+)”/g;

/** Where what is quoted leaves words out. */
const GAP = /…+/;

/** What a defect probably means is not what is printed: its quotation marks hold words of ours. */
const NOT_PRINTED = new Set(['meant']);

/** Without white space, with the outer marks for the inner ones: what stands within a quotation has inner marks there. */
const fold = (text: string) => text.replaceAll(/\s/g, '').replaceAll('‘', '“').replaceAll('’', '”');

/**
 * Finds the Chinese phrases that a sentence of ours has in quotation marks and no provision says. A phrase with a gap (冻结…操作) is
 * said where its pieces follow one another in one sentence.
 *
 * @param said - the sentences of the text, folded.
 * @param isEnglish - whether the sentence is: in it a phrase with Latin words (“阿里云 may end”) is a rendering, no quotation. In a
 *   Chinese one they are names of the text (DataV服务).
 */
export function findMisquoted(text: string, said: readonly string[], isEnglish = false): readonly string[] {
  return [...text.matchAll(QUOTED)].flatMap(([, phrase = '']) => {
    if (!/\p{Script=Han}/u.test(phrase) || (isEnglish && /[a-z]{2}/.test(phrase))) return [];
    const pieces = fold(phrase).split(GAP);
    return said.some((sentence) => hasInOrder(sentence, pieces)) ? [] : [phrase];
  });
}

function hasInOrder(sentence: string, pieces: readonly string[]): boolean {
  let from = 0;
  return pieces.every((piece) => {
    const at = sentence.indexOf(piece, from);
    from = at + piece.length;
    return at !== -1;
  });
}

/** The sentences of the text, as `findMisquoted` compares them. */
export const sentencesOf = (texts: Iterable<string>): readonly string[] =>
  [...texts].flatMap((text) => fold(text).split(/(?<=。)/));

/**
 * Checks that every Chinese phrase in quotation marks, in a wording of an object of any shape, is said by a provision, word for word.
 *
 * @returns an `error` for each that is not.
 */
export function checkWordsQuoted(content: unknown, texts: ReadonlyMap<UnitId, string>): Diagnostic[] {
  const said = sentencesOf(texts.values());
  return everyWording(content, NOT_PRINTED)
    .flatMap(({ zh, en }) => [
      { text: zh, isEnglish: false },
      { text: en, isEnglish: true },
    ])
    .flatMap(({ text, isEnglish }) =>
      findMisquoted(text, said, isEnglish).map((phrase): Diagnostic => ({
        check: 'words-not-printed',
        severity: 'error',
        message: `No provision says “${phrase}”, quoted in “${text}”`,
      })),
    );
}
