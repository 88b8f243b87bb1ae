import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { CheckedText } from '@/quotations/model';
import { Button } from '@/ui/button';
import { ByHand } from '@/ui/by-hand';
import { copyText } from '@/ui/copy-text';
import { useClauseName } from '@/text/use-clause-name';
import { writeReport } from './write-report';

/** Copies what came of the check as plain text, with the edition that it was checked against. */
export function ReportButton({ result }: { readonly result: CheckedText }) {
  const { t } = useTranslation();
  const name = useClauseName();
  const [said, setSaid] = useState<{ readonly result: CheckedText; readonly byHand?: string }>();
  const copy = async () => {
    const report = writeReport(result, t, name);
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
