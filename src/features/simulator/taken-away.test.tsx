import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { TranslatorContext } from '@/i18n/use-translation';
import { describe, expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { products } from '@content/products';
import { parseAgreement } from '@/agreement/parse-agreement';
import { partOfId } from '@/agreement/unit-id';
import { ownTexts } from '@/agreement/walk';
import { createTranslator } from '@/app/create-translator';
import { toCalendar } from '@/cases/calendar-entries';
import { ProvisionNameContext } from '@/cases/provision-name';
import { simulate } from '@/cases/simulate';
import { namePart } from '@/cases/use-shown-name';
import { wordsOfMarkup } from '@/cases/words-of-markup';
import { glossesFor, loadGlosses } from '@/corpus/glosses';
import { sharedNumbers } from '@/corpus/shared-numbers';
import { nameOf } from '@/corpus/provision-names';
import { addWording } from '@/i18n/create-i18n';
import { withGeneral } from '@/lifecycle/with-general';
import { caseText } from './case-text';
import { reportCase } from './case-report';
import { GlossContext } from './cited';
import { toCaseData, toRows } from './export-case';
import { layPicture } from './picture';
import { Simulator } from './simulator';

/**
 * What leaves the page, in every form, of every scenario of every product: no number that is two clauses stands without its part,
 * and whatever stands in marks behind a clause is in that very clause.
 */
const NOW = Date.parse('2026-11-27T11:00:00+08:00');
const bare = (text: string) => text.replaceAll(/\s/g, '');
const { agreement } = parseAgreement(readFileSync('content/agreement/2024-05-15.zh-CN.txt', 'utf8'));
/** Of each clause what it says itself. */
const texts = [...ownTexts(agreement)].map(([id, text]) => [id, bare(text)] as const);
const CASE = { at: '2026-11-20T10:00', paid: '2026-11-23T09:00', owed: '1234.5' };

const cases = products.flatMap(({ number }) => {
  const own = lifecycleContent.lifecycles.find((each) => each.number === number);
  const lifecycle = withGeneral(number, own, lifecycleContent);
  const withoutRules = lifecycleContent.withoutRules.find((each) => each.number === number);
  // The general terms say the same of every product; 5 and 12 have numbers of their own that those have too.
  return lifecycle.scenarios
    .filter(({ isGeneral = false }) => !isGeneral || [5, 12].includes(number))
    .map(({ trigger, variant }) => ({
      number,
      name: `${number} ${trigger} ${variant ?? ''}`,
      view: simulate({ lifecycle, withoutRules }, { trigger, ...(variant === null ? {} : { variant }), ...CASE }),
    }));
});

await loadGlosses('en');

describe.each(['zh-CN', 'en'] as const)('%s', async (locale) => {
  const translator = await createTranslator(locale);
  for (const part of ['simulator', 'events', 'exporting', 'moments'] as const) await addWording(translator, part);
  const { t } = translator;
  const isEnglish = locale === 'en';

  /** What each clause says, by every name that it has in these forms: with its part, and without it where it is in one part alone. */
  const textsByName = new Map<string, readonly string[]>();
  for (const [id, text] of texts) {
    const part = t(($) => $.exporting[partOfId(id) === 'special' ? 'special' : 'general'], { num: nameOf(id) });
    const inSentences = partOfId(id) === 'special' ? ['专用说明', 'special'] : ['通用条款', 'general'];
    for (const name of new Set([part, namePart(nameOf, t)(id), ...inSentences.map((each) => `${each} ${nameOf(id)}`)]))
      textsByName.set(name, [...(textsByName.get(name) ?? []), text]);
  }
  /** What the clause says whose name stands at the end of a text; of several names that end there the longest is meant. */
  const clausesBefore = (text: string): readonly string[] => {
    for (let start = Math.max(0, text.length - 40); start < text.length; start += 1) {
      const found = textsByName.get(text.slice(start));
      // Not the end of a longer number.
      if (found && !/[\d.]\d/.test(text.slice(start - 1, start + 1))) return found;
    }
    return [];
  };

  /** Every form of every case, as lines. */
  const forms = [...writeForms()];
  function* writeForms() {
    for (const { number, name, view } of cases) {
      const product = products.find((each) => each.number === number);
      if (!view || !product) throw new Error('Nothing was worked out.');
      const origin = {
        slug: product.slug,
        product: isEnglish ? product.en : product.zh,
        shortNames: [],
        link: 'https://example.org/',
        nameOf,
        glosses: glossesFor(locale),
      };
      const report = reportCase(view, { translator, origin, now: NOW, render: renderToStaticMarkup });
      const onPaper = renderToStaticMarkup(
        <TranslatorContext value={translator}>
          <ProvisionNameContext value={namePart(nameOf, t)}>
            <GlossContext value={glossesFor(locale)}>
              <Simulator
                product={origin.product}
                view={view}
                onChange={() => undefined}
                now={() => ''}
                today={NOW}
                address={origin.link}
                highlighted={undefined}
                onHighlight={() => undefined}
                onExport={() => undefined}
                message=""
                amountAfter={() => ''}
              />
            </GlossContext>
          </ProvisionNameContext>
        </TranslatorContext>,
      );
      const calendar = toCalendar(view, translator, origin, { now: NOW, withPassed: true, caseId: 'x' });
      const written: Readonly<Record<string, readonly string[]>> = {
        text: caseText(report).split('\n'),
        table: toRows(report, translator).rows.flatMap((row) => row.map(String)),
        data: everyString(toCaseData(report).words),
        picture: layPicture(report).lines.map(({ text }) => text),
        calendar: calendar.flatMap(({ title, description }) => [title, ...description.split('\n')]),
        paper: wordsOfMarkup(onPaper),
      };
      for (const [form, lines] of Object.entries(written)) yield { name: `${form} of ${name}`, lines, view };
    }
  }

  test('no number that is two clauses stands without its part', () => {
    const faults: string[] = [];
    for (const { name, lines, view } of forms) {
      // What is written of the content is held to the same by the build (`check-parts-named.ts`).
      const noted = everyString(view.scenario).filter((each) => /\d/.test(each));
      for (const line of lines) {
        const own = [...quotedIn(line), ...noted].reduce((left, each) => left.replaceAll(each, ''), line);
        for (const { 0: number, index } of own.matchAll(NUMBER)) {
          if (sharedNumbers.has(number) && !PART.test(own.slice(Math.max(0, index - 24), index)))
            faults.push(`${name}: ${own.slice(Math.max(0, index - 30), index + 8)}`);
        }
      }
    }
    expect([...new Set(faults)].slice(0, 8)).toEqual([]);
  }, 300_000);

  test('what stands in marks behind a clause stands so in that clause, and no two quotes meet', () => {
    const faults: string[] = [];
    let count = 0;
    for (const { name, lines } of forms) {
      for (const line of lines) {
        if (/”\s*“/.test(line)) faults.push(`${name}: ${line}`);
        // A gloss is no quote.
        const plain = line.replaceAll(/ \[[^\]]*\]/g, '');
        let own: readonly string[] = [];
        for (const { 0: quoted, index } of plain.matchAll(/“[^“”]*(?:“[^”]*”[^“”]*)*”/g)) {
          const before = plain.slice(0, index);
          // The next piece of the same clause; else that of the clause before it.
          if (!before.endsWith('” … ')) own = clausesBefore(before.trimEnd());
          if (own.length === 0 && !/(?:\d|）|[A-Z]) $/.test(before)) continue;
          count += 1;
          const words = bare(quoted.slice(1, -1));
          if (!own.some((text) => text.includes(words))) faults.push(`${name}: ${before.slice(-20)} ${words}`);
        }
      }
    }
    expect(count).toBeGreaterThan(4_000);
    expect([...new Set(faults)].slice(0, 8)).toEqual([]);
  }, 300_000);
});

/** A number of a clause: not part of a longer number, an amount or a percentage. */
const NUMBER = /(?<![\d.\w-])[1-9]\d?(?:\.\d+)+(?![\d%]|\s?(?:元|CNY|yuan))/g;
/** What stands before a number that says its part; a list goes on after a sign. */
const PART =
  /(?:通用|专用|通用条款|专用说明|[Gg]eneral|[Ss]pecial|[Gg]eneral terms|[Ss]pecial terms) ?(?:[\d.]+(?:[、,]| and ) ?)*$/;

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

/** Every string in a value of any shape. */
function everyString(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyString) : [];
}
