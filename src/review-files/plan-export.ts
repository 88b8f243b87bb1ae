import type { UnitId } from '@/agreement/model';
import type { Label, Mark, Proposal, ReviewState, Standing, Target } from '@/reviews/model';
import type { Audience, Provision } from './model';
import { sortProposals } from './sort-proposals';

/** A mark with what files say of it. */
export interface Issue {
  readonly mark: Mark;
  readonly label: Label | undefined;
  /** Its targets whose words stand where they say. */
  readonly placed: readonly Target[];
  /** The others: they wait for the reviewer's word, or are nowhere any more. */
  readonly unplaced: readonly Target[];
  /** The proposals for its units. */
  readonly proposals: readonly Proposal[];
}

/** What a file has, in order. */
export interface Plan {
  /** By weight, the heaviest first, then in the order of the text. */
  readonly issues: readonly Issue[];
  /** In the order of the text, those that the text still has as they were when it was proposed. */
  readonly proposals: readonly Proposal[];
  /** Proposals for words that are not the text's any more. */
  readonly stale: readonly Proposal[];
  /** What stands of provisions, in the order of the text; those of none come last. */
  readonly standings: readonly Standing[];
  /** How many places, proposals and standings are listed with their words because the text has no place for them. */
  readonly unplaced: number;
  /** How many records a file for this reader does not have: dropped issues, refused proposals, what was not chosen. */
  readonly leftOut: { readonly issues: number; readonly proposals: number };
  /** The provisions of which something is said, with the headings around them, in the order of the text. */
  readonly interest: readonly Provision[];
}

/** Lays out what a file for somebody has. @param chosen - the units whose proposals are in it; all that are not refused by default. */
export function planExport(
  state: ReviewState,
  provisions: readonly Provision[],
  audience: Audience,
  chosen?: readonly UnitId[],
): Plan {
  const order = new Map(provisions.map(({ id }, index) => [id, index]));
  const textOf = new Map(provisions.map(({ id, text }) => [id, text]));
  const placeOf = (unit: UnitId | undefined) => order.get(unit ?? '') ?? Infinity;
  const byPlace =
    <Item>(unitOf: (item: Item) => UnitId | undefined) =>
    (one: Item, other: Item) =>
      placeOf(unitOf(one)) - placeOf(unitOf(other)) || 0;
  const wantedProposals = [...state.proposals.values()]
    .filter(({ unit, state: standing }) => chosen?.includes(unit) ?? (audience === 'whole' || standing !== 'refused'))
    .toSorted(byPlace(({ unit }) => unit));
  const { changes, unchanged, stale } = sortProposals(wantedProposals, provisions);
  // The reason of one that changes nothing may be read by all but the other side.
  const current = audience === 'other' ? changes : [...changes, ...unchanged].toSorted(byPlace(({ unit }) => unit));
  const stands = ({ unit, start, end, exact, fit }: Target) =>
    (fit === 'exact' || fit === 'moved') && start < end && textOf.get(unit)?.slice(start, end) === exact;
  const marks = audience === 'other' ? [] : [...state.marks.values()];
  const issues = marks
    .filter((mark) => audience === 'whole' || mark.state !== 'dropped')
    .map((mark): Issue => {
      const targets = mark.targets.toSorted(byPlace(({ unit }) => unit));
      return {
        mark,
        label: state.review.labels.find(({ id }) => id === mark.label),
        placed: targets.filter(stands),
        unplaced: targets.filter((target) => !stands(target)),
        proposals: wantedProposals.filter(({ unit }) => targets.some((target) => target.unit === unit)),
      };
    })
    .toSorted(
      (one, other) =>
        other.mark.weight - one.mark.weight ||
        byPlace<Issue>(({ placed, unplaced }) => (placed[0] ?? unplaced[0])?.unit)(one, other) ||
        (one.placed[0]?.start ?? 0) - (other.placed[0]?.start ?? 0),
    );
  const standings =
    audience === 'whole'
      ? [...state.standings.values()]
          .filter(({ status, note }) => status !== 'unread' || note !== '')
          .toSorted(byPlace(({ unit }) => unit))
      : [];
  const wanted = new Set([
    ...issues.flatMap(({ placed }) => placed.map(({ unit }) => unit)),
    ...current.map(({ unit }) => unit),
    ...standings.map(({ unit }) => unit),
  ]);
  return {
    issues,
    proposals: current,
    stale,
    standings,
    unplaced:
      issues.reduce((sum, { unplaced }) => sum + unplaced.length, 0) +
      stale.length +
      standings.filter(({ unit }) => !order.has(unit)).length,
    leftOut: {
      issues: state.marks.size - issues.length,
      proposals: state.proposals.size - wantedProposals.length,
    },
    interest: withHeadings(provisions, wanted),
  };
}

/** The wanted provisions with all around them: headings, and of an item the words that introduce its list. */
function withHeadings(provisions: readonly Provision[], wanted: ReadonlySet<UnitId>): readonly Provision[] {
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  const shown = new Set<UnitId>();
  for (const id of wanted) {
    for (let at = byId.get(id); at && !shown.has(at.id); at = byId.get(at.parent ?? '')) shown.add(at.id);
  }
  return provisions.filter(({ id }) => shown.has(id));
}
