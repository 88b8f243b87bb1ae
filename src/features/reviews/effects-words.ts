import type { i18n } from 'i18next';
import { findProduct } from '@/corpus/products';
import { writeDate } from '@/i18n/date-words';
import { writeLength } from '@/i18n/duration-words';
import type { LifecycleRule, Wording } from '@/lifecycle/model';
import type { Effects, Moved, Resting, Span } from '@/reviews/effects';
import { toMinute } from '@/time/beijing';

/** So many products are named in a row. */
export const NAMED = 3;

/** Rules that are not worked out anew for one reason: what they do, and of which products. */
export interface RestGroup {
  readonly why: Resting['why'];
  /** With the number of rules. */
  readonly lead: string;
  readonly count: number;
  readonly items: readonly { readonly name: string; readonly numbers: readonly number[] }[];
}

/** Says what a proposed wording moves. Needs the wordings `reviewing` and `events`. */
export function effectsWords({ t, language }: Pick<i18n, 't' | 'language'>) {
  const isEnglish = language === 'en';
  const wording = (words: Wording): string => words[isEnglish ? 'en' : 'zh'];
  const separator = t(($) => $.reviewing.separator);
  const productName = (number: number): string => {
    const product = findProduct(String(number));
    return product ? (isEnglish ? product.en : product.zh) : String(number);
  };
  const all = (numbers: readonly number[]) => numbers.map(productName).join(separator);
  const eventName = ({ subject, object, effect }: LifecycleRule): string =>
    t(($) => $.events.event, {
      subject: object ? wording(object) : t(($) => $.events.subject[subject]),
      effect: t(($) => $.events.effect[effect]),
    });
  const lengthOf = (at: number) => (at === 0 ? t(($) => $.reviewing.effects.atOnce) : writeLength(at, t));
  const dateOf = (at: number) => writeDate(toMinute(at), { isEnglish, hasTime: true });
  const spanBy = ({ earliest, latest, notBefore }: Span, say: (at: number) => string): string => {
    if (earliest === null && latest === null)
      return t(($) => $.reviewing.effects.notBefore, { length: say(notBefore) });
    if (earliest === null) return t(($) => $.reviewing.effects.until, { length: say(latest ?? 0) });
    if (latest === null) return t(($) => $.reviewing.effects.notBefore, { length: say(earliest) });
    return earliest === latest ? say(earliest) : `${say(earliest)} – ${say(latest)}`;
  };
  const span = (of: Span) => spanBy(of, lengthOf);
  return {
    /** Products by their names, all of them. */
    all,
    /** Of many products the first ones, and how many there are. */
    some: (numbers: readonly number[]): string =>
      numbers.length > NAMED
        ? t(($) => $.reviewing.effects.products, { names: all(numbers.slice(0, NAMED)), count: numbers.length })
        : all(numbers),
    span,
    /** The same as dates of the case that is given, and from when they count; nothing where none is. */
    dates: ({ dates }: Moved, at: number | undefined): string =>
      dates === undefined || at === undefined
        ? ''
        : t(($) => $.reviewing.effects.dated, {
            at: dateOf(at),
            before: spanBy(dates.before, dateOf),
            after: spanBy(dates.after, dateOf),
          }),
    /** What moves, without its product: the case, what comes, and under which reading. */
    what: ({ scenario, what, reading }: Moved): string =>
      [
        wording(scenario.name),
        what.kind === 'event' ? eventName(what.rule) : t(($) => $.reviewing.effects.answers[what.before]),
        ...(reading ? [wording(reading)] : []),
      ].join(' · '),
    /** By the reason. */
    rests: ({ changes }: Effects): readonly RestGroup[] => {
      const groups = new Map<
        Resting['why'],
        { readonly rests: Set<string>; readonly items: Map<string, Set<number>> }
      >();
      for (const { number, rule, why } of changes.flatMap(({ rests }) => rests)) {
        const group = groups.get(why) ?? { rests: new Set(), items: new Map<string, Set<number>>() };
        groups.set(why, group);
        const name = eventName(rule);
        group.rests.add(`${number} ${name}`);
        group.items.set(name, (group.items.get(name) ?? new Set()).add(number));
      }
      return [...groups].map(([why, { rests, items }]) => ({
        why,
        lead: t(($) => $.reviewing.effects.why[why], { count: rests.size }),
        count: rests.size,
        items: [...items].map(([name, numbers]) => ({ name, numbers: [...numbers] })),
      }));
    },
    leftOver: ({ leftOver }: Effects): string | undefined =>
      leftOver.length > 0
        ? t(($) => $.reviewing.effects.leftOver, { words: leftOver.map(({ words }) => words).join(separator) })
        : undefined,
  };
}

/** The same as lines of a file, with every product by its name: what is not worked out for certain stands first. */
export function effectLines(effects: Effects, translator: Pick<i18n, 't' | 'language'>): readonly string[] {
  const say = effectsWords(translator);
  const colon = translator.t(($) => $.reviewing.effects.colon);
  const rests = say.rests(effects);
  const restLine = ({ lead, items }: RestGroup) =>
    `${lead}${colon}${items
      .map(({ name, numbers }) => translator.t(($) => $.reviewing.effects.of, { name, products: say.all(numbers) }))
      .join(translator.t(($) => $.reviewing.effects.next))}`;
  const kept = say.leftOver(effects);
  if (effects.moved.length === 0 && rests.length === 0) return [translator.t(($) => $.reviewing.effects.none)];
  return [
    ...rests.filter(({ why }) => why === 'several').map(restLine),
    ...(kept === undefined ? [] : [kept]),
    ...effects.moved.map(
      (each) =>
        `${say.all(each.numbers)} · ${say.what(each)}${colon}${say.span(each.before)} → ${say.span(each.after)}`,
    ),
    ...rests.filter(({ why }) => why !== 'several').map(restLine),
  ];
}
