import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { products } from '@content/products';
import { createTranslator } from '@/app/create-translator';
import { edition } from '@/corpus/edition';
import { glossesFor, loadGlosses } from '@/corpus/glosses';
import { addWording } from '@/i18n/create-i18n';
import { writeDate } from '@/i18n/date-words';
import { withGeneral } from '@/lifecycle/with-general';
import { makeTable } from '@/ui/table-file';
import { type CaseReport, reportCase } from './case-report';
import { caseText } from './case-text';
import { drawingTextsOf } from './drawing-texts';
import { toCaseData, toRows } from './export-case';
import { layPicture } from './picture';
import { simulate } from '@/cases/simulate';
import type { RawTimelineSearch } from '@/cases/timeline-keys';

/** The present is between two minutes, and told to the minute. */
const NOW = Date.parse('2026-11-27T11:00:47+08:00');
const LINK = 'https://example.org/products/x?at=2026-11-20T10%3A00&trigger=arrears&count=moment&edition=2024-05-15';
const agreement = readFileSync('content/agreement/2024-05-15.zh-CN.txt', 'utf8').replaceAll(/\s/g, '');

/** With and without a date, paid early, late and never; with what only the customer knows; each counting. */
const VALUES: readonly RawTimelineSearch[] = [
  {},
  { paid: 'PT30H', deferral: 'PT1H', count: 'civil' },
  { at: '2026-11-20T10:00', deferral: 'PT48H', grace: 'P3D', storage: 'P30D', need: 'P2D', owed: '1234.5' },
  { at: '2026-11-20T10:00', paid: '2027-03-25T10:00', deferral: 'PT48H', count: 'civil' },
  { at: '2026-11-20', paid: '2026-11-21T01:00', deferral: 'PT48H' },
];
/** Before the edition, before the trigger, and with values that mean nothing. */
const MORE: readonly RawTimelineSearch[] = [
  { at: '2020-02-01T00:00' },
  { at: '2027-02-01T00:00' },
  { at: '2026-11-20T10:00', paid: '2026-11-01T00:00', count: 'weeks', owed: '12,34 元' },
  { at: '2026-02-31', paid: '2026-03-03T00:00' },
];

interface Case {
  readonly name: string;
  readonly number: number;
  readonly raw: RawTimelineSearch;
}

/** Every scenario of every product, the general ones once, in every reading. */
const cases: Case[] = [1, ...lifecycleContent.lifecycles.map(({ number }) => number)].flatMap((number) =>
  withGeneral(
    number,
    lifecycleContent.lifecycles.find((own) => own.number === number),
    lifecycleContent,
  )
    .scenarios.filter(({ isGeneral = false }) => !isGeneral || number < 3)
    .flatMap(({ trigger, variant, readings }) => {
      const raw = { trigger, ...(variant === null ? {} : { variant }) };
      const others = readings.flatMap(({ id, alternatives }) =>
        alternatives.slice(1).map((other) => ({ at: '2026-11-20T10:00', reading: `${id}/${other.id}` })),
      );
      return [...VALUES, ...(number < 6 ? MORE : []), ...others].map((more) => ({
        name: `${number} ${trigger} ${variant ?? ''} ${JSON.stringify(more)}`,
        number,
        raw: { ...raw, ...more },
      }));
    }),
);

await loadGlosses('en');

describe.each(['zh-CN', 'en'] as const)('%s', async (locale) => {
  const translator = await createTranslator(locale);
  for (const part of ['simulator', 'events', 'exporting'] as const) await addWording(translator, part);
  const isEnglish = locale === 'en';
  const reportOf = ({ number, raw }: Case): CaseReport => {
    const own = lifecycleContent.lifecycles.find((each) => each.number === number);
    const withoutRules = lifecycleContent.withoutRules.find((each) => each.number === number);
    const view = simulate({ lifecycle: withGeneral(number, own, lifecycleContent), withoutRules }, raw);
    const product = products.find((each) => each.number === number);
    if (!view || !product) throw new Error('Nothing was worked out.');
    const origin = {
      slug: product.slug,
      product: isEnglish ? product.en : product.zh,
      shortNames: [],
      link: LINK,
      nameOf: (id: string) => id.slice(2),
      glosses: glossesFor(locale),
    };
    return reportCase(view, { translator, origin, now: NOW, render: renderToStaticMarkup });
  };
  let reports: readonly { readonly name: string; readonly report: CaseReport }[] = [];
  beforeAll(() => {
    reports = cases.map((each) => ({ name: each.name, report: reportOf(each) }));
  }, 300_000);
  /** The cases of which something is not so. */
  const faultsOf = (find: (report: CaseReport) => readonly string[]) =>
    reports.flatMap(({ name, report }) => find(report).map((fault) => `${name}: ${fault}`));

  test('nothing is empty, and nothing is markup or a wording without its words', () => {
    expect(reports.length).toBeGreaterThan(500);
    expect(
      faultsOf((report) => {
        const { title, takenAt, inputs, answer, facts, cautions, events, parts, caveat, source } = report;
        const told = events.flatMap(({ when, what, clauses }) => [when, what, clauses]);
        const words = [title, takenAt, inputs, caveat, source, ...answer, ...facts, ...cautions, ...told];
        const lines = parts.flatMap((part) => [part.title, ...part.lines]);
        return [
          ...[...words, ...lines].filter(
            (each) => each === '' || /undefined|\{\{|[<>]|&\w+;|exporting\.|simulator\./.test(each),
          ),
          ...(answer.length === 0 || facts.length === 0 || events.length === 0 ? ['nothing is told'] : []),
        ];
      }).slice(0, 5),
    ).toEqual([]);
  });

  test('what of the address was not used is among the cautions, which are in whatever is taken away', () => {
    const said = reports.flatMap(({ report: { view, cautions } }) =>
      view.problems.map(({ kind }, index) => ({ kind, said: cautions[index] })),
    );
    expect(new Set(said.map(({ kind }) => kind))).toEqual(
      new Set(['at', 'paidBefore', 'paidWithoutAt', 'count', 'owed']),
    );
    const { problems } = translator.getResourceBundle(locale, 'translation').simulator as {
      readonly problems: Readonly<Record<string, string | object>>;
    };
    // The sentence without what is filled in; of an amount, what was typed.
    const endOf = (wording: string | object | undefined) =>
      typeof wording === 'string' ? (wording.split(/\{\{\w+\}\}/).at(-1) ?? '?') : '12,34 元';
    expect(said.filter(({ kind, said: caution = '' }) => !caution.includes(endOf(problems[kind])))).toEqual([]);
  });

  /** What has to be in whatever is taken away. */
  const wantedOf = ({ view, title, takenAt, inputs, answer, cautions, caveat, events }: CaseReport) => ({
    said: [title, takenAt, inputs, ...answer, ...cautions, caveat, LINK, edition.id, edition.sha256],
    events: events.flatMap(({ event, name, when }) => [
      name,
      when,
      ...event.rule.citations.flatMap(({ quotes }) => quotes),
    ]),
    doubts: view.scenario.silences.map(({ note }) => (isEnglish ? note.en : note.zh)),
  });

  test('the copied text says the answer, the inputs, every event with its words and date, every doubt, edition and link', () => {
    expect(
      faultsOf((report) => {
        const text = caseText(report);
        const { said, events, doubts } = wantedOf(report);
        return [...said, ...events, ...doubts, ...report.facts].filter((each) => !text.includes(each));
      }).slice(0, 5),
    ).toEqual([]);
  });

  test('every piece of the copied text in marks is in the agreement as it stands', () => {
    expect(
      faultsOf((report) => {
        const known = report.events.flatMap(({ event }) => event.rule.citations.flatMap(({ quotes }) => quotes));
        const foreign = known.filter((quote) => !agreement.includes(quote.replaceAll(/\s/g, '')));
        const clauses = report.events.flatMap(({ clauses: words }) => quotedIn(words.replaceAll(/ \[[^\]]*\]/g, '')));
        return [...foreign, ...clauses.filter((quote) => !agreement.includes(quote.replaceAll(/\s/g, '')))];
      }).slice(0, 5),
    ).toEqual([]);
  });

  test('pieces of one clause are apart', () => {
    expect(faultsOf((report) => caseText(report).match(/.{0,10}”“.{0,10}/g) ?? [])).toEqual([]);
  });

  test('before the edition was in force a moment that has passed is told as passed, with the caution', () => {
    const told = [45, 30, 2].map((number) => {
      const { answer, facts, cautions } = reportOf({ name: '', number, raw: { trigger: 'arrears', at: '2019-01-01' } });
      return [answer.join(' '), facts.join(' '), cautions.join(' ')] as const;
    });
    for (const [answer, facts, cautions] of told) {
      expect(answer).toMatch(isEnglish ? /has passed|by the text|may already have been/ : /已过|按条文/);
      expect(facts).not.toMatch(isEnglish ? /To lose nothing, pay before/ : /什么都不丢，须在此前/);
      expect(cautions).toContain(isEnglish ? 'the text of that time may differ' : '当时的条文可能不同');
    }
  });

  test('the table has a row for each event with date, clause and words, and under them all the rest', () => {
    expect(
      faultsOf((report) => {
        const { fields, rows } = toRows(report, translator);
        const file = makeTable(fields, rows);
        const cells = Papa.parse<string[]>(file.slice(1)).data.flat();
        const { said, doubts } = wantedOf(report);
        const dates = cells.filter((cell) => /^\d{4}-/.test(cell));
        return [
          ...[...said, ...doubts].filter((each) => !cells.some((cell) => cell.includes(each))),
          ...dates.filter((date) => !/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d\+08:00)?$/.test(date)),
          ...cells.filter((cell) => /^[=+\-@\t\r]/.test(cell)),
          ...report.events.flatMap(({ event, name, clauseNames }, index) => {
            // However many clauses there are, each stands before its words.
            const words = String(rows[index]?.at(-1));
            const isEach = clauseNames.every((clause) => words.includes(`${clause} “`));
            return rows[index]?.[0] === name && isEach && words.startsWith(clauseNames[0] ?? '?')
              ? []
              : [event.rule.id];
          }),
        ];
      }).slice(0, 5),
    ).toEqual([]);
  });

  test('the data have the same words, and every moment with its offset', () => {
    expect(
      faultsOf((report) => {
        const data = toCaseData(report);
        const text = JSON.stringify(data);
        const { said, events, doubts } = wantedOf(report);
        const missing = [...said, ...events, ...doubts].filter(
          (each) => !text.includes(JSON.stringify(each).slice(1, -1)),
        );
        const moments = [data.at, data.paid, ...data.events.flatMap(({ earliest, latest }) => [earliest, latest])];
        const form = report.view.dated ? /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d\+08:00)?$/ : /^-?P(?=.)/;
        return [...missing, ...moments.filter((at) => at !== null && !form.test(at)).map(String)];
      }).slice(0, 5),
    ).toEqual([]);
  });

  test('the picture has the answer, the inputs, all that is drawn, edition, date and link; all within it, nothing on another', () => {
    expect(
      faultsOf((report) => {
        const picture = layPicture(report);
        const { width, height, lines, drawing } = picture;
        const words = lines.map(({ text }) => text).join('');
        const bare = (text: string) => text.replaceAll(/\s/g, '');
        const { said } = wantedOf(report);
        const boxes = [
          ...lines.map(({ text, x, y, width: wide, face }) => ({
            text,
            x0: x,
            x1: x + wide,
            y0: y - face.size,
            y1: y + 3,
          })),
          ...drawingTextsOf(drawing.layout).map((box) => ({
            ...box,
            x0: box.x0 + drawing.x,
            x1: box.x1 + drawing.x,
            y0: box.y0 + drawing.y,
            y1: box.y1 + drawing.y,
          })),
        ];
        const outside = boxes.filter(({ x0, x1, y0, y1 }) => x0 < 0 || y0 < 0 || x1 > width || y1 > height);
        const met = boxes.flatMap((one, index) =>
          boxes
            .slice(index + 1)
            .filter((other) => one.x0 < other.x1 && other.x0 < one.x1 && one.y0 < other.y1 && other.y0 < one.y1)
            .map((other) => `${one.text} on ${other.text}`),
        );
        return [
          ...said.filter((each) => !bare(words).includes(bare(each))),
          ...outside.map(({ text }) => `outside: ${text}`),
          ...met,
        ];
      }).slice(0, 5),
    ).toEqual([]);
  });

  test('every moment of the data is one that the page says or draws', () => {
    expect(
      faultsOf((report) => {
        const { view, inputs, answer, facts, events, drawn, parts } = report;
        if (!view.dated) return [];
        const data = toCaseData(report);
        const drawnWords = drawn.moments.map((moment) => JSON.stringify(moment));
        const lines = parts.flatMap((part) => part.lines);
        const said = [inputs, ...answer, ...facts, ...events.map(({ when }) => when), ...drawnWords, ...lines].join(
          ' ',
        );
        const wordsOf = (at: string) =>
          writeDate(Date.parse(at.length === 10 ? `${at}T00:00+08:00` : at), { isEnglish, hasTime: at.length > 10 });
        const told = [
          ...Object.values(data.answer).map((limit) => limit?.before ?? null),
          ...data.events.flatMap(({ earliest, latest }) => [earliest, latest]),
          data.paid,
          data.at,
        ];
        // A state begins and ends where a day does, of which the sentences name the last.
        const dayOf = (at: number) => writeDate(at, { isEnglish, hasTime: false });
        const borders = data.states
          .flatMap(({ from, to }) => [from, to])
          .flatMap((at) => (at === null ? [] : Date.parse(at)));
        return [
          ...told.flatMap((at) => (at === null || said.includes(wordsOf(at)) ? [] : [`${at}: ${wordsOf(at)}`])),
          ...borders.flatMap((at) =>
            said.includes(dayOf(at)) || said.includes(dayOf(at - 1)) ? [] : [`state: ${dayOf(at)}`],
          ),
          ...data.states.flatMap(({ words }) => (words === '' ? ['a state without words'] : [])),
        ];
      }).slice(0, 15),
    ).toEqual([]);
  });

  test('the present is told to the minute', () => {
    expect(
      faultsOf(
        (report) =>
          JSON.stringify([report.takenAt, report.answer, report.facts, report.drawn]).match(/11:00:47/g) ?? [],
      ),
    ).toEqual([]);
  });

  test('seconds that count are shown wherever the time of day is', () => {
    const timed = cases.filter(({ raw }) => raw.at === '2026-11-20T10:00' && raw.paid === undefined);
    const told = timed.map(({ name, number, raw }) => {
      const { answer, facts, events, drawn, inputs, parts } = reportOf({
        name,
        number,
        raw: { ...raw, at: '2026-11-20T10:00:30' },
      });
      const said = [inputs, ...answer, ...facts, ...events.map(({ when }) => when)];
      const text = [...said, ...parts.flatMap(({ lines }) => lines), JSON.stringify(drawn)].join('\n');
      // What begins or ends with a day, or at an hour that the clause names, has none.
      const times = [...text.matchAll(/\b\d\d:\d\d\b(?!:\d\d\+)(?::\d\d)?/g)].map(([time]) => time);
      return { name, hasAny: inputs.includes('10:00:30'), without: times.filter((time) => /^10:00$/.test(time)) };
    });
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter(({ hasAny, without }) => !hasAny || without.length > 0)).toEqual([]);
  });

  test('a number that is in both parts says its part', () => {
    const anchors = readFileSync('content/agreement/anchors.txt', 'utf8').split('\n');
    const both = new Set(
      anchors.filter((id) => id.startsWith('g-') && anchors.includes(`p-${id.slice(2)}`)).map((id) => id.slice(2)),
    );
    expect(both.size).toBeGreaterThan(40);
    expect(
      faultsOf((report) => {
        // What `content` notes speaks of the product's own clauses, beside which it stands.
        const { inputs, answer, facts, cautions, events, parts } = report;
        const conditions = events.flatMap(({ event: { rule } }) =>
          rule.condition ? [isEnglish ? rule.condition.en : rule.condition.zh] : [],
        );
        const told = events.flatMap(({ when, what, clauses }) => [when, what, clauses]);
        const payment = parts.filter(({ title }) => title === translator.t(($) => $.simulator.payment));
        const text = [inputs, ...answer, ...facts, ...cautions, ...told, ...payment.flatMap(({ lines }) => lines)]
          .map((line) => [...quotedIn(line), ...conditions].reduce((left, noted) => left.replaceAll(noted, ''), line))
          .join('\n');
        return [...text.matchAll(/(?<![\d.])\d{1,2}\.\d{1,2}(?:\.\d{1,2})*(?![\d.%元])/g)]
          .filter(([number]) => both.has(number))
          .map(({ 0: number, index }) => text.slice(Math.max(0, index - 24), index + number.length))
          .filter((around) => !PART.test(around));
      }).slice(0, 5),
    ).toEqual([]);
  });
});

/** What stands before a number that says of which part it is. */
const PART =
  /(?:专用|通用|通用条款|专用说明|专用说明 2\.1、|[Ss]pecial|[Gg]eneral|General terms|special 2\.1 and) ?[\d.]+$/;

/** What stands in “ ” that stand in no others. */
function quotedIn(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [index, sign] of [...text].entries()) {
    if (sign === '“' && (depth += 1) === 1) start = index + 1;
    if (sign === '”' && (depth -= 1) === 0) found.push([...text].slice(start, index).join(''));
  }
  return found;
}
