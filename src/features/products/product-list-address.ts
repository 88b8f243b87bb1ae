import type { GroupId } from '@/corpus/product-groups';
import {
  type AskedOfData,
  type Direction,
  GLANCE_KEYS,
  type GlanceKey,
  type GlanceTrigger,
} from '@/lifecycle/glance-figures';

/** The values of an address as they stand there. */
export type AddressValues = Readonly<Record<string, string | undefined>>;

/** How the list is shown, as its address asks for it. */
export interface ListView {
  readonly query: string;
  /** Whose figures are drawn, and what the filter by data is about. */
  readonly trigger: GlanceTrigger;
  /** Absent for the order of the agreement. */
  readonly sort: GlanceKey | undefined;
  readonly direction: Direction;
  readonly asked: AskedOfData | undefined;
  /** Id of a group. */
  readonly group: GroupId | undefined;
  /** Whether products without figures of their own are left out. */
  readonly isOwn: boolean;
}

/** What can be asked of the data, each with the values that ask it. */
export const CHOICES = [
  { asked: { kind: 'keeps', days: 15 }, values: { keeps: '15' } },
  { asked: { kind: 'keeps', days: 30 }, values: { keeps: '30' } },
  { asked: { kind: 'within', days: 7 }, values: { within: '7' } },
  { asked: { kind: 'no-figure' }, values: { figure: 'none' } },
] as const satisfies readonly { readonly asked: AskedOfData; readonly values: AddressValues }[];

/** What takes out of the address all that is asked of the data. */
export const NOTHING_ASKED = { keeps: undefined, within: undefined, figure: undefined };

/** A link may have been cut or written by hand: a value is shown no further than this. */
const SHOWN = 60;

/**
 * Reads how the list is to be shown. Of data one thing can be asked: the first of `keeps`, `within` and `figure` counts.
 *
 * @param groups - ids of all groups.
 * @returns the view, and the values that mean nothing here or do not count.
 */
export function readListView(values: AddressValues, groups: readonly GroupId[]): ListView & { refused: string[] } {
  const { q = '', sort, dir, own, trigger, group } = values;
  const read = {
    sort: GLANCE_KEYS.find((key) => key === sort),
    dir: (['asc', 'desc'] as const).find((each) => each === dir),
    trigger: (['arrears', 'expiry'] as const).find((each) => each === trigger),
    group: groups.find((id) => id === group),
  };
  const asked = (['keeps', 'within', 'figure'] as const).flatMap((key) => {
    const value = values[key];
    return value ? [{ value, asked: readAsked(key, value) }] : [];
  });
  const counting = asked.find((each) => each.asked !== undefined);
  const unread = [
    ...(sort === 'number' || read.sort ? [] : [sort]),
    ...(read.dir ? [] : [dir]),
    ...(read.trigger ? [] : [trigger]),
    ...(read.group ? [] : [group]),
    ...asked.filter((each) => each !== counting).map(({ value }) => value),
  ];
  return {
    query: q.slice(0, 200),
    trigger: read.trigger ?? 'arrears',
    sort: read.sort,
    direction: read.dir ?? 'asc',
    asked: counting?.asked,
    group: read.group,
    isOwn: own === '1',
    refused: unread.flatMap((value) => (value ? [value.slice(0, SHOWN)] : [])),
  };
}

function readAsked(key: 'keeps' | 'within' | 'figure', value: string): AskedOfData | undefined {
  if (key === 'figure') return value === 'none' ? { kind: 'no-figure' } : undefined;
  return /^[1-9]\d{0,2}$/.test(value) ? { kind: key, days: Number(value) } : undefined;
}
