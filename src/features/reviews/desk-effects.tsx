import { useLocation } from '@tanstack/react-router';
import { type ComponentProps, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { Proposed } from '@/reviews/changed-figures';
import type { Effects, Moved } from '@/reviews/effects';
import { loadModule } from '@/loading/load-module';
import { Disclosure } from '@/ui/disclosure';
import { usePrinting } from '@/ui/use-printing';
import type { DatedCase, datedCaseOf } from './dated-case';
import { effectsWords, NAMED, type RestGroup } from './effects-words';

/** So many moves are in sight at once; a general clause moves those of all products. */
const FIRST = 8;
/** So long nothing is typed before what is written is worked out, in milliseconds. */
const PAUSE = 700;

/** What a proposed wording would move on the timelines: worked out anew from the rules that quote the words. */
export function DeskEffects({ proposal: { unit, from, text } }: { readonly proposal: Proposed }) {
  const { t } = useTranslation();
  const [found, setFound] = useState<{
    readonly of: string;
    readonly effects: Effects | 'failed';
    readonly dated?: DatedCase | undefined;
  }>();
  const { pathname, search } = useLocation();
  const of = `${from}\u0000${text}\u0000${pathname}\u0000${JSON.stringify(search)}`;
  // `of` has what they are of: the values of the address are another object in each render.
  const caseBy = useEffectEvent((read: typeof datedCaseOf) => read(pathname, search));
  useEffect(() => {
    let isOver = false;
    const work = async () => {
      const [{ movedBy }, dating] = await Promise.all([
        loadModule(() => import('./moved-by')),
        loadModule(() => import('./dated-case')),
      ]);
      const dated = await caseBy(dating.datedCaseOf);
      return { effects: await movedBy({ unit, from, text }, dated), dated };
    };
    work().then(
      (done) => {
        if (!isOver) setFound({ of, ...done });
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
      <p className="font-semibold">{t(($) => $.reviewing.proposal.effects)}</p>
      {effects === undefined && <p>{t(($) => $.reviewing.effects.working)}</p>}
      {effects === 'failed' && <p>{t(($) => $.reviewing.effects.failed)}</p>}
      {effects !== undefined && effects !== 'failed' && <Shown effects={effects} at={found?.dated?.at} />}
    </div>
  );
}

/** The same of words that are being written, after a pause; nothing of what was written before is said meanwhile. */
export function DraftEffects({ proposal: { unit, from, text } }: { readonly proposal: Proposed }) {
  const { t } = useTranslation();
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  if (text.trim() === '' || text === from) return null;
  if (settled !== text) return <p className="text-label">{t(($) => $.reviewing.effects.working)}</p>;
  return <DeskEffects proposal={{ unit, from, text }} />;
}

function Shown({ effects, at }: { readonly effects: Effects; readonly at: number | undefined }) {
  const { t, i18n } = useTranslation();
  const say = effectsWords({ t, language: i18n.language });
  const { moved } = effects;
  const rests = say.rests(effects);
  const kept = say.leftOver(effects);
  const [first, rest] = [moved.slice(0, FIRST), moved.slice(FIRST)];
  return (
    <>
      {moved.length === 0 && rests.length === 0 && <p>{t(($) => $.reviewing.effects.none)}</p>}
      {/* What cannot be told stands before what is claimed. */}
      <RestList groups={rests.filter(({ why }) => why === 'several')} />
      {kept !== undefined && <p>{kept}</p>}
      <MoveList moved={first} at={at} />
      {rest.length > 0 && (
        <Fold summary={t(($) => $.reviewing.effects.more, { count: rest.length })}>
          <MoveList moved={rest} at={at} />
        </Fold>
      )}
      <RestList groups={rests.filter(({ why }) => why !== 'several')} />
    </>
  );
}

function RestList({ groups }: { readonly groups: readonly RestGroup[] }) {
  const { t, i18n } = useTranslation();
  const say = effectsWords({ t, language: i18n.language });
  return groups.map(({ why, lead, count, items }) => (
    <Fold key={why} summary={lead} isOpen={count <= NAMED}>
      <ul>
        {items.map(({ name, numbers }) => (
          <li key={name}>
            {name}
            {t(($) => $.reviewing.effects.colon)}
            {say.all(numbers)}
          </li>
        ))}
      </ul>
    </Fold>
  ));
}

function MoveList({ moved, at }: { readonly moved: readonly Moved[]; readonly at: number | undefined }) {
  const { t, i18n } = useTranslation();
  const say = effectsWords({ t, language: i18n.language });
  if (moved.length === 0) return null;
  return (
    <ul className="grid gap-1">
      {moved.map((each) => {
        const { numbers } = each;
        const [what, before, after] = [say.what(each), say.span(each.before), say.span(each.after)];
        return (
          <li key={`${numbers.join()} ${each.scenario.id} ${what} ${before} ${after}`}>
            {say.some(numbers)} · {what}
            {t(($) => $.reviewing.effects.colon)}
            <del>{before}</del> → <ins className="no-underline">{after}</ins>
            {say.dates(each, at)}
            {numbers.length > NAMED && (
              <Fold summary={t(($) => $.reviewing.effects.all, { count: numbers.length })}>
                <p>{say.all(numbers)}</p>
              </Fold>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Folded on the screen; on paper, where nobody can unfold it, whole. */
function Fold({ isOpen = false, ...rest }: ComponentProps<typeof Disclosure>) {
  const isPrinting = usePrinting();
  return <Disclosure {...rest} isOpen={isOpen || isPrinting} />;
}
