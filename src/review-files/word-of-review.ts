import type { UnitId } from '@/agreement/model';
import type { WordBlock, WordFile, WordRun } from '@/word/model';
import type { Proposal } from '@/reviews/model';
import { clauseAddress } from './clause-address';
import { commentsOfIssues, headOf, threadOf } from './comments-of-issues';
import type { ExportSource, Provision, WordChoice } from './model';
import { type Issue, type Plan, planExport } from './plan-export';
import { runsOfUnit } from './runs-of-unit';

/** Ours, so that it cannot be taken for the agreement's. */
const ours = (text: string, isStrong = false): WordRun => ({ text, isOurs: true, ...(isStrong ? { isStrong } : {}) });
const paragraph = (...runs: readonly WordRun[]): WordBlock => ({ kind: 'paragraph', indent: 0, runs });
const heading = (text: string, isNewPage = false): WordBlock => ({
  kind: 'heading',
  level: 0,
  ...(isNewPage ? { isNewPage } : {}),
  runs: [ours(text)],
});

/**
 * A review as a Word file. What the other side gets has the agreement's words with the changes and nothing else of the review: no
 * comment, label, owner, standing, reason, note of ours or name but the one that is chosen, and the changes are of the moment at which
 * it is made. It says which changes it has, and not which the reviewer has left out: those are said before it is made.
 */
export function wordOfReview(source: ExportSource, choice: WordChoice): WordFile {
  const { state, provisions, edition, words, page, now } = source;
  const { audience, isWholeText } = choice;
  const plan = planExport(state, provisions, audience, choice.proposals);
  const shown = isWholeText ? provisions : plan.interest;
  const line = words.front.editionOf(edition.effective);
  const foot = `${words.unofficial} SHA-256 ${edition.sha256.slice(0, 8)}`;
  if (audience === 'other') {
    const author = choice.author ?? '';
    const changes = changesOf(plan.proposals, () => ({ author, at: now }));
    return {
      title: words.otherTitle,
      lead: `${line} ${words.unofficial} SHA-256 ${edition.sha256}`,
      head: line,
      foot,
      author,
      blocks: [
        paragraph(ours(plan.proposals.length === 0 ? words.noChanges : changesSaid(plan.proposals, words))),
        ...textOf(shown, (provision) => runsOfUnit(provision.text, { proposal: changes.get(provision.id) })),
      ],
    };
  }
  const { author } = state.review;
  const { comments, places } = commentsOfIssues(plan.issues, author, words);
  const changes = changesOf(plan.proposals, ({ by, at }) => ({ author: by || author.name || words.reviewer, at }));
  const runs = ({ id, text }: Provision) =>
    runsOfUnit(text, { comments: places.get(id) ?? [], notes: source.notes[id] ?? [], proposal: changes.get(id) });
  const href = `${page}?edition=${edition.id}`;
  return {
    title: state.review.title,
    lead: words.lead,
    head: line,
    foot,
    source: { line, href },
    author: author.name,
    comments,
    blocks: [
      frontOf(source, plan),
      heading(words.headings.issues),
      ...issuesOf(source, plan),
      ...unplacedOf(source, plan),
      ...(audience === 'whole' ? disputedOf(source) : []),
      heading(words.headings.provisions, true),
      ...textOf(shown, runs, (provision) => saidOf(provision, source, plan, audience === 'client')),
      ...(audience === 'whole' ? checkedOf(source) : []),
      ...source.appendices.flatMap(({ title, blocks }) => [heading(words.headings.appendix(title), true), ...blocks]),
    ],
  };
}

type Change = NonNullable<Parameters<typeof runsOfUnit>[1]['proposal']>;

const changesOf = (proposals: readonly Proposal[], whose: (proposal: Proposal) => Omit<Change, 'text'>) =>
  new Map<UnitId, Change>(proposals.map((proposal) => [proposal.unit, { text: proposal.text, ...whose(proposal) }]));

/** The provisions with their headings as headings and their printed numbers as text. */
function textOf(
  provisions: readonly Provision[],
  runs: (provision: Provision) => readonly WordRun[],
  said: (provision: Provision) => readonly WordBlock[] = () => [],
): readonly WordBlock[] {
  return provisions.flatMap((provision): readonly WordBlock[] => {
    const { level, indent, number, isHeading } = provision;
    const plain = number.trim();
    // （1） and A、 have their own distance to the words.
    const lead = plain === '' ? [] : [{ text: /[）、]$/.test(plain) ? plain : `${plain} ` }];
    const all = [...lead, ...runs(provision)];
    return [
      isHeading ? { kind: 'heading', level: level + 1, runs: all } : { kind: 'paragraph', indent, runs: all },
      ...said(provision),
    ];
  });
}

/** Which changes a file has: whoever has the file can hold it against what was to be in it. */
function changesSaid(changes: readonly Proposal[], { front, place }: ExportSource['words']): string {
  return front.changesOf(changes.length, changes.map(({ unit }) => place(unit)).join(front.comma));
}

function frontOf({ state: { review }, edition, words, now }: ExportSource, plan: Plan): WordBlock {
  const { issues, stale } = plan;
  const changes = plan.proposals.filter(({ from, text }) => from !== text);
  const { front, columns } = words;
  const heavy = issues.filter(({ mark }) => mark.weight === 3).length;
  const rows: readonly (readonly [string, string])[] = [
    [words.headings.review, review.title],
    ...(review.client === '' ? [] : ([[front.client, review.client]] as const)),
    [front.author, review.author.name || words.reviewer],
    [front.made, words.moment(now)],
    [front.edition, front.editionOf(edition.effective)],
    [front.checksum, edition.sha256],
    ...(review.edition.sha256 === edition.sha256
      ? []
      : ([[front.other, `${review.edition.id} · SHA-256 ${review.edition.sha256}`]] as const)),
    [front.issues, front.countOf(issues.length, heavy)],
    ...(changes.length === 0 ? [] : ([[front.proposals, changesSaid(changes, words)]] as const)),
    ...(stale.length === 0
      ? []
      : ([
          [front.proposals, front.staleOf(stale.length, stale.map(({ unit }) => words.place(unit)).join(front.comma))],
        ] as const)),
    ['', words.unofficial],
  ];
  return {
    kind: 'table',
    columns: [columns.what, columns.value],
    rows: rows.map(([what, value]) => [[ours(what, true)], [ours(value)]]),
  };
}

function issuesOf(source: ExportSource, { issues }: Plan): readonly WordBlock[] {
  const { words } = source;
  if (issues.length === 0) return [paragraph(ours(words.noIssues))];
  const { columns } = words;
  return [
    {
      kind: 'table',
      columns: [
        columns.weight,
        columns.place,
        columns.label,
        columns.words,
        columns.comments,
        columns.owner,
        columns.state,
        columns.proposal,
      ],
      rows: issues.map((issue) => {
        const { mark, label, placed, unplaced, proposals } = issue;
        const targets = [...placed, ...unplaced];
        return [
          [ours(words.weights[mark.weight])],
          targets.map(({ unit }, index) => ({
            text: `${index > 0 ? '\n' : ''}${words.place(unit)}`,
            href: clauseAddress(source, unit),
            isOurs: true,
          })),
          [ours(words.label(label))],
          targets.map(({ exact }, index) => ({ text: `${index > 0 ? '\n' : ''}${exact}` })),
          threadOf(issue, words).flatMap((runs, index) => (index > 0 ? [ours('\n'), ...runs] : runs)),
          [ours(mark.owner)],
          [ours(words.states[mark.state])],
          [ours(proposals.map(({ state }) => words.proposalStates[state]).join('\n'))],
        ];
      }),
    },
  ];
}

/** What could not be placed is told with its words: nothing is left out in silence. */
function unplacedOf({ words }: ExportSource, { issues, stale, standings, interest }: Plan): readonly WordBlock[] {
  const ids = new Set(interest.map(({ id }) => id));
  const lost = [
    ...issues.flatMap((issue) =>
      issue.unplaced.map(({ unit, exact }): readonly WordRun[] => [
        ours(`${words.place(unit)} · ${headOf(issue.mark, words.label(issue.label), words)}: `, true),
        { text: exact },
      ]),
    ),
    ...stale.map(({ unit, from, text }): readonly WordRun[] => [
      ours(`${words.place(unit)} · ${words.columns.proposal}: `, true),
      { text: from },
      ours(` → ${text}`),
    ]),
    ...standings
      .filter(({ unit }) => !ids.has(unit))
      .map(({ unit, status, note }): readonly WordRun[] => [
        ours(`${words.place(unit)} · ${words.standingOf(words.statuses[status], note)}`),
      ]),
  ];
  if (lost.length === 0) return [];
  return [
    heading(words.headings.unplaced),
    paragraph(ours(words.unplacedLead)),
    ...lost.map((runs) => paragraph(...runs)),
  ];
}

/** What was changed in two places, both texts side by side. */
function disputedOf({ disputed, words }: ExportSource): readonly WordBlock[] {
  if (disputed.length === 0) return [];
  const { columns, headings } = words;
  return [
    heading(headings.disputed),
    paragraph(ours(words.disputedLead)),
    ...disputed.map(({ name, kept, other, fields }): WordBlock => ({
      kind: 'table',
      columns: [name, columns.kept, columns.unwritten],
      rows: [
        [[ours(columns.by)], [ours(kept)], [ours(other)]],
        ...fields.map((field) => [[ours(field.name)], [ours(field.kept)], [ours(field.other)]]),
      ],
    })),
  ];
}

/** What is said under a provision: of a client's file the comments as text too, for not everybody sees the margin. */
function saidOf(
  { id, indent }: Provision,
  { words, effects }: ExportSource,
  { issues, proposals, standings }: Plan,
  withComments: boolean,
): readonly WordBlock[] {
  const lines: readonly (readonly WordRun[])[] = [
    ...(withComments ? issues.flatMap((issue) => commentLines(issue, id, words)) : []),
    ...proposals
      .filter(({ unit, reason }) => unit === id && reason !== '')
      .map(({ state, reason }) => [ours(words.reasonOf(words.proposalStates[state], reason))]),
    ...proposals
      .filter(({ unit }) => unit === id)
      .flatMap(({ unit }) => effects[unit] ?? [])
      .map((line, index) => [...(index === 0 ? [ours(words.effects, true)] : []), ours(line)]),
    ...standings
      .filter(({ unit }) => unit === id)
      .map(({ status, note }) => [ours(words.standingOf(words.statuses[status], note))]),
  ];
  return lines.map((runs) => ({ kind: 'paragraph', indent: indent + 1, runs }));
}

/** Under the first provision of an issue, which words it is on and its thread. */
function commentLines(issue: Issue, id: UnitId, words: ExportSource['words']): readonly (readonly WordRun[])[] {
  const [first] = issue.placed;
  if (first?.unit !== id) return [];
  const head = headOf(issue.mark, words.label(issue.label), words);
  return [
    [ours(`${head} · ${words.states[issue.mark.state]} · `, true), { text: first.exact }],
    ...threadOf(issue, words),
  ];
}

/** What was ticked or noted, list by list. */
function checkedOf({ checked, words }: ExportSource): readonly WordBlock[] {
  if (checked.length === 0) return [];
  const { columns, headings } = words;
  return [
    heading(headings.items, true),
    ...checked.flatMap(({ title, items }): readonly WordBlock[] => [
      { kind: 'heading', level: 1, runs: [ours(title)] },
      {
        kind: 'table',
        columns: [columns.item, columns.place, columns.state, columns.note],
        rows: items.map(({ question, units, state, note }) => [
          [ours(question)],
          [ours(units.map((unit) => words.place(unit)).join('\n'))],
          [ours(words.tickStates[state])],
          [ours(note)],
        ]),
      },
    ]),
  ];
}
