import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { UnitId } from '@/agreement/model';
import type { Provision, WordChoice } from '@/review-files/model';
import { sortProposals } from '@/review-files/sort-proposals';
import type { Proposal, ReviewState } from '@/reviews/model';
import { makeCiting } from '@/text/cite-places';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { Field } from '@/ui/field';

interface Props {
  readonly state: ReviewState;
  /** The whole text: only what proposes another wording for words that it has can be a tracked change. */
  readonly provisions: readonly Provision[];
  readonly isMaking: boolean;
  readonly onMake: (choice: Partial<WordChoice>) => void;
}

const LONGEST_NAME = 80;

/** Asks what the other side is to get and by which name, then once more before the file is made. */
export function ExportOtherSide({ state, provisions, isMaking, onMake }: Props) {
  const { t } = useTranslation();
  const { named } = makeCiting(t);
  const { changes: proposals, unchanged, stale } = sortProposals(state.proposals.values(), provisions);
  const placesOf = (those: readonly Proposal[]) => those.map(({ unit }) => named(unit)).join(t(($) => $.layers.comma));
  const [chosen, setChosen] = useState<readonly UnitId[]>(
    proposals.filter((proposal) => proposal.state !== 'refused').map(({ unit }) => unit),
  );
  const [author, setAuthor] = useState('');
  const [isChecking, setIsChecking] = useState(false);
  const [fault, setFault] = useState<'author' | 'chosen'>();
  const units = proposals.map(({ unit }) => unit).filter((unit) => chosen.includes(unit));
  const name = author.trim();
  const notChosen = proposals.filter(({ unit }) => !chosen.includes(unit));
  const leftOut = (
    <>
      {stale.length > 0 && (
        <p className="wrap-anywhere text-warn">
          {t(($) => $.reviewExport.leftOut.stale, { count: stale.length, places: placesOf(stale) })}
        </p>
      )}
      {unchanged.length > 0 && (
        <p className="wrap-anywhere text-warn">
          {t(($) => $.reviewExport.leftOut.unchanged, { count: unchanged.length, places: placesOf(unchanged) })}
        </p>
      )}
    </>
  );
  if (proposals.length === 0) {
    return (
      <>
        <p className="text-warn">{t(($) => $.reviewExport.noProposals)}</p>
        {leftOut}
      </>
    );
  }
  if (isChecking) {
    return (
      <section
        aria-label={t(($) => $.reviewExport.confirm.title)}
        className="grid gap-3 border-s-2 border-line-strong ps-4"
      >
        <h3>{t(($) => $.reviewExport.confirm.title)}</h3>
        <p className="wrap-anywhere">
          {t(($) => $.reviewExport.confirm.has, {
            count: units.length,
            name,
            places: units.map(named).join(t(($) => $.layers.comma)),
          })}
        </p>
        {notChosen.length > 0 && (
          <p className="wrap-anywhere">
            {t(($) => $.reviewExport.leftOut.notChosen, { count: notChosen.length, places: placesOf(notChosen) })}
          </p>
        )}
        {leftOut}
        <p>{t(($) => $.reviewExport.confirm.without, { marks: String(state.marks.size) })}</p>
        <p>{t(($) => $.reviewExport.confirm.words)}</p>
        <p className="actions">
          <Button kind="primary" aria-disabled={isMaking} onClick={() => onMake({ author: name, proposals: units })}>
            {t(($) => $.reviewExport.confirm.make)}
          </Button>
          <Button onClick={() => setIsChecking(false)}>{t(($) => $.reviewExport.back)}</Button>
        </p>
      </section>
    );
  }
  const check = () => {
    const found = name === '' ? 'author' : units.length === 0 ? 'chosen' : undefined;
    setFault(found);
    setIsChecking(found === undefined);
  };
  return (
    <>
      <Field
        label={t(($) => $.reviewExport.author)}
        hint={t(($) => $.reviewExport.authorHint)}
        error={fault === 'author' ? t(($) => $.reviewExport.authorMissing) : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={LONGEST_NAME}
            value={author}
            onChange={({ currentTarget }) => setAuthor(currentTarget.value)}
          />
        )}
      </Field>
      <fieldset>
        <legend>{t(($) => $.reviewExport.proposals)}</legend>
        <div className="grid max-h-48 gap-1 overflow-y-auto">
          {proposals.map(({ unit, state: standing }) => (
            <Checkbox
              key={unit}
              label={`${named(unit)} · ${t(($) => $.reviewExport.file.proposalStates[standing])}`}
              isChecked={chosen.includes(unit)}
              onChange={(isChecked) =>
                setChosen(isChecked ? [...chosen, unit] : chosen.filter((each) => each !== unit))
              }
            />
          ))}
        </div>
      </fieldset>
      {leftOut}
      <p className="actions">
        <Button kind="primary" onClick={check}>
          {t(($) => $.reviewExport.check)}
        </Button>
      </p>
      <p role="status" className="text-warn empty:sr-only">
        {fault === 'chosen' && t(($) => $.reviewExport.chosenNone)}
      </p>
    </>
  );
}
