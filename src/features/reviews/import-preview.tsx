import { useTranslation } from '@/i18n/use-translation';
import { type Fault, MOST_RECORDS, MOST_UNKNOWN } from '@/reviews/read-review';
import { edition } from '@/corpus/edition';
import { useReviewNames } from './page-names';
import { countWaiting } from './page-waiting-rows';
import type { ReadImport } from './use-import';

/** As many faults as are read; how many more there are is said. */
const MOST = 30;

/** What others wrote can be very long. */
const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** What a file holds, what taking it does, and everything that is not taken, by place. */
export function ImportPreview({ imported: { read, taking, failure, isTired } }: { readonly imported: ReadImport }) {
  const { t } = useTranslation();
  const { moment } = useReviewNames();
  if (read.kind === 'refused') return <p className="partial">{t(($) => $.reviewPages.import.refused[read.why])}</p>;
  const { state, faults } = read;
  const { review } = state;
  const waiting = taking ? countWaiting(taking.theirs, undefined) : 0;
  return (
    <>
      <p className="wrap-anywhere">
        <strong>{review.title}</strong>
        {review.client !== '' && ` · ${review.client}`}
        {review.author.name !== '' && ` · ${review.author.name}`}
      </p>
      <p className="text-label text-ink-soft">
        {t(($) => $.reviewPages.import.made, { time: moment(review.createdAt), edition: shorten(review.edition.id) })}
      </p>
      <p>
        {t(($) => $.reviewPages.import.holds, {
          marks: String(state.marks.size),
          standings: String(state.standings.size),
          proposals: String(state.proposals.size),
          ticks: String(state.ticks.size + state.items.size),
        })}
      </p>
      {review.edition.sha256 !== edition.sha256 && (
        <p className="text-warn">{t(($) => $.reviewPages.import.otherEdition, { edition: edition.id })}</p>
      )}
      {waiting > 0 && <p className="text-warn">{t(($) => $.reviewPages.import.waiting, { count: waiting })}</p>}
      {isTired && <p className="text-warn">{t(($) => $.reviewPages.import.tired)}</p>}
      {failure && <p className="partial">{t(($) => $.reviewPages.import.failure[failure])}</p>}
      {taking?.plan.kind === 'merge' && (
        <p>
          {t(($) => $.reviewPages.import.merges, {
            changes: String(taking.plan.merged.edit.changes.length),
            count: taking.plan.merged.conflicts.length,
          })}
          {taking.listed?.deletedAt !== undefined && ` ${t(($) => $.reviewPages.import.fromBin)}`}
        </p>
      )}
      <Faults faults={faults} />
    </>
  );
}

/** What a path in a file leads to, by what it is called here; of what has no name here its own. */
function partOf(field: string): 'place' | 'comment' | 'label' | 'moment' | 'other' {
  if (/^target\b|^unit$/.test(field)) return 'place';
  if (/^body\.0\b/.test(field)) return 'label';
  if (/^body\b/.test(field)) return 'comment';
  return /(?:^|\.)(?:at|created|createdAt|modified)$/.test(field) ? 'moment' : 'other';
}

/** The last name of a path, without whose name it is. */
const nameOf = (field: string) =>
  shorten(
    field
      .split('.')
      .findLast((part) => !/^\d+$/.test(part))
      ?.replace(/^review:/, '') ?? field,
  );

function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  const { t } = useTranslation();
  if (faults.length === 0) return null;
  const more = faults.length - MOST;
  const say = ({ kind, table, index, field }: Fault) => {
    const place = [
      table === undefined ? '' : t(($) => $.reviewPages.import.table[table]),
      index === undefined || kind === 'rest' || kind === 'too-many'
        ? ''
        : t(($) => $.reviewPages.import.atNumber, { number: String(index + 1) }),
      field === undefined ? '' : t(($) => $.reviewPages.import.field[partOf(field)], { name: nameOf(field) }),
    ].filter((part) => part !== '');
    const what =
      kind === 'too-many'
        ? t(($) => $.reviewPages.import.fault['too-many'], {
            count: index ?? 0,
            most: String(table === undefined ? MOST_UNKNOWN : MOST_RECORDS),
          })
        : kind !== 'rest'
          ? t(($) => $.reviewPages.import.fault[kind])
          : index === 0
            ? t(($) => $.reviewPages.import.fault.restNone)
            : t(($) => $.reviewPages.import.fault.rest, { count: index ?? 0 });
    return place.length === 0 ? what : `${place.join(' · ')}: ${what}`;
  };
  return (
    <>
      <p className="partial">{t(($) => $.reviewPages.import.faults, { count: faults.length })}</p>
      <ul className="my-2 grid list-disc gap-1 ps-6 text-label wrap-anywhere text-warn">
        {[...new Set(faults.slice(0, MOST).map(say))].map((said) => (
          <li key={said}>{said}</li>
        ))}
        {more > 0 && <li>{t(($) => $.reviewPages.import.moreFaults, { count: more })}</li>}
      </ul>
    </>
  );
}
