import type { TFunction } from 'i18next';
import { deletions } from '@/corpus/deletions';
import { findProduct } from '@/corpus/products';
import { writeLength } from '@/i18n/duration-words';
import type { Deletion } from '@/lifecycle/list-deletions';
import type { Wording } from '@/lifecycle/model';
import { makeCiting } from '@/text/cite-places';
import type { LayerColumn, LayerRow, LayerSection } from './layer-tables';
import { fromInterface, fromText } from './rows';

/** What brings a deletion, in the order of the register. */
export const DELETION_TRIGGERS = [
  'expiry',
  'arrears',
  'quota-exhausted',
  'early-end',
  'other',
] as const satisfies readonly Deletion['trigger'][];

/**
 * How it is said: `will` with a figure, `window` within bounds or after a bound with no end, `unknown` without a figure, `may` as the
 * vendor's right.
 */
export const DELETION_MANNERS = ['will', 'window', 'unknown', 'may'] as const;
type DeletionManner = (typeof DELETION_MANNERS)[number];

/** Whether the text says that it cannot be undone. */
export const DELETION_ENDS = ['final', 'unsaid'] as const;

/** Which deletions are wanted, and in which order; absent for all of them, in the order of the text. */
export interface DeletionFilter {
  readonly manner?: DeletionManner | undefined;
  readonly end?: (typeof DELETION_ENDS)[number] | undefined;
  readonly isSoonestFirst: boolean;
}

/** How a deletion is said. */
function mannerOf({ modality, spans }: Deletion): DeletionManner {
  if (modality === 'may') return 'may';
  if (spans.some(({ min, max }) => min !== null && min !== max)) return 'window';
  return spans.some(({ min }) => min !== null) ? 'will' : 'unknown';
}

const earliest = ({ spans }: Deletion) => Math.min(...spans.map(({ min }) => min ?? Infinity), Infinity);

/** The register by what brings the deletion. */
export function makeDeletionSections(
  t: TFunction,
  isEnglish: boolean,
  { manner, end, isSoonestFirst }: DeletionFilter,
): readonly LayerSection<Deletion['trigger']>[] {
  const { cite } = makeCiting(t);
  const inLanguage = ({ zh, en }: Wording) => (isEnglish ? en : zh);
  const columns: readonly LayerColumn[] = [
    { title: t(($) => $.deletions.product), holds: 'place' },
    { title: t(($) => $.deletions.what), holds: 'word' },
    { title: t(($) => $.deletions.condition), isNote: true },
    { title: t(($) => $.deletions.when) },
    { title: t(($) => $.deletions.scenario), isNote: true },
    { title: t(($) => $.deletions.manner), holds: 'short' },
    { title: t(($) => $.deletions.end), isNote: true },
    { title: t(($) => $.deletions.warning), holds: 'short' },
    { title: t(($) => $.deletions.quote), holds: 'quote' },
  ];
  const spanOf = ({ min, max }: Deletion['spans'][number], lacks: Deletion['lacks']) => {
    const length = (hours: number) => writeLength(hours, t);
    if (min === null) {
      const [lacking] = lacks;
      return lacking === undefined ? t(($) => $.deletions.noFigure) : t(($) => $.deletions.lacks[lacking]);
    }
    if (max === null)
      return min === 0 ? t(($) => $.deletions.anyTime) : t(($) => $.deletions.after, { from: length(min) });
    if (min !== max) return t(($) => $.deletions.between, { from: length(min), to: length(max) });
    return min === 0 ? t(($) => $.deletions.atOnce) : t(($) => $.deletions.at, { from: length(min) });
  };
  const whenOf = ({ spans, lacks }: Deletion) =>
    spans
      .map(({ reading, ...span }) => {
        const when = spanOf(span, lacks);
        return reading ? t(($) => $.deletions.byReading, { reading: inLanguage(reading), when }) : when;
      })
      .join(t(($) => $.deletions.or));
  const toRow = (deletion: Deletion): LayerRow => {
    const { number, name, what, condition, unit, quotes, isIrrecoverable, warnedBy } = deletion;
    const product = number === undefined ? undefined : findProduct(String(number));
    const whose = product ? `${product.number} ${isEnglish ? product.en : product.zh}` : t(($) => $.deletions.general);
    return {
      key: [number, name.en, what?.effect, what?.subject, whenOf(deletion), unit, ...quotes].join(' '),
      cells: [
        { pieces: [{ text: whose }, cite(unit)] },
        fromInterface(
          what
            ? t(($) => $.events.event, {
                subject: what.object ? inLanguage(what.object) : t(($) => $.events.subject[what.subject]),
                effect: t(($) => $.events.effect[what.effect]),
              })
            : inLanguage(name),
        ),
        fromInterface(condition ? t(($) => $.deletions.onlyIf, { condition: inLanguage(condition) }) : ''),
        fromInterface(deletion.spans.length > 0 ? whenOf(deletion) : t(($) => $.deletions.noFigure)),
        fromInterface(what ? inLanguage(name) : ''),
        fromInterface(t(($) => $.deletions.manners[mannerOf(deletion)])),
        fromInterface(t(($) => $.deletions.ends[isIrrecoverable ? 'final' : 'unsaid'])),
        warnedBy === undefined ? fromInterface(t(($) => $.deletions.noWarning)) : { pieces: [cite(warnedBy)] },
        fromText(quotes.join('……')),
      ],
    };
  };
  return DELETION_TRIGGERS.map((trigger) => {
    const found = deletions.filter(
      (deletion) =>
        deletion.trigger === trigger &&
        (manner === undefined || mannerOf(deletion) === manner) &&
        (end === undefined || (end === 'final') === deletion.isIrrecoverable),
    );
    const sorted = isSoonestFirst ? found.toSorted((one, other) => compare(earliest(one), earliest(other))) : found;
    return { id: trigger, title: t(($) => $.deletions.triggers[trigger]), columns, rows: sorted.map(toRow) };
  });
}

/** Two without a figure are equal: the difference of infinities is none. */
const compare = (one: number, other: number) => (one === other ? 0 : one - other);
