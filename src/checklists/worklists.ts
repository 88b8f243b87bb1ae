import type { UnitId } from '../agreement/model';
import type { TimeLimit } from '../deadlines/model';
import type { Defect } from '../defects/model';
import type { Wording } from '../lifecycle/model';
import type { Family } from '../parallels/model';
import type { Precedence } from '../precedence/model';
import type { SilenceRow, SilenceState } from '../silences/model';
import {
  LIMIT_KINDS,
  SILENCE_ASPECT_NAMES,
  SILENCE_EVENT_NAMES,
  SILENCE_STATE_NAMES,
  tellLength,
} from './worklist-names.ts';

/** Registers whose rows can be ticked off, by the name under which ticks have them; no checklist has one of these. */
export const WORKLISTS = ['deadlines', 'defects', 'parallels', 'silences', 'precedence'] as const;
export type WorklistKind = (typeof WORKLISTS)[number];

/** The rows of each register, as the build compiled them. */
export interface WorklistData {
  readonly deadlines: readonly TimeLimit[];
  readonly defects: readonly Defect[];
  readonly parallels: readonly Family[];
  readonly silences: readonly SilenceRow[];
  readonly precedence: readonly Pick<Precedence, 'special' | 'general' | 'aspect' | 'note'>[];
}

/** A row of a register, to be ticked off. */
export interface WorklistItem {
  readonly list: WorklistKind;
  /** One of its kind in the list. It is made of what the row says, so that a row that is changed is another one, and not ticked. */
  readonly item: string;
  /** Where to read it; of a silence that holds for all products the general terms. */
  readonly unit: UnitId;
  /** Its words in that provision; absent where nothing is printed, and of families and pairs, which quote each of their provisions. */
  readonly quote?: string;
  readonly title: Wording;
}

type Row = Omit<WorklistItem, 'list'>;

/** Turns the rows of a register into items to tick off, in the order of the register. */
export function worklistOf<Kind extends WorklistKind>(kind: Kind, data: WorklistData[Kind]): readonly WorklistItem[] {
  return ROWS[kind](data).map((row) => ({ list: kind, ...row }));
}

const ROWS: { readonly [Kind in WorklistKind]: (data: WorklistData[Kind]) => readonly Row[] } = {
  deadlines: (limits) =>
    limits.map((limit) => {
      const { unit, quote, words, kind, course } = limit;
      const name = LIMIT_KINDS[kind];
      return {
        item: [unit, kind, course, digest(`${words} ${quote}`)].join('-'),
        unit,
        quote,
        title: { zh: `${name.zh}：${words}`, en: `${name.en}: ${tellLength(limit)}` },
      };
    }),
  defects: (defects) =>
    defects.map(({ unit, quote, kind, printed }) => ({
      item: [unit, kind, digest(quote)].join('-'),
      unit,
      quote,
      title: printed,
    })),
  parallels: (families) =>
    families.flatMap(({ id, title, members: [first] }) => (first ? [{ item: id, unit: first.unit, title }] : [])),
  silences: listSilences,
  precedence: (pairs) =>
    pairs.map(({ special, general, aspect, note }) => ({
      item: [special, general, aspect].join('-'),
      unit: special,
      title: note,
    })),
};

/** What is not said, or not in one way: for the product to be asked about. */
const OPEN: ReadonlySet<SilenceState> = new Set<SilenceState>(['right', 'window', 'disputed', 'none']);

/** Each open cell of a product, and once for all products what nothing answers. Its state is in the id: another answer is to be read again. */
function listSilences(rows: readonly SilenceRow[]): readonly Row[] {
  const shared = new Set<string>();
  return rows.flatMap(({ number, cells }) =>
    cells.flatMap(({ event, aspect, state, isShared, clauses: [first] }) => {
      const item = [isShared ? 'all' : `p-${number}`, event, aspect, state].join('-');
      if (!OPEN.has(state) || shared.has(item)) return [];
      if (isShared) shared.add(item);
      const [on, of, as] = [SILENCE_EVENT_NAMES[event], SILENCE_ASPECT_NAMES[aspect], SILENCE_STATE_NAMES[state]];
      const title = { zh: `${on.zh}·${of.zh}：${as.zh}`, en: `${on.en}, ${of.en.toLowerCase()}: ${as.en}` };
      if (!first) return [{ item, unit: isShared ? 'g' : `p-${number}`, title }];
      const [unit, quote] = first;
      return [{ item, unit, quote, title }];
    }),
  );
}

/** FNV-1a, 32 bits: short and the same everywhere. Two rows of one provision and kind have different words, and so different digests. */
function digest(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  }
  return (hash >>> 0).toString(36);
}
