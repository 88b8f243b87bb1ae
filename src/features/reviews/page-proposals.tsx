import { useTranslation } from '@/i18n/use-translation';
import { propose } from '@/reviews/edits';
import { findMisfits } from '@/reviews/misfits';
import type { Proposal, ReviewState } from '@/reviews/model';
import { outline } from '@/corpus/structure';
import { Select } from '@/ui/select';
import type { Desk } from './desk';
import { DeskEffects } from './desk-effects';
import { DeskLink } from './page-desk-link';
import { useEditor } from './page-editing';
import { useFirst } from './page-first';
import { Redline } from './page-redline';
import type { UnitTexts } from './page-texts';

export const PROPOSAL_STATES: readonly Proposal['state'][] = ['draft', 'sent', 'accepted', 'refused'];

/** The proposals of a review in the order of the text; those of units that are not there any more at the end. */
export function proposalsInOrder({ proposals }: ReviewState): readonly Proposal[] {
  const place = new Map(outline.map(({ id }, index) => [id, index]));
  const placeOf = ({ unit }: Proposal) => place.get(unit) ?? outline.length;
  return [...proposals.values()].toSorted((one, other) => placeOf(one) - placeOf(other));
}

interface Props {
  readonly desk: Desk;
  readonly state: ReviewState;
  readonly texts: UnitTexts | undefined;
}

/** Every other wording that was proposed, as a redline, with its reason and how it stands. */
export function ProposalsView({ desk, state, texts }: Props) {
  const { t } = useTranslation();
  const edit = useEditor(desk);
  const stale = new Set(texts ? findMisfits(state, texts).proposals : []);
  const { shown, more } = useFirst(proposalsInOrder(state));
  return (
    <section>
      <h2>{t(($) => $.reviewPages.views.proposals)}</h2>
      <p className="hint">
        {t(($) => (state.proposals.size === 0 ? $.reviewPages.proposals.none : $.reviewPages.proposals.lead))}
      </p>
      <ul className="my-3 grid grid-cols-1 gap-3">
        {shown.map((proposal) => (
          <li
            key={proposal.unit}
            className="grid grid-cols-1 gap-2 rounded-card border border-line bg-sheet p-4 [&_label]:max-w-full [&_select]:max-w-full"
          >
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <h3>
                <DeskLink review={state.review.id} unit={proposal.unit} />
              </h3>
              <Select
                label={t(($) => $.reviewPages.proposals.state)}
                value={proposal.state}
                options={PROPOSAL_STATES.map((each) => [each, t(($) => $.reviewPages.proposals.states[each])] as const)}
                onChoose={(chosen) => {
                  const next = PROPOSAL_STATES.find((each) => each === chosen);
                  if (next) void edit(propose, { ...proposal, state: next });
                }}
              />
            </div>
            {stale.has(proposal) && <p className="text-warn">{t(($) => $.reviewPages.proposals.stale)}</p>}
            <Redline from={proposal.from} to={proposal.text} />
            {!stale.has(proposal) && proposal.from !== proposal.text && <DeskEffects proposal={proposal} />}
            {proposal.reason !== '' && (
              <p className="wrap-anywhere whitespace-pre-wrap">
                {t(($) => $.reviewPages.proposals.reason, { reason: proposal.reason })}
              </p>
            )}
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
