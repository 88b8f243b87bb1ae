import type { i18n } from 'i18next';
import { defects } from '@/corpus/defects';
import { layers } from '@/corpus/layers';
import { limits } from '@/corpus/limits';
import { precedence } from '@/corpus/precedence';
import { quotes } from '@/corpus/precedence-quotes';
import type { Wording } from '@/lifecycle/model';
import { findTermsIn } from '@/references/find-terms-in';
import type { Appendix, Provision } from '@/review-files/model';
import { makeCiting } from '@/text/cite-places';
import type { WordBlock, WordRun } from '@/word/model';
import { APPENDIX_NAMES, type AppendixName } from './export-appendix-names';

/**
 * Appendices on the provisions that a file has: the agreement's words and what this site says of them. A module of its own, for it
 * needs all layers. Needs the wordings `reviewExport` and `layers`.
 */
export function appendicesOf(
  names: readonly AppendixName[],
  provisions: readonly Provision[],
  { t, language }: i18n,
): readonly Appendix[] {
  const isEnglish = language === 'en';
  const say = (words: Wording | undefined) => ours(words ? words[isEnglish ? 'en' : 'zh'] : '');
  const { named } = makeCiting(t);
  const columns = t(($) => $.reviewExport.file.columns, { returnObjects: true });
  const ids = new Set(provisions.map(({ id }) => id));
  const place = (unit: string) => ours(named(unit));
  const make: Readonly<Record<AppendixName, () => WordBlock | undefined>> = {
    definitions: () => {
      const used = new Map(
        provisions.flatMap(({ id, text }) =>
          findTermsIn(text, id, layers.terms).map(
            ({ word, term }) => [`${word} ${term.unit}`, { word, term }] as const,
          ),
        ),
      );
      return tableOf(
        [columns.term, columns.english, columns.words, columns.scope, columns.doubt],
        [...used.values()].map(({ word, term }) => [
          [{ text: word }],
          [ours(term.en)],
          [{ text: term.quote }],
          [place(term.unit)],
          [say(term.doubt)],
        ]),
      );
    },
    limits: () =>
      tableOf(
        [columns.place, columns.time, columns.words, columns.doubt],
        limits.limits
          .filter(({ unit }) => ids.has(unit))
          .map(({ unit, words, quote, doubt }) => [[place(unit)], [{ text: words }], [{ text: quote }], [say(doubt)]]),
      ),
    precedence: () =>
      tableOf(
        [columns.special, columns.general, columns.difference, columns.doubt],
        precedence
          .map((pair, index) => ({ ...pair, ...quotes[index] }))
          .filter(({ special, general }) => ids.has(special) || ids.has(general))
          .map(({ special, general, specialQuote = '', generalQuote = '', note, doubt }) => [
            [place(special), ours(' '), { text: specialQuote }],
            [place(general), ours(' '), { text: generalQuote }],
            [say(note)],
            [say(doubt)],
          ]),
      ),
    defects: () =>
      tableOf(
        [columns.place, columns.words, columns.printed, columns.meant],
        defects
          .flatMap((defect) => [defect, ...(defect.also ?? [])].map(({ unit, quote }) => ({ defect, unit, quote })))
          .filter(({ unit }) => ids.has(unit))
          .map(({ defect, unit, quote }) => [
            [place(unit)],
            [{ text: quote }],
            [say(defect.printed)],
            [say(defect.meant)],
          ]),
      ),
  };
  return APPENDIX_NAMES.filter((name) => names.includes(name)).map((name) => ({
    title: t(($) => $.reviewExport.appendix[name]),
    blocks: [make[name]() ?? { kind: 'paragraph', indent: 0, runs: [ours(t(($) => $.reviewExport.file.nothing))] }],
  }));
}

const ours = (text: string): WordRun => ({ text, isOurs: true });

/** Nothing where there are no rows. */
function tableOf(
  columns: readonly string[],
  rows: readonly (readonly (readonly WordRun[])[])[],
): WordBlock | undefined {
  return rows.length > 0 ? { kind: 'table', columns, rows } : undefined;
}
