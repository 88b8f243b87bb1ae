import { collectFaults, type Diagnostic } from '../agreement/diagnostic.ts';
import type { Agreement, Paragraph, Provision, UnitId } from '../agreement/model';
import { ownText, walk } from '../agreement/walk.ts';
import { isDecided, isLoss } from './consequences.ts';
import { findDurations } from './find-durations.ts';
import type { LifecycleContent, LifecycleRule, RuleCitation, Scenario } from './model';
import { numberInId, partOfId } from '../agreement/unit-id.ts';

/** Words that say that a loss is past recovery; whether a rule is one is for people to say. */
const IRRECOVERABLE = /[不无]可?(?:法|能)?恢复/;

/**
 * Checks that every claim about the lifecycle is borne out by the text, and that nothing was left out: each quote is in its
 * clause; each rule leads back to the trigger without a circle; each reading and parameter is declared; each product has
 * rules or a reason; each expression of time in the special terms belongs to a rule or is stated to be no such period.
 *
 * @returns an `error` for each fault; nothing here is an erratum of the source.
 */
export function checkLifecycles(agreement: Agreement, content: LifecycleContent): Diagnostic[] {
  const { lifecycles, general, warnings, duties, otherEnds, withoutRules, otherDurations } = content;
  const units = new Map<UnitId, Provision | Paragraph>([...walk(agreement)].map(({ unit }) => [unit.id, unit]));
  const { diagnostics, fail } = collectFaults();
  const checkQuotes = (where: string, citations: readonly RuleCitation[]) => {
    for (const { provision, quotes } of citations) {
      const unit = units.get(provision);
      if (!unit) fail('unknown-target', `${where}: there is no ${provision}.`);
      for (const quote of quotes) {
        if (unit && !ownText(unit).includes(quote))
          fail('quote-not-found', `${where}: ${provision} does not say “${quote}”.`);
      }
    }
  };
  const checkScenarios = (name: string, scenarios: readonly Scenario[]) => {
    if (new Set(scenarios.map(({ id }) => id)).size < scenarios.length) {
      fail('duplicate-id', `Two scenarios of ${name} share an id.`);
    }
    for (const scenario of scenarios) {
      const where = `${name} ${scenario.id}`;
      checkQuotes(where, citationsOf(scenario));
      for (const { filledBy } of scenario.silences) {
        if (filledBy && !units.has(filledBy)) fail('unknown-target', `${where}: there is no ${filledBy}.`);
      }
      for (const message of checkRules(scenario)) fail('rules', `${where}: ${message}`);
    }
  };

  for (const { number, scenarios, besideOwn = [], prepaidOnly } of lifecycles) {
    if (!units.has(`p-${number}`)) fail('unknown-product', `There is no product ${number}.`);
    checkScenarios(`product ${number}`, scenarios);
    checkQuotes(`product ${number}`, prepaidOnly?.citations ?? []);
    for (const { general: id, variant } of besideOwn) {
      const scenario = general.find((each) => each.id === id);
      if (!scenario) fail('unknown-target', `product ${number}: there is no general scenario ${id}.`);
      if (scenarios.some((own) => own.trigger === scenario?.trigger && own.variant === variant))
        fail('duplicate-id', `product ${number}: two scenarios of ${scenario?.trigger} are called ${variant}.`);
    }
  }
  checkScenarios('the general terms', general);
  for (const [trigger, notes] of Object.entries(warnings)) {
    checkQuotes(
      `warnings of ${trigger}`,
      notes.flatMap(({ citations }) => citations),
    );
  }
  for (const [trigger, duty] of Object.entries(duties)) checkQuotes(`duty before ${trigger}`, duty.citations);
  for (const [number, notes] of Object.entries(otherEnds)) {
    if (!units.has(`p-${number}`)) fail('unknown-product', `There is no product ${number}.`);
    checkQuotes(
      `other ends of product ${number}`,
      (notes ?? []).flatMap(({ citations }) => citations),
    );
  }
  for (const { number, citations } of withoutRules) checkQuotes(`product ${number}`, citations);
  checkQuotes('other durations', otherDurations);

  for (const id of units.keys()) {
    if (!/^p-\d+$/.test(id)) continue;
    const number = Number(numberInId(id));
    const named = [...lifecycles, ...withoutRules].filter((product) => product.number === number).length;
    if (named !== 1)
      fail(
        'rules-or-reason',
        `Product ${number} has ${named === 0 ? 'neither rules nor a reason' : 'both rules and a reason'}.`,
      );
  }
  for (const { where, words } of unaccountedDurations(units, content)) {
    fail('duration-unaccounted', `${where}: no rule uses “${words}”, and nothing says why not.`);
  }
  return diagnostics;
}

/**
 * The content without scenarios whose rules do not lead back to their trigger: nothing can be worked out from those, and
 * `checkLifecycles` has named them.
 */
export function withoutCircles<Content extends Pick<LifecycleContent, 'lifecycles' | 'general'>>(
  content: Content,
): Content {
  const isSound = (scenario: Scenario) =>
    combinations(scenario).every((rules) => rules.every((rule) => leadsToTrigger(rule, rules, [])));
  return {
    ...content,
    general: content.general.filter(isSound),
    lifecycles: content.lifecycles.map((product) => ({ ...product, scenarios: product.scenarios.filter(isSound) })),
  };
}

/** Expressions of time in the special terms of which no quote of a rule and no stated reason is part. */
function unaccountedDurations(
  units: ReadonlyMap<UnitId, Provision | Paragraph>,
  { lifecycles, otherDurations }: LifecycleContent,
): { readonly where: UnitId; readonly words: string }[] {
  const quotesOf = new Map<UnitId, string[]>();
  const quoted = [...lifecycles.flatMap(({ scenarios }) => scenarios.flatMap(citationsOf)), ...otherDurations];
  for (const { provision, quotes } of quoted) {
    quotesOf.set(provision, [...(quotesOf.get(provision) ?? []), ...quotes]);
  }
  return [...units].flatMap(([where, unit]) => {
    if (partOfId(where) !== 'special') return [];
    const text = ownText(unit);
    const covered = (quotesOf.get(where) ?? []).map((quote) => ({ from: text.indexOf(quote), length: quote.length }));
    return findDurations(text)
      .filter(({ from, to }) => !covered.some((quote) => quote.from <= from && to <= quote.from + quote.length))
      .map(({ words }) => ({ where, words }));
  });
}

function citationsOf({
  rules,
  readings,
  recovery,
  silences,
  warnings = [],
  storesNone,
  deferral,
}: Scenario): readonly RuleCitation[] {
  return [
    ...rules.flatMap(({ citations }) => citations),
    ...readings.flatMap(({ alternatives }) => alternatives.flatMap(({ citations }) => citations)),
    ...recovery.flatMap(({ citations }) => citations),
    ...(storesNone ? [storesNone] : []),
    ...(deferral ? [deferral.shownIn] : []),
    ...silences.flatMap(({ citations = [] }) => citations),
    ...warnings.flatMap(({ citations }) => citations),
  ];
}

function checkRules(scenario: Scenario): string[] {
  const faults: string[] = [];
  const tags = scenario.readings.flatMap(({ id, alternatives }) => alternatives.map((other) => `${id}/${other.id}`));
  for (const { id, reading, offset, effect, subject, citations, irrecoverable = false } of scenario.rules) {
    if (reading !== undefined && !tags.includes(reading)) faults.push(`${id}: there is no reading ${reading}.`);
    if (offset.kind === 'parameter' && !scenario.parameters.includes(offset.parameter)) {
      faults.push(`${id}: the parameter ${offset.parameter} is not declared.`);
    }
    if (!isDecided({ effect, subject })) faults.push(`${id}: nobody has decided what “${effect} ${subject}” comes to.`);
    const saysSo = citations.some(({ quotes }) => quotes.some((quote) => IRRECOVERABLE.test(quote)));
    if (isLoss({ effect, subject }) && saysSo && !irrecoverable)
      faults.push(`${id} quotes that what is lost cannot be recovered, and is not marked so.`);
    if (irrecoverable && !saysSo) faults.push(`${id} is marked irrecoverable, and quotes no words that say so.`);
    if (citations.length === 0 || citations.some(({ quotes }) => quotes.length === 0))
      faults.push(`${id} quotes nothing.`);
  }
  for (const rules of combinations(scenario)) {
    const ids = rules.map(({ id }) => id);
    if (new Set(ids).size < ids.length) faults.push(`Two rules that hold together share an id: ${ids.join(', ')}.`);
    for (const rule of rules)
      if (!leadsToTrigger(rule, rules, [])) faults.push(`${rule.id} does not lead back to the trigger.`);
    for (const { id, decidedBy, until = [] } of rules) {
      for (const end of until) if (!ids.includes(end)) faults.push(`${id} goes on until ${end}, which is no rule.`);
      if (decidedBy !== undefined && !ids.includes(decidedBy))
        faults.push(`${id} is decided by ${decidedBy}, which is no rule.`);
    }
    for (const { since, before } of scenario.recovery) {
      for (const id of [since, before]) {
        if (id !== undefined && !scenario.rules.some((rule) => rule.id === id))
          faults.push(`Recovery names ${id}, which is no rule.`);
      }
    }
  }
  return [...new Set([...faults, ...checkReach(scenario)])];
}

/** Words that reach beyond the service: 您账户下的所有操作 (51.1), 您账户下所有按量付费服务 (53.3). */
const REACHES = /账[户号]下的?所有/;

/** What a rule reaches besides its service has to be told as a warning, and a warning's rule has to say it. */
function checkReach({ rules, warnings = [] }: Scenario): string[] {
  const faults = warnings.flatMap(({ reach, reachedBy, citations }) => {
    if (reachedBy === undefined) return [];
    const by = rules.find(({ id }) => id === reachedBy);
    const quotes = citations.flatMap(
      ({ provision }) => by?.citations.filter((each) => each.provision === provision) ?? [],
    );
    if (!by || reach === undefined)
      return [`A warning is of ${reachedBy}, which is no rule, or says not what it reaches.`];
    return quotes.length > 0 ? [] : [`${reachedBy} and what it reaches are not of one clause.`];
  });
  const silent = rules.filter(
    ({ id, citations }) =>
      citations.some(({ quotes }) => quotes.some((quote) => REACHES.test(quote))) &&
      warnings.every(({ reachedBy }) => reachedBy !== id),
  );
  return [...faults, ...silent.map(({ id }) => `${id} reaches more than its service, and no warning says so.`)];
}

/** The rules that hold together, for every choice of alternatives. */
function combinations({ rules, readings }: Scenario): LifecycleRule[][] {
  let chosen: string[][] = [[]];
  for (const { id, alternatives } of readings) {
    chosen = chosen.flatMap((tags) => alternatives.map((alternative) => [...tags, `${id}/${alternative.id}`]));
  }
  return chosen.map((tags) => rules.filter(({ reading }) => reading === undefined || tags.includes(reading)));
}

function leadsToTrigger(
  { id, since }: LifecycleRule,
  rules: readonly LifecycleRule[],
  path: readonly string[],
): boolean {
  if (path.includes(id)) return false;
  return (typeof since === 'string' ? [since] : since).every((anchor) => {
    if (anchor === 'trigger') return true;
    const rule = rules.find((candidate) => candidate.id === anchor);
    return rule !== undefined && leadsToTrigger(rule, rules, [...path, id]);
  });
}
