import { useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { edition } from '@/corpus/edition';
import type { CheckedText } from '@/quotations/model';
import type { LoadText } from '@/text/load-text';
import { Choice } from '@/ui/choice';
import { MissingPart } from '@/ui/missing-part';
import { useLoaded } from '@/ui/use-loaded';
import { sourcesLoader } from './load-sources';
import { readWritten } from './read-dropped';
import { OtherNumbers, PassageList, PeriodList } from './findings';
import { ReportButton } from './report-button';
import { useChecked } from './use-checked';
import { sayShort } from './say-unjudged';
import { sayVerdict } from './say-verdict';
import { isThisEdition } from './is-this-edition';
import { isAmiss, isBlank, isPeriodAmiss, numbersOf, tally } from './verdict-of';

interface Props {
  readonly text: string;
  readonly isExport: boolean;
  readonly edition: string | undefined;
  readonly sha256: string | undefined;
  readonly loadText: LoadText;
}

/** A longer text takes too long, and no memo is. */
const LONGEST = 200_000;
/** An export is quotations alone, most of them the very words, which takes little. */
const LONGEST_EXPORT = 2_000_000;

/** What came of checking a text. Import it by `import()`: it brings the search of quotations with it. */
export default function Checked({ text, loadText, ...given }: Props) {
  const { t } = useTranslation();
  const [isOnlyAmiss, setIsOnlyAmiss] = useState(false);
  const loader = sourcesLoader(loadText);
  const sources = useLoaded(loader);
  const status = useSyncExternalStore(loader.subscribe, loader.status, () => 'idle' as const);
  const pasted = useMemo(() => (given.isExport ? undefined : readWritten(text)), [given.isExport, text]);
  const { isExport, edition: named, sha256 } = pasted ?? given;
  const whole = pasted?.text ?? text;
  const longest = isExport ? LONGEST_EXPORT : LONGEST;
  const checked = useChecked(whole.slice(0, longest), sources, isExport);
  if (!sources) {
    return status === 'failed' ? (
      <MissingPart loader={loader} onRetry={() => loader.start()} />
    ) : (
      <p role="status">{t(($) => $.check.loadingText)}</p>
    );
  }
  const counted = checked && tally(checked.result);
  const isWrong = counted !== undefined && Object.values(counted.amiss).some((count) => count > 0);
  const isBusy = checked?.text !== whole.slice(0, longest);
  return (
    <section aria-label={t(($) => $.check.summary)} aria-busy={isBusy} className="max-w-text py-4">
      {whole.length > longest && <p className="partial">{t(($) => $.check.cut, { count: longest })}</p>}
      {isExport && <p>{t(($) => $.check.export)}</p>}
      <Source named={named} sha256={sha256} isExport={isExport} />
      <p role="status" className={isBusy ? 'text-ink-soft' : isWrong ? 'font-semibold text-loss' : 'font-semibold'}>
        {isBusy
          ? t(($) => $.check.reading)
          : checked &&
            !isBlank(checked.result) &&
            // What is not judged does not stand below while only what does not agree is shown.
            sayVerdict(t, { ...tally(checked.result), ...(isOnlyAmiss ? { unjudged: 0 } : {}) })}
      </p>
      {checked && (
        <Result text={checked.text} result={checked.result} isOnlyAmiss={isOnlyAmiss} onFilter={setIsOnlyAmiss} />
      )}
    </section>
  );
}

interface SourceProps {
  readonly named: string | undefined;
  readonly sha256: string | undefined;
  readonly isExport: boolean;
}

/** Whether what is checked names this edition: by its hash, or the beginning of it, else by its date. */
function Source({ named, sha256, isExport }: SourceProps) {
  const { t } = useTranslation();
  const isSame = isThisEdition(named, sha256);
  if (isSame === undefined) return null;
  if (!isSame) {
    return (
      <p className="text-loss">
        {sha256 !== undefined && !edition.sha256.startsWith(sha256)
          ? t(($) => $.check.source.other, { hash: sha256.slice(0, 8) })
          : t(($) => $.check.source.otherEdition, { named, effective: edition.id })}
      </p>
    );
  }
  if (!isExport) return null;
  return (
    <p>
      {sha256 === undefined
        ? t(($) => $.check.source.sameEdition, { named })
        : t(($) => (sha256.length < edition.sha256.length ? $.check.source.sameStart : $.check.source.same))}
    </p>
  );
}

interface ResultProps {
  readonly text: string;
  readonly result: CheckedText;
  readonly isOnlyAmiss: boolean;
  readonly onFilter: (isOnlyAmiss: boolean) => void;
}

function Result({ text, result, isOnlyAmiss, onFilter }: ResultProps) {
  const { t } = useTranslation();
  const tooShort = sayShort(t, result.short);
  if (isBlank(result)) return <p>{t(($) => $.check.empty)}</p>;
  const { passages, numbers, periods } = result;
  const missing = numbers.filter(({ verdict }) => verdict === 'missing');
  const shown = isOnlyAmiss ? passages.filter(isAmiss) : passages;
  const shownPeriods = isOnlyAmiss ? periods.filter(isPeriodAmiss) : periods;
  const cited = passages.flatMap(numbersOf);
  return (
    <>
      <h2>{t(($) => $.check.summary)}</h2>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        <li>{t(($) => $.check.passages, { count: passages.length })}</li>
        <li>{t(($) => $.check.numbers, { count: cited.length + numbers.length })}</li>
        <li>{t(($) => $.check.periods, { count: periods.length })}</li>
      </ul>
      <div className="flex flex-wrap items-end gap-3 py-2 print:hidden">
        <Choice
          legend={t(($) => $.check.show)}
          value={isOnlyAmiss ? 'amiss' : 'all'}
          options={[
            { value: 'all', label: t(($) => $.check.all) },
            { value: 'amiss', label: t(($) => $.check.amiss) },
          ]}
          onChoose={(value) => onFilter(value === 'amiss')}
        />
        <ReportButton result={result} />
      </div>
      {isOnlyAmiss && shown.length + shownPeriods.length + missing.length === 0 && <p>{t(($) => $.check.noneAmiss)}</p>}
      <PassageList passages={shown} />
      <PeriodList text={text} periods={shownPeriods} />
      <OtherNumbers numbers={numbers} isOnlyMissing={isOnlyAmiss} />
      {tooShort !== undefined && !isOnlyAmiss && <p className="text-ink-soft">{tooShort}</p>}
      <p className="aside wrap-anywhere">
        {t(($) => $.check.against, { effective: edition.effective, hash: edition.sha256 })}
      </p>
    </>
  );
}
