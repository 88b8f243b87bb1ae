import type { Diagnostic } from '../agreement/diagnostic';
import type { Agreement } from '../agreement/model';
import { parseAgreement } from '../agreement/parse-agreement.ts';
import { ownText, type Place, textOf, walk } from '../agreement/walk.ts';
import { checkChecklists } from '../checklists/check-checklists.ts';
import { checkConcepts } from '../concepts/check-concepts.ts';
import { collectLimits } from '../deadlines/collect-limits.ts';
import { checkDefects } from '../defects/check-defects.ts';
import { checkKinds } from '../kinds/check-kinds.ts';
import { checkEarlierTold } from '../lifecycle/check-earlier-told.ts';
import { checkLifecycles, withoutCircles } from '../lifecycle/check-lifecycles.ts';
import { glanceAt } from '../lifecycle/glance.ts';
import { listDeletions } from '../lifecycle/list-deletions.ts';
import { checkFamilies } from '../parallels/check-families.ts';
import { collectPrecedence } from '../precedence/collect-precedence.ts';
import { checkReadings } from '../readings/check-readings.ts';
import { checkReferenceWords } from '../references/check-reference-words.ts';
import { checkTerms } from '../references/check-terms.ts';
import { findDocuments } from '../references/find-documents.ts';
import { findDomains } from '../references/find-domains.ts';
import { findCommonWords } from '../references/find-terms-in.ts';
import { findReferences } from '../references/find-references.ts';
import { checkSilences } from '../silences/check-silences.ts';
import { laySilences } from '../silences/lay-silences.ts';
import { checkIdsHidden } from './check-ids-hidden.ts';
import { checkOwnPart } from './check-own-part.ts';
import { checkPartsNamed } from './check-parts-named.ts';
import { checkSafestTold } from './check-safest-told.ts';
import { checkShown } from './check-shown.ts';
import { checkWordsQuoted } from './check-words-quoted.ts';
import type { Compiled, Content, Facts, OutlineEntry, Product, Structure } from './model';

/** Runs every step from source text to corpus, and collects what each has to say. Pure, and total for any source. */
export function compile(content: Content): Compiled {
  const { source, products, named, unlinked, outside, errata } = content;
  // What cannot be worked out is left out of all that is; its diagnostic says so.
  const lifecycle = withoutCircles(content.lifecycle);
  const { agreement, diagnostics: parsing } = parseAgreement(source);
  const { references, diagnostics: referring } = findReferences(agreement, { named, errata });
  const { citations, diagnostics: citing } = findDocuments(agreement, content.documents);
  const { diagnostics: limiting, ...limits } = collectLimits(agreement, lifecycle, content.limits);
  const { precedence, diagnostics: preceding } = collectPrecedence(agreement, lifecycle, content.precedence);
  const places = [...walk(agreement)];
  const texts = new Map(places.map(({ unit }) => [unit.id, ownText(unit)]));
  const { defects, diagnostics: querying } = checkDefects(content.defects, errata, texts);
  const { families, diagnostics: comparing } = checkFamilies(content.families, texts);
  const { questions, diagnostics: arguing } = checkReadings(content.questions, texts);
  const numbers = places.flatMap(({ unit }) => (unit.kind === 'article' ? [Number(unit.num)] : []));
  const items = new Set(places.flatMap(({ unit }) => (unit.kind === 'item' ? [unit.id] : [])));
  const outline = makeOutline(agreement);
  const diagnostics = [
    ...parsing,
    ...checkFidelity(source, agreement),
    ...checkProducts(agreement, products),
    ...referring,
    ...checkReferenceWords(agreement, references, { unlinked, outside }),
    ...citing,
    ...checkTerms(agreement, content.terms),
    ...checkLifecycles(agreement, content.lifecycle),
    ...checkEarlierTold(lifecycle),
    ...limiting,
    ...preceding,
    ...querying,
    ...comparing,
    ...arguing,
    ...checkSafestTold(questions, lifecycle),
    ...checkConcepts(content.concepts, texts),
    ...checkChecklists(content.checklists, content.concepts, texts),
    ...checkKinds(content.kinds, saidTexts(places)),
    ...checkSilences(content.silences, lifecycle, texts, numbers),
    ...checkShown(content.shown, texts),
    ...checkPartsNamed(content, [...texts.keys()]),
    ...checkOwnPart([...defects, ...questions], [...texts.keys()]),
    ...checkWordsQuoted(content, texts),
    ...checkIdsHidden(content, [...texts.keys()], items),
  ];
  const counts: Record<OutlineEntry['kind'], number> = {
    notice: 0,
    part: 0,
    chapter: 0,
    article: 0,
    clause: 0,
    subclause: 0,
    item: 0,
    paragraph: 0,
  };
  for (const { kind } of outline) counts[kind] += 1;

  const facts: Facts = {
    title: agreement.title,
    errata,
    counts,
    characters: withoutSpace(source).length,
    notices: diagnostics.filter(({ severity }) => severity === 'notice'),
    referenceCount: references.length,
  };
  const structure: Structure = {
    outline,
    references: references.map((reference) => ({
      ...reference,
      words: texts.get(reference.unit)?.slice(reference.start, reference.end) ?? '',
    })),
  };
  const glances = products.map((product) =>
    glanceAt(
      lifecycle.lifecycles.find(({ number }) => number === product.number),
      lifecycle.general,
    ),
  );
  const commonWords = findCommonWords([...texts.values()], content.terms.terms);
  return {
    agreement,
    structure,
    facts,
    products,
    glances,
    citations,
    domains: findDomains(agreement),
    commonWords,
    limits,
    precedence,
    defects,
    families,
    questions,
    concepts: content.concepts,
    checklists: content.checklists,
    silences: laySilences(content.silences, numbers),
    deletions: listDeletions(lifecycle, (unit) =>
      (content.kinds.kinds[unit] ?? []).some(([kind]) => kind === 'deletion'),
    ),
    diagnostics,
  };
}

/** The own text of every unit that is no heading. */
function saidTexts(places: readonly Place[]): ReadonlyMap<string, string> {
  return new Map(
    places.flatMap(({ unit }) => {
      const isSaid = unit.kind === 'paragraph' || unit.heading === undefined;
      return isSaid && ownText(unit) !== '' ? [[unit.id, ownText(unit)] as const] : [];
    }),
  );
}

function makeOutline(agreement: Agreement): OutlineEntry[] {
  const places = [...walk(agreement)];
  const indexes = new Map(places.map(({ unit }, index) => [unit.id, index]));
  return places.map(({ unit, ancestors }) => {
    const around = ancestors.at(-1);
    const parent = around ? (indexes.get(around.id) ?? -1) : -1;
    if (unit.kind === 'paragraph') return { id: unit.id, kind: unit.kind, num: around?.num ?? '', parent };
    const { id, kind, num, heading } = unit;
    return { id, kind, num, ...(heading === undefined ? {} : { heading }), parent };
  });
}

const withoutSpace = (text: string) => text.replace(/\s/g, '');

/** The principle of the whole site: every character of the source is in the model, in order. */
function checkFidelity(source: string, agreement: Agreement): Diagnostic[] {
  if (withoutSpace(source) === withoutSpace(textOf(agreement))) return [];
  return [{ check: 'fidelity', severity: 'error', message: 'The text of the model differs from the source.' }];
}

/** Every article is a product that content names, by number and by the name printed between 【 and 】. */
function checkProducts(agreement: Agreement, products: readonly Product[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const articles = [...walk(agreement)].flatMap(({ unit }) => (unit.kind === 'article' ? [unit] : []));
  for (const { num, heading, line } of articles) {
    const printed = /^【(.*?)】/.exec(heading ?? '')?.[1];
    const product = products.find(({ number }) => String(number) === num);
    if (!product || product.zh !== printed) {
      const message = `Article ${num} is “${printed}”, but content/products.ts has “${product?.zh ?? 'nothing'}”.`;
      diagnostics.push({ check: 'product-names', severity: 'error', line, message });
    }
  }
  for (const { number, slug } of products) {
    if (articles.some(({ num }) => num === String(number))) continue;
    diagnostics.push({ check: 'product-names', severity: 'error', message: `${slug}: there is no article ${number}.` });
  }
  const slugs = new Set(products.map(({ slug }) => slug));
  if (slugs.size !== products.length) {
    diagnostics.push({ check: 'product-names', severity: 'error', message: 'Two products share a slug.' });
  }
  return diagnostics;
}
