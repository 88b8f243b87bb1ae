import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { edition } from '@/corpus/edition';
import type { CheckedPassage, CheckedText } from '@/quotations/model';
import { Button } from '@/ui/button';
import { ByHand } from '@/ui/by-hand';
import { copyText } from '@/ui/copy-text';
import { useClauseName } from '@/text/use-clause-name';
import { changesOf, kindOfChange, kindOfPeriod, tally, verdictOf } from './verdict-of';
import { useVerdict } from './use-verdict';

/** Copies what came of the check as plain text, with the edition that it was checked against. */
export function ReportButton({ result }: { readonly result: CheckedText }) {
  const write = useReport();
  const { t } = useTranslation();
  const [said, setSaid] = useState<{ readonly result: CheckedText; readonly byHand?: string }>();
  const copy = async () => {
    const report = write(result);
    setSaid((await copyText(report)) ? { result } : { result, byHand: report });
  };
  return (
    <>
      <Button onClick={() => void copy()}>{t(($) => $.check.report)}</Button>
      <span role="status">{said?.result === result && said.byHand === undefined && t(($) => $.check.reported)}</span>
      {said?.result === result && said.byHand !== undefined && (
        <ByHand text={said.byHand} label={t(($) => $.check.byHand)} onClose={() => setSaid(undefined)} />
      )}
    </>
  );
}

function useReport(): (result: CheckedText) => string {
  const { t } = useTranslation();
  const name = useClauseName();
  const passageLines = (passage: CheckedPassage) => {
    const { words, places, number } = passage;
    const verdict = verdictOf(passage);
    const changes = passage.verdict === 'altered' ? changesOf(passage.comparison) : [];
    return [
      `${t(($) => $.check.verdicts[verdict])}: ${words.replaceAll(/\s*\n\s*/g, ' ')}`,
      ...changes.map((change) => `  ${t(($) => $.check.changes[kindOfChange(change)], { ...change })}`),
      ...(places.length > 0
        ? [`  ${t(($) => $.check.at)} ${places.map(({ ids: [id = ''] }) => name(id)).join(t(($) => $.check.comma))}`]
        : []),
      ...(number ? [`  ${t(($) => $.check.number[number.verdict], { written: number.written })}`] : []),
    ].join('\n');
  };
  const sayVerdict = useVerdict();
  return (result) => {
    const { passages, numbers, periods } = result;
    const lines = [
      t(($) => $.check.title),
      sayVerdict(tally(result)),
      ...passages.map(passageLines),
      ...periods.map((period) =>
        t(($) => $.check.period[kindOfPeriod(period)], {
          number: period.number?.written,
          words: period.words,
          stated: period.stated,
          printed: period.printed.join(t(($) => $.check.comma)),
        }),
      ),
      ...numbers
        .filter(({ verdict }) => verdict === 'missing')
        .map(({ written }) => t(($) => $.check.number.missing, { written })),
      t(($) => $.check.against, { effective: edition.effective, hash: edition.sha256 }),
    ];
    return lines.join('\n\n');
  };
}
