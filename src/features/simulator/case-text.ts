import type { CaseReport } from './case-report';

/** A case as plain text, for a message or a note: the answer first, then everything that it rests on. */
export function caseText(report: CaseReport): string {
  const { title, takenAt, inputs, answer, facts, cautions, eventsTitle, events, parts, caveat, source, origin } =
    report;
  const section = (name: string, lines: readonly string[]) => (lines.length === 0 ? [] : [[name, ...lines].join('\n')]);
  const blocks = [
    [title, takenAt, inputs].join('\n'),
    [...answer, ...facts.map((fact) => `· ${fact}`)].join('\n'),
    cautions.join('\n'),
    ...section(
      eventsTitle,
      events.flatMap(({ when, what, clauses }, index) => [`${index + 1}. ${when} — ${what}`, `   ${clauses}`]),
    ),
    ...parts.flatMap(({ title: name, lines }) =>
      section(
        name,
        lines.map((line) => `· ${line}`),
      ),
    ),
    [caveat, source, origin.link].join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
