import { plainMarkdown } from '@/reviews/markdown';
import { clauseAddress } from './clause-address';
import type { ExportSource } from './model';
import { planExport } from './plan-export';

/** A table for a file: what its columns are called, and its rows. */
export interface ReviewTable {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The issues of a review as a table, a row for each, by weight; words and threads are whole.
 * @param ids - of the marks that are in it, in their order; all where none are given.
 */
export function tableOfIssues(source: ExportSource, ids?: readonly string[]): ReviewTable {
  const { state, provisions, words, edition } = source;
  const { columns } = words;
  const { issues: all } = planExport(state, provisions, 'whole');
  const byId = new Map(all.map((issue) => [issue.mark.id, issue]));
  const issues = ids ? ids.flatMap((id) => byId.get(id) ?? []) : all;
  return {
    titles: [
      columns.weight,
      columns.place,
      columns.label,
      columns.words,
      columns.comments,
      columns.owner,
      columns.state,
      columns.proposal,
      columns.by,
      columns.at,
      columns.link,
      columns.edition,
    ],
    rows: issues.map(({ mark, label, placed, unplaced, proposals }) => {
      const targets = [...placed, ...unplaced];
      return [
        words.weights[mark.weight],
        targets.map(({ unit }) => words.place(unit)).join('\n'),
        words.label(label),
        [
          ...placed.map(({ exact }) => exact),
          ...unplaced.map(({ exact }) => `${words.headings.unplaced}${words.colon}${exact}`),
        ].join('\n'),
        mark.thread
          .map(({ by, at, text }) => `${words.saidBy(by || words.reviewer, words.moment(at))} ${plainMarkdown(text)}`)
          .join('\n'),
        mark.owner,
        words.states[mark.state],
        proposals.map(({ text }) => text).join('\n'),
        mark.by,
        words.moment(mark.at),
        targets[0] ? clauseAddress(source, targets[0].unit) : '',
        `${edition.id} SHA-256 ${edition.sha256}`,
      ];
    }),
  };
}
