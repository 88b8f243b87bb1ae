import { collectFaults, type Diagnostic } from '../agreement/diagnostic.ts';
import type { UnitId } from '../agreement/model';
import type { Concept } from '../concepts/model';
import type { Wording } from '../lifecycle/model';
import type { Checklist, ChecklistItem, ChecklistSource } from './model';
import { WORKLISTS } from './worklists.ts';

/** What readers' ticks refer to. */
const ID = /^[a-z]+(?:-[a-z]+)*$/;

/** A number of a clause: not part of a longer number, or a percentage. */
const NUMBER = /(?<![\d.\w-])[1-9]\d?(?:\.\d+)+(?![\d%])/g;

type Fail = (check: string, message: string) => void;

/**
 * Checks the checklists against the text and against the concepts whose provisions they take up. Numbers that both parts have are
 * found with those of all content (`check-parts-named.ts`).
 *
 * @returns an `error` for words that are not in their unit, an id that is doubled, not kebab-case or the name of a register, a list or an item without
 *   content, a clause that stands twice in an item, a wording that lacks a language, a clause that is spoken of and not quoted, and
 *   a provision of a concept that is neither in the list nor left out, or both.
 */
export function checkChecklists(
  checklists: readonly Checklist[],
  concepts: readonly Concept[],
  texts: ReadonlyMap<UnitId, string>,
): Diagnostic[] {
  const { diagnostics, fail } = collectFaults();
  checkIds(
    'A list',
    checklists.map(({ id }) => id),
    fail,
  );
  for (const list of checklists) {
    const { id, title, items, sources } = list;
    if (WORKLISTS.some((name) => name === id)) fail('checklist-id', `“${id}” is the name of a register.`);
    checkWording(id, title, fail);
    if (items.length === 0) fail('empty-checklist', `${id} has no items.`);
    checkIds(
      `An item of ${id}`,
      items.map((item) => item.id),
      fail,
    );
    for (const item of items) checkItem(`${id}/${item.id}`, item, texts, fail);
    for (const source of sources) checkSource(list, source, concepts, fail);
  }
  return diagnostics;
}

function checkIds(what: string, ids: readonly string[], fail: Fail): void {
  if (new Set(ids).size !== ids.length) {
    fail('duplicate-checklist-id', `${what} has an id that another has: ${ids.join(', ')}.`);
  }
  for (const id of ids) if (!ID.test(id)) fail('checklist-id', `${what} has the id “${id}”, which is not kebab-case.`);
}

function checkItem(
  name: string,
  { question, clauses, asks, law }: ChecklistItem,
  texts: ReadonlyMap<UnitId, string>,
  fail: Fail,
): void {
  for (const wording of [question, asks, ...(law ? [law] : [])]) checkWording(name, wording, fail);
  if (clauses.length === 0) fail('empty-checklist', `${name} has no clauses.`);
  for (const { unit, quote, note, doubt } of clauses) {
    if (quote === '' || texts.get(unit)?.includes(quote) !== true) {
      fail('quote-not-found', `${name}: ${unit} does not say “${quote}”.`);
    }
    for (const wording of [note, ...(doubt ? [doubt] : [])]) checkWording(`${name}, ${unit}`, wording, fail);
  }
  if (new Set(clauses.map(({ unit, quote }) => `${unit} ${quote}`)).size !== clauses.length) {
    fail('duplicate-clause', `${name} has the same words twice.`);
  }
  const said = [question, asks].flatMap(({ zh, en }) => [...zh.matchAll(NUMBER), ...en.matchAll(NUMBER)]);
  for (const number of new Set(said.map(([each]) => each))) {
    const ids = [`g-${number}`, `p-${number}`];
    const isQuoted = clauses.some(({ unit }) => ids.some((id) => unit === id || unit.startsWith(`${id}.`)));
    if (!isQuoted) fail('clause-not-quoted', `${name} speaks of ${number} and does not quote it.`);
  }
}

/** The name of a product that has none in Chinese: DataWorks。 */
const NAME = /^[A-Za-z-]+(?:[ 、][A-Za-z-]+)?。$/;

/** Chinese has a Chinese character or is such a name, English has a word. */
function checkWording(name: string, { zh, en }: Wording, fail: Fail): void {
  if (!/\p{Script=Han}/u.test(zh) && !NAME.test(zh))
    fail('language-missing', `${name}: “${zh}” is no Chinese; in English it is “${en}”.`);
  if (!/[A-Za-z]{2}/.test(en)) fail('language-missing', `${name}: “${en}” is no English; in Chinese it is “${zh}”.`);
}

function checkSource(
  { id, items }: Checklist,
  source: ChecklistSource,
  concepts: readonly Concept[],
  fail: Fail,
): void {
  const concept = concepts.find(({ slug }) => slug === source.concept);
  if (!concept) {
    fail('unknown-concept', `${id} takes up ${source.concept}, which is no concept.`);
    return;
  }
  const listed = new Set(items.flatMap(({ clauses }) => clauses.map(({ unit }) => unit)));
  const leftOut = new Set(source.leftOut.flatMap(({ units }) => units));
  for (const { why } of source.leftOut) checkWording(`${id}, ${source.concept}`, why, fail);
  const units = new Set(concept.groups.flatMap(({ clauses }) => clauses.map(({ unit }) => unit)));
  for (const unit of units) {
    if (!listed.has(unit) && !leftOut.has(unit)) {
      fail('clause-left-out', `${id}: ${unit} of ${source.concept} is neither in the list nor left out.`);
    }
  }
  for (const unit of leftOut) {
    if (listed.has(unit)) fail('clause-left-out', `${id}: ${unit} of ${source.concept} is left out and in the list.`);
    if (!units.has(unit)) fail('clause-left-out', `${id}: ${unit} is left out and not of ${source.concept}.`);
  }
}
