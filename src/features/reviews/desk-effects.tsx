import { useEffect, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { Effects, Moved, Span } from '@/reviews/effects';
import type { LifecycleRule, Wording } from '@/lifecycle/model';
import type { Proposal } from '@/reviews/model';
import { findProduct } from '@/corpus/products';
import { useDurationWords } from '@/i18n/duration-words';
import { loadModule } from '@/loading/load-module';
import { Disclosure } from '@/ui/disclosure';

/** So many moves are in sight at once; a general clause moves those of all products. */
const FIRST = 8;
/** So many products are named. */
const NAMED = 3;

/** What a proposed wording would move on the timelines: worked out anew from the rules that quote the words. */
export function DeskEffects({ proposal: { unit, from, text } }: { readonly proposal: Proposal }) {
  const { t } = useTranslation();
  const [found, setFound] = useState<{ readonly of: string; readonly effects: Effects | 'failed' }>();
  const of = `${from}\u0000${text}`;
  useEffect(() => {
    let isOver = false;
    loadModule(() => import('./moved-by'))
      .then(({ movedBy }) => movedBy({ unit, from, text }))
      .then(
        (effects) => {
          if (!isOver) setFound({ of, effects });
        },
        () => {
          if (!isOver) setFound({ of, effects: 'failed' });
        },
      );
    return () => {
      isOver = true;
    };
  }, [unit, from, text, of]);
  const effects = found?.of === of ? found.effects : undefined;
  return (
    <div role="status" className="grid gap-1 text-label">
      <h5 className="font-semibold">{t(($) => $.reviewing.proposal.effects)}</h5>
      {effects === undefined && <p>{t(($) => $.reviewing.effects.working)}</p>}
      {effects === 'failed' && <p>{t(($) => $.reviewing.effects.failed)}</p>}
      {effects !== undefined && effects !== 'failed' && <Shown effects={effects} />}
    </div>
  );
}

function Shown({ effects: { moved, changes, leftOver } }: { readonly effects: Effects }) {
  const { t } = useTranslation();
  const eventName = useEventName();
  const names = useProductNames();
  const rests = changes.flatMap((change) => change.rests);
  const [first, rest] = [moved.slice(0, FIRST), moved.slice(FIRST)];
  return (
    <>
      {moved.length === 0 && rests.length === 0 && <p>{t(($) => $.reviewing.effects.none)}</p>}
      <MoveList moved={first} />
      {rest.length > 0 && (
        <Disclosure summary={t(($) => $.reviewing.effects.more, { count: rest.length })}>
          <MoveList moved={rest} />
        </Disclosure>
      )}
      {rests.length > 0 && (
        <p>
          {t(($) => $.reviewing.effects.rests, {
            what: rests
              .slice(0, NAMED)
              .map(({ number, rule }) => `${names([number])}${t(($) => $.reviewing.effects.colon)}${eventName(rule)}`)
              .join(t(($) => $.reviewing.separator)),
            count: rests.length,
          })}
        </p>
      )}
      {leftOver.length > 0 && (
        <p>
          {t(($) => $.reviewing.effects.leftOver, {
            words: leftOver.map(({ words }) => words).join(t(($) => $.reviewing.separator)),
          })}
        </p>
      )}
    </>
  );
}

function MoveList({ moved }: { readonly moved: readonly Moved[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const eventName = useEventName();
  const span = useSpanWords();
  const names = useProductNames();
  return (
    <ul className="grid gap-1">
      {moved.map((each) => {
        const { numbers, scenario, what, reading, before, after } = each;
        const name = what.kind === 'event' ? eventName(what.rule) : t(($) => $.reviewing.effects.answers[what.before]);
        return (
          <li key={`${numbers.join()} ${scenario.id} ${name} ${span(before)} ${span(after)} ${reading?.zh ?? ''}`}>
            {names(numbers)} · {wording(scenario.name)} · {name}
            {reading && ` · ${wording(reading)}`}
            {t(($) => $.reviewing.effects.colon)}
            <del>{span(before)}</del> → <ins className="no-underline">{span(after)}</ins>
          </li>
        );
      })}
    </ul>
  );
}

function useWording() {
  const { i18n } = useTranslation();
  return (wording: Wording): string => wording[i18n.language === 'en' ? 'en' : 'zh'];
}

/** Names what a rule does to what, as the product calls it. */
function useEventName() {
  const { t } = useTranslation();
  const wording = useWording();
  return ({ subject, object, effect }: LifecycleRule): string =>
    t(($) => $.events.event, {
      subject: object ? wording(object) : t(($) => $.events.subject[subject]),
      effect: t(($) => $.events.effect[effect]),
    });
}

/** Names products by their number; of many the first ones, and how many there are. */
function useProductNames() {
  const { t, i18n } = useTranslation();
  return (numbers: readonly number[]): string => {
    const named = numbers.slice(0, NAMED).map((number) => {
      const product = findProduct(String(number));
      return product ? (i18n.language === 'en' ? product.en : product.zh) : String(number);
    });
    const words = named.join(t(($) => $.reviewing.separator));
    return numbers.length > NAMED
      ? t(($) => $.reviewing.effects.products, { names: words, count: numbers.length })
      : words;
  };
}

/** How long after what happened something comes. */
function useSpanWords() {
  const { t } = useTranslation();
  const length = useDurationWords();
  return ({ earliest, latest, notBefore }: Span): string => {
    const say = (at: number) => (at === 0 ? t(($) => $.reviewing.effects.atOnce) : length(at));
    if (earliest === null && latest === null)
      return t(($) => $.reviewing.effects.notBefore, { length: say(notBefore) });
    if (earliest === null) return t(($) => $.reviewing.effects.until, { length: say(latest ?? 0) });
    if (latest === null) return t(($) => $.reviewing.effects.notBefore, { length: say(earliest) });
    return earliest === latest ? say(earliest) : `${say(earliest)} – ${say(latest)}`;
  };
}
