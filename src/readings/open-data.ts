import type { DataSource } from '../agreement/data-source';
import type { ArguedQuestion, Ground } from './model';

/** The readings that are argued as open data, `data/readings.json`. All but the quotes is ours, and no verdict. */
export function toReadingsData(questions: readonly ArguedQuestion[], { edition, sha256, numOf }: DataSource) {
  const cite = ({ unit, quote }: { readonly unit: string; readonly quote: string }) => ({
    clause: numOf(unit),
    href: unit,
    quote,
  });
  const ground = ({ kind, words, of }: Ground) => ({ kind, words, of: of ? cite(of) : null });
  return {
    version: 1,
    edition,
    sourceSha256: sha256,
    unofficial: true,
    questions: questions.map(({ unit, quote, question, readings, safest, arguable }) => ({
      ...cite({ unit, quote }),
      question,
      readings: readings.map(({ id, title, grounds, against, pointless, burdens }) => ({
        id,
        title,
        for: grounds.map(ground),
        against: against.map(ground),
        pointless: pointless.map((each) => ({ ...cite(each), why: each.why })),
        burdens,
      })),
      safest,
      arguable,
    })),
  };
}
