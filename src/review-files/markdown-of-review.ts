import { clauseAddress } from './clause-address';
import type { DisputedRecord, ExportSource } from './model';
import { type Issue, planExport } from './plan-export';

/** What Markdown would take for its own signs. */
const SIGNS = /[\\`*_[\]<>|~#!]/g;

/** The end of a link to a clause; code that has one is passed over whole. */
const CLAUSE_LINK = /(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)|\]\(#((?:g|p|pre)(?:[-.][\w.]+)?)\)/g;

/** Words as they are, whatever signs they have; on one line. */
const plain = (text: string) => text.replaceAll(SIGNS, String.raw`\$&`).replaceAll(/\s*[\r\n]+\s*/g, ' ');

/** Words as they are, as a quotation. */
const quoted = (text: string) =>
  text
    .split(/\r\n|[\n\r]/)
    .map((line) => `> ${plain(line)}`)
    .join('\n');

/**
 * The small Markdown of a comment, set in under the line that it belongs to. Emphasis, code, links to https
 * and to clauses, and lists stay; what would begin a heading, a table, HTML, an image or any other link, or end the list, does not.
 *
 * @param addressOf - of a clause: in a file by itself an anchor leads nowhere.
 */
function commentOf(text: string, addressOf: (unit: string) => string): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map((line) =>
      line
        .replaceAll(/(?<!\\)(?:\\\\)*\[(?![^[\]]*\]\((?:https:\/\/|#)[^()\s@]*\))/gi, String.raw`\$&`)
        .replaceAll(/[<|]|!(?=\[)/g, String.raw`\$&`)
        .replace(/^\s*(?=#|>|={3,}|-{3,}|~{3}|`{3}|\[[^\]]*\]:)/, String.raw`\ `.trim()),
    )
    .join('\n  ')
    .replaceAll(CLAUSE_LINK, (all: string, _ticks?: string, unit?: string) =>
      unit === undefined ? all : `](${addressOf(unit)})`,
    );
}

/** A review as Markdown: issues by weight with their words and threads, proposals with both wordings, standings, what could not be placed, what was ticked. */
export function markdownOfReview(source: ExportSource): string {
  const { state, provisions, edition, words, now } = source;
  const { review } = state;
  const { front, headings, columns } = words;
  const colon = words.colon.trimEnd();
  const said = (text: string) => commentOf(text, (unit) => clauseAddress(source, unit));
  const { issues, proposals, stale, standings } = planExport(state, provisions, 'whole');
  const linkTo = (unit: string) => `[${plain(words.place(unit))}](${clauseAddress(source, unit)})`;
  const issueOf = ({ mark, label, placed, unplaced }: Issue) => [
    `### ${[
      [...placed, ...unplaced].map(({ unit }) => linkTo(unit)).join(' '),
      plain(words.label(label)),
      ...(mark.weight > 0 ? [words.weights[mark.weight]] : []),
      words.states[mark.state],
      ...(mark.owner === '' ? [] : [plain(words.ownerIs(mark.owner))]),
    ].join(' · ')}`,
    ...placed.map(({ exact }) => quoted(exact)),
    ...unplaced.map(({ exact }) => `${plain(headings.unplaced)}${colon}\n\n${quoted(exact)}`),
    mark.thread
      .map(({ by, at, text }) => `- **${plain(words.saidBy(by || words.reviewer, words.moment(at)))}** ${said(text)}`)
      .join('\n'),
  ];
  const effectsOf = (unit: string) => {
    const lines = source.effects[unit] ?? [];
    return lines.length > 0 ? [plain(words.effects), lines.map((line) => `- ${plain(line)}`).join('\n')] : [];
  };
  const section = (title: string, blocks: readonly string[]) =>
    blocks.length > 0 ? [`## ${plain(title)}`, ...blocks] : [];
  const sideOf = (side: 'kept' | 'other', record: DisputedRecord) => [
    `**${columns[side === 'kept' ? 'kept' : 'unwritten']}** · ${plain(record[side])}`,
    ...record.fields.flatMap((field) =>
      field[side] === '' ? [] : [`${plain(field.name)}${colon}`, quoted(field[side])],
    ),
  ];
  return `${[
    `# ${plain(review.title)}`,
    [
      ...(review.client === '' ? [] : [`- ${front.client}${words.colon}${plain(review.client)}`]),
      `- ${front.author}${words.colon}${plain(review.author.name || words.reviewer)}`,
      `- ${front.made}${words.colon}${words.moment(now)}`,
      `- ${front.edition}${words.colon}${front.editionOf(edition.effective)}`,
      `- ${front.checksum}${words.colon}${edition.sha256}`,
      `- ${words.unofficial}`,
    ].join('\n'),
    ...section(headings.issues, issues.length > 0 ? issues.flatMap(issueOf) : [words.noIssues]),
    ...section(
      headings.disputed,
      source.disputed.length === 0
        ? []
        : [
            plain(words.disputedLead),
            ...source.disputed.flatMap((record) => [
              `### ${plain(record.name)}`,
              ...sideOf('kept', record),
              ...sideOf('other', record),
            ]),
          ],
    ),
    ...section(
      headings.proposals,
      [...proposals, ...stale].flatMap(({ unit, from, text, reason, state: standing }) => [
        `### ${linkTo(unit)} · ${words.proposalStates[standing]}`,
        `${columns.words}${colon}`,
        quoted(from),
        `${columns.proposal}${colon}`,
        quoted(text),
        ...(reason === '' ? [] : [said(`${columns.reason}${words.colon}${reason}`)]),
        ...effectsOf(unit),
      ]),
    ),
    ...section(
      headings.standings,
      standings.length === 0
        ? []
        : [
            standings
              .map(
                ({ unit, status, note }) => `- ${linkTo(unit)} ${said(words.standingOf(words.statuses[status], note))}`,
              )
              .join('\n'),
          ],
    ),
    ...section(
      headings.items,
      source.checked.flatMap(({ title, items }) => [
        `### ${plain(title)}`,
        items
          .map(({ question, units, state: ticked, note }) =>
            [
              `- ${plain(question)}`,
              ...units.map(linkTo),
              words.tickStates[ticked],
              ...(note === '' ? [] : [plain(`${columns.note}${words.colon}${note}`)]),
            ].join(' · '),
          )
          .join('\n'),
      ]),
    ),
  ]
    .filter((block) => block !== '')
    .join('\n\n')}\n`;
}
