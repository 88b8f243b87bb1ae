import type { TFunction } from 'i18next';
import { edition } from '@/corpus/edition';
import type { CheckedPassage, CheckedText } from '@/quotations/model';
import { sayNumber } from './say-number';
import { sayAlone, sayNoClause, sayShort } from './say-unjudged';
import { sayVerdict } from './say-verdict';
import { changesOf, kindOfChange, kindOfPeriod, numbersOf, tally, verdictOf } from './verdict-of';

/** Writes what came of a check as plain text: all of it, whatever the page shows of it, and why something is not judged. */
export function writeReport(result: CheckedText, t: TFunction, name: (id: string) => string): string {
  const { passages, numbers, periods, short } = result;
  const comma = t(($) => $.check.comma);
  const passageLines = (passage: CheckedPassage) => {
    const { words, places, pieces } = passage;
    const verdict = verdictOf(passage);
    const changes = passage.verdict === 'altered' ? changesOf(passage.comparison) : [];
    return [
      `${t(($) => $.check.verdicts[verdict])}: ${words.replaceAll(/\s*\n\s*/g, ' ')}`,
      // The name of this verdict gives no reason.
      ...(verdict === 'foreign' ? [`  ${t(($) => $.check.explained.foreign)}`] : []),
      ...changes.map((change) => `  ${t(($) => $.check.changes[kindOfChange(change)], { ...change })}`),
      ...(verdict === 'joined' ? [`  ${t(($) => $.check.explained.joined)}`] : []),
      ...pieces.map(
        (piece) =>
          `  ${t(($) => $.check.piece, { words: piece.words })} ${piece.places.map(({ ids: [id = ''] }) => name(id)).join(comma)}`,
      ),
      ...(places.length > 0 && pieces.length === 0
        ? [`  ${t(($) => $.check.at)} ${places.map(({ ids: [id = ''] }) => name(id)).join(comma)}`]
        : []),
      ...numbersOf(passage).map((number) => `  ${sayNumber(t, number)}`),
    ].join('\n');
  };
  const lines = [
    t(($) => $.check.title),
    sayVerdict(t, tally(result)),
    ...passages.map(passageLines),
    ...periods
      .filter(({ why }) => why !== 'no-clause')
      .map((period) =>
        t(($) => $.check.period[kindOfPeriod(period)], {
          number: period.number?.written,
          words: period.words,
          stated: period.stated,
          printed: period.printed.join(comma),
        }),
      ),
    ...numbers.filter(({ verdict }) => verdict === 'missing').map((number) => sayNumber(t, number)),
    sayNoClause(t, periods),
    sayAlone(t, numbers),
    sayShort(t, short),
    t(($) => $.check.against, { effective: edition.effective, hash: edition.sha256 }),
  ];
  return lines.filter((line) => line !== undefined).join('\n\n');
}
