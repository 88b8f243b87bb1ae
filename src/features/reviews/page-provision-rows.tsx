import { useTranslation } from '@/i18n/use-translation';
import type { UnitId } from '@/agreement/model';
import { digestOf } from '@/reviews/digest';
import { setStanding } from '@/reviews/edits';
import type { ReviewState, Standing } from '@/reviews/model';
import { findUnit } from '@/corpus/structure';
import { Button } from '@/ui/button';
import { Select } from '@/ui/select';
import type { Desk } from './desk';
import { ProgressBar } from './page-bar';
import { DeskLink } from './page-desk-link';
import { useEditor } from './page-editing';
import { NoteField } from './page-note';
import { useReviewNames } from './page-names';
import { type ChapterProgress, STATUSES, statusOf } from './page-progress';
import type { UnitTexts } from './page-texts';

/** As much of a provision as is needed to know it again. */
const OPENING = 40;

interface Props {
  readonly desk: Desk;
  readonly state: ReviewState;
  readonly texts: UnitTexts | undefined;
  readonly row: ChapterProgress;
  readonly name: string;
  readonly status: Standing['status'] | undefined;
}

/** Every provision of a chapter with how it stands, which can be changed here, for one or for all that are unread. */
export function ProvisionRows({ desk, state, texts, row, name, status }: Props) {
  const { t } = useTranslation();
  const edit = useEditor(desk);
  const { clause } = useReviewNames();
  const { chapter, read, all, byStatus } = row;
  // What is read is what it says now.
  const of = (unit: UnitId) => {
    const text = texts?.get(unit);
    return text === undefined ? undefined : digestOf(text);
  };
  const units = chapter.units.filter((unit) => status === undefined || statusOf(state, unit, texts) === status);
  const unread = chapter.units.filter((unit) => statusOf(state, unit, texts) === 'unread');
  return (
    <>
      <h3 className="mt-4">{name}</h3>
      <p className="my-2 flex max-w-reading items-center gap-3 text-label">
        <span className="whitespace-nowrap">
          {t(($) => $.reviewPages.read, { done: String(read), all: String(all) })}
        </span>
        <ProgressBar done={read} all={all} />
      </p>
      <p className="flex flex-wrap gap-x-4 text-label text-ink-soft">
        {STATUSES.map((each) => (
          <span key={each}>
            {t(($) => $.reviewPages.status[each])} {byStatus[each]}
          </span>
        ))}
      </p>
      {unread.length > 0 && (
        <p className="my-2 print:hidden">
          <Button onClick={() => void edit(setStanding, { units: unread, status: 'read', of })}>
            {t(($) => $.reviewPages.provisions.readAll, { count: unread.length })}
          </Button>
        </p>
      )}
      <p role="status" className="hint empty:sr-only">
        {units.length === 0 ? t(($) => $.reviewPages.provisions.noneSo) : ''}
      </p>
      <ul className="my-3 grid">
        {units.map((unit) => {
          const entry = findUnit(unit);
          const opening = Array.from(entry?.heading ?? texts?.get(unit) ?? '');
          const note = state.standings.get(unit)?.note ?? '';
          const current = statusOf(state, unit, texts);
          return (
            <li
              key={unit}
              className="grid gap-x-4 gap-y-1 border-b border-line py-2 phone:grid-cols-[minmax(0,1fr)_auto]"
            >
              <span>
                <DeskLink review={state.review.id} unit={unit} />{' '}
                <span lang="zh-CN" className="text-label text-ink-soft">
                  {opening.slice(0, OPENING).join('')}
                  {opening.length > OPENING && '…'}
                </span>
              </span>
              <Select
                label={
                  <span className="sr-only">
                    {t(($) => $.reviewPages.provisions.statusOf, { clause: clause(unit) })}
                  </span>
                }
                value={current}
                options={STATUSES.map((each) => [each, t(($) => $.reviewPages.status[each])] as const)}
                onChoose={(chosen) => {
                  const next = STATUSES.find((each) => each === chosen);
                  if (next) void edit(setStanding, { units: [unit], status: next, of });
                }}
              />
              {(note !== '' || current === 'concern' || current === 'blocked') && (
                <div className="col-span-full">
                  <NoteField
                    label={t(($) => $.reviewPages.provisions.note, { clause: clause(unit) })}
                    drafts={desk.drafts}
                    place={`standing:${unit}`}
                    value={note}
                    onCommit={(text) => edit(setStanding, { units: [unit], note: text })}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
