import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { UnitId } from '@/agreement/model';
import { digestOf } from '@/reviews/digest';
import { propose, withdraw } from '@/reviews/edits';
import type { Proposal } from '@/reviews/model';
import { readBlock } from '@/text/block-text';
import { focusClause } from '@/text/focus-clause';
import { Button } from '@/ui/button';
import { Select } from '@/ui/select';
import type { Desk } from './desk';
import { editNow } from './desk-act';
import { DeskEffects, DraftEffects } from './desk-effects';
import { changeUi, useDeskUi } from './desk-ui';
import { WriteBox } from './desk-write';
import { findBlock, findText } from './marks-place';
import { NoteField } from './page-note';
import { PROPOSAL_STATES } from './page-proposals';
import { Redline } from './page-redline';
import { useDraft } from './use-draft';

interface Props {
  readonly desk: Desk;
  readonly unit: UnitId;
  readonly proposal: Proposal | undefined;
}

const wantNothing = () => changeUi({ wanted: undefined });

/** Another wording for a provision: written here, shown as a redline with what it would move, never in the text's own column. */
export function ProposalPart({ desk, unit, proposal }: Props) {
  const { t } = useTranslation();
  const { wanted } = useDeskUi();
  const place = `proposal:${unit}`;
  const [isWritten, setIsWritten] = useState(false);
  useDraft(desk.drafts, place, () => setIsWritten(true));
  const article = findText();
  const block = article && findBlock(article, unit);
  const text = block ? readBlock(block).text : undefined;
  const isAsked = wanted === 'proposal';
  if (isAsked && !isWritten) setIsWritten(true);
  const keep = (written: string) => {
    const from = text ?? proposal?.from ?? '';
    const kept = editNow(desk, propose, { unit, of: digestOf(from), from, text: written });
    setIsWritten(false);
    return kept;
  };
  if (isWritten && text !== undefined) {
    return (
      <WriteBox
        label={t(($) => $.reviewing.proposal.text)}
        drafts={desk.drafts}
        place={place}
        value={proposal?.text ?? text}
        keepLabel={t(($) => $.reviewing.proposal.keep)}
        rows={8}
        lang="zh-CN"
        isWanted={isAsked}
        onFocused={wantNothing}
        onKeep={keep}
        onCancel={() => {
          setIsWritten(false);
          focusClause(unit);
        }}
        onLeave={() => focusClause(unit)}
        renderPreview={(written) => <DraftEffects proposal={{ unit, from: text, text: written.trim() }} />}
      />
    );
  }
  if (!proposal) {
    return text === undefined ? null : (
      <p>
        <Button onClick={() => changeUi({ wanted: 'proposal' })}>{t(($) => $.reviewing.proposal.begin)}</Button>
      </p>
    );
  }
  const isOther = text !== undefined && proposal.from !== text;
  return (
    <section className="grid gap-2 rounded-card border border-dashed border-line-strong bg-sheet p-3">
      <h4 className="text-label font-semibold">
        {t(($) => $.reviewing.proposal.title, { state: t(($) => $.reviewing.proposal.states[proposal.state]) })}
      </h4>
      {isOther && <p className="hint">{t(($) => $.reviewing.proposal.otherWords)}</p>}
      {proposal.from === proposal.text ? (
        <p className="hint">{t(($) => $.reviewing.proposal.same)}</p>
      ) : (
        <Redline from={proposal.from} to={proposal.text} />
      )}
      {proposal.from !== proposal.text && <DeskEffects proposal={proposal} />}
      <NoteField
        label={t(($) => $.reviewing.proposal.reason)}
        drafts={desk.drafts}
        place={`reason:${unit}`}
        value={proposal.reason}
        rows={1}
        onCommit={(reason) => editNow(desk, propose, { ...proposal, reason })}
      />
      <div className="review-fields">
        <Select
          label={t(($) => $.reviewing.proposal.state)}
          value={proposal.state}
          options={PROPOSAL_STATES.map((each) => [each, t(($) => $.reviewing.proposal.states[each])] as const)}
          onChoose={(chosen) => {
            const state = PROPOSAL_STATES.find((each) => each === chosen);
            if (state) void editNow(desk, propose, { ...proposal, state });
          }}
        />
      </div>
      <p className="flex flex-wrap gap-3">
        <Button kind="link" onClick={() => changeUi({ wanted: 'proposal' })}>
          {t(($) => $.reviewing.proposal.edit)}
        </Button>
        <Button
          kind="link"
          onClick={() => {
            void editNow(desk, withdraw, { unit });
            focusClause(unit);
          }}
        >
          {t(($) => $.reviewing.proposal.withdraw)}
        </Button>
      </p>
    </section>
  );
}
