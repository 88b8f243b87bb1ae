import type { TFunction } from 'i18next';
import { deletions } from '@/corpus/deletions';
import { findProduct } from '@/corpus/products';
import { writeLength } from '@/i18n/duration-words';
import { type DeletionManner, mannerOf } from '@/lifecycle/deletion-manner';
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

/** What says that it cannot be undone. */
export const DELETION_ENDS = ['own', 'general', 'unsaid'] as const satisfies readonly Deletion['finality'][];

/** Which deletions are wanted, and in which order; absent for all of them, in the order of the text. */
export interface DeletionFilter {
  readonly manner?: DeletionManner | undefined;
  readonly end?: (typeof DELETION_ENDS)[number] | undefined;
  readonly isSoonestFirst: boolean;
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
    { title: t(($) => $.deletions.reminder), holds: 'short' },
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
    const { number, name, what, condition, unit, quotes, finality, remindedBy } = deletion;
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
        fromInterface(t(($) => $.deletions.ends[finality])),
        remindedBy === undefined ? fromInterface(t(($) => $.deletions.noReminder)) : { pieces: [cite(remindedBy)] },
        fromText(quotes.join('……')),
      ],
    };
  };
  return DELETION_TRIGGERS.map((trigger) => {
    const found = deletions.filter(
      (deletion) =>
        deletion.trigger === trigger &&
        (manner === undefined || mannerOf(deletion) === manner) &&
        (end === undefined || end === deletion.finality),
    );
    const sorted = isSoonestFirst ? found.toSorted((one, other) => compare(earliest(one), earliest(other))) : found;
    return { id: trigger, title: t(($) => $.deletions.triggers[trigger]), columns, rows: sorted.map(toRow) };
  });
}

/** Two without a figure are equal: the difference of infinities is none. */
const compare = (one: number, other: number) => (one === other ? 0 : one - other);
