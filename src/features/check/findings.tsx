import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import type {
  CheckedPassage,
  CheckedPeriod,
  CheckedText,
  NumberVerdict,
  Piece,
  Place,
  Stretch,
} from '@/quotations/model';
import { useClauseName } from '@/text/use-clause-name';
import { sayNumber } from './say-number';
import { sayAlone, sayNoClause } from './say-unjudged';
import {
  changesOf,
  isPeriodAmiss,
  kindOfChange,
  kindOfPeriod,
  numbersOf,
  type SaidVerdict,
  verdictOf,
} from './verdict-of';

const SIGNS: Readonly<Record<SaidVerdict, string>> = {
  verbatim: '✓',
  forms: '≈',
  signs: '≠',
  altered: '≠',
  joined: '⋯',
  absent: '∅',
  foreign: '?',
};
const EDGES: Readonly<Record<SaidVerdict, string>> = {
  verbatim: 'border-accent',
  forms: 'border-accent',
  signs: 'border-warn',
  altered: 'border-loss',
  joined: 'border-loss',
  absent: 'border-line-strong border-dashed',
  foreign: 'border-line-strong border-dashed',
};
const INKS: Readonly<Record<SaidVerdict, string>> = {
  verbatim: 'text-accent',
  forms: 'text-accent',
  signs: 'text-warn',
  altered: 'text-loss',
  joined: 'text-loss',
  absent: 'text-ink-soft',
  foreign: 'text-ink-soft',
};
const NUMBER_INKS: Readonly<Record<NumberVerdict, string | undefined>> = {
  right: undefined,
  unchecked: undefined,
  wrong: 'text-loss',
  missing: 'text-loss',
};
/** More places or changes are counted, not listed. */
const MOST_LISTED = 6;

/** Each passage with what it is, where its words stand, and what its clause number is worth. */
export function PassageList({ passages }: { readonly passages: readonly CheckedPassage[] }) {
  if (passages.length === 0) return null;
  return (
    <ol className="grid gap-4 py-3">
      {passages.map((passage) => (
        <PassageEntry key={passage.start} passage={passage} />
      ))}
    </ol>
  );
}

function PassageEntry({ passage }: { readonly passage: CheckedPassage }) {
  const { t } = useTranslation();
  const { words, places, pieces, comparison, number, isMarked } = passage;
  const verdict = verdictOf(passage);
  const isCompared = passage.verdict === 'altered';
  return (
    <li className={`grid break-inside-avoid gap-1 border-l-4 pl-3 ${EDGES[verdict]}`}>
      <p className={`font-semibold ${INKS[verdict]}`}>
        <span aria-hidden="true">{SIGNS[verdict]} </span>
        {t(($) => $.check.verdicts[verdict])}
      </p>
      <blockquote className="wrap-anywhere whitespace-pre-line" lang="zh-CN">
        {isCompared ? <Compared stretches={comparison} /> : words}
      </blockquote>
      <p className="text-label text-ink-soft">{t(($) => $.check.explained[verdict])}</p>
      {!isMarked && <p className="text-label text-ink-soft">{t(($) => $.check.unmarked)}</p>}
      {isCompared && <Changes stretches={comparison} />}
      {pieces.length > 0 ? (
        <Pieces pieces={pieces} isLike={isCompared} />
      ) : (
        places.length > 0 && <Places places={places} isLike={isCompared} />
      )}
      {numbersOf(passage).map((each) => (
        <p key={each.start} className={NUMBER_INKS[each.verdict]}>
          {sayNumber(t, each)}
        </p>
      ))}
      {number?.verdict === 'wrong' && comparison.length > 0 && !isCompared && (
        <>
          <p className="text-label">{t(($) => $.check.there)}</p>
          <blockquote className="wrap-anywhere" lang="zh-CN">
            <Compared stretches={comparison} />
          </blockquote>
        </>
      )}
    </li>
  );
}

/** The agreement's words struck out where they are missing, those that are written underlined. */
function Compared({ stretches }: { readonly stretches: readonly Stretch[] }) {
  let at = 0;
  return stretches.map(({ text, kind }) => {
    at += text.length + 1;
    if (kind === 'printed') return <del key={at}>{text}</del>;
    if (kind === 'written') {
      return (
        <ins key={at} className="bg-mark">
          {text}
        </ins>
      );
    }
    return <span key={at}>{text}</span>;
  });
}

/** The same in sentences, for who does not see strokes. */
function Changes({ stretches }: { readonly stretches: readonly Stretch[] }) {
  const { t } = useTranslation();
  const changes = changesOf(stretches).map((change) => {
    return t(($) => $.check.changes[kindOfChange(change)], { ...change });
  });
  // What is changed alike in several places is said once.
  const said = [...new Set(changes)];
  return (
    <ul className="text-label">
      {said.slice(0, MOST_LISTED).map((change) => (
        <li key={change}>{change}</li>
      ))}
      {said.length > MOST_LISTED && <li>…</li>}
    </ul>
  );
}

/** Each piece of a quotation that is joined, with the clause of its own. */
function Pieces({ pieces, isLike }: { readonly pieces: readonly Piece[]; readonly isLike: boolean }) {
  const { t } = useTranslation();
  return (
    <ol className="list-decimal ps-6 text-label">
      {pieces.map(({ words, places }) => (
        <li key={`${words} ${places[0]?.ids.join()}`}>
          <span lang="zh-CN">{t(($) => $.check.piece, { words })}</span>
          <Places places={places} isLike={isLike} />
        </li>
      ))}
    </ol>
  );
}

function Places({ places, isLike }: { readonly places: readonly Place[]; readonly isLike: boolean }) {
  const { t } = useTranslation();
  const name = useClauseName();
  return (
    <p>
      {t(($) => $.check.at)}{' '}
      {places.slice(0, MOST_LISTED).map(({ ids }, index) => {
        const [first = '', last = ''] = [ids[0], ids.at(-1)];
        return (
          <span key={ids.join()}>
            {index > 0 && t(($) => $.check.comma)}
            <Link to="/agreement" hash={first}>
              {name(first)}
              {last !== first && ` ${t(($) => $.check.to)} ${name(last)}`}
            </Link>
          </span>
        );
      })}
      {places.length > 1 && ` · ${t(($) => (isLike ? $.check.placesLike : $.check.places), { count: places.length })}`}
    </p>
  );
}

interface PeriodProps {
  readonly text: string;
  readonly periods: readonly CheckedPeriod[];
}

/** Each length of time, rate and sum that is said of a clause, in the sentence that says it; those of no clause in one line. */
export function PeriodList({ text, periods }: PeriodProps) {
  const { t } = useTranslation();
  const said = periods.filter(({ why }) => why !== 'no-clause');
  const others = sayNoClause(t, periods);
  return (
    <>
      {said.length > 0 && <h3>{t(($) => $.check.periodsTitle)}</h3>}
      <ul className="grid gap-2 py-2">
        {said.map((period) => {
          const { start, end, words, number, stated, printed } = period;
          return (
            <li
              key={`${start} ${number?.start}`}
              className={`break-inside-avoid border-l-4 pl-3 ${isPeriodAmiss(period) ? 'border-loss' : period.verdict === 'printed' ? 'border-accent' : 'border-dashed border-line-strong'}`}
            >
              <p className="wrap-anywhere">
                …{text.slice(Math.max(0, start - 20), start)}
                <strong>{text.slice(start, end)}</strong>
                {text.slice(end, end + 20)}…
              </p>
              <p className={isPeriodAmiss(period) ? 'text-loss' : undefined}>
                {t(($) => $.check.period[kindOfPeriod(period)], {
                  number: number?.written,
                  words,
                  stated,
                  printed: printed.join(t(($) => $.check.comma)),
                })}
              </p>
            </li>
          );
        })}
      </ul>
      {others !== undefined && <p className="text-ink-soft">{others}</p>}
    </>
  );
}

interface NumberProps {
  readonly numbers: CheckedText['numbers'];
  readonly isOnlyMissing: boolean;
}

/** Numbers beside which nothing is quoted: those that do not exist by themselves, the others counted. */
export function OtherNumbers({ numbers, isOnlyMissing }: NumberProps) {
  const { t } = useTranslation();
  const missing = numbers.filter(({ verdict }) => verdict === 'missing');
  const others = sayAlone(t, numbers);
  return (
    <>
      {missing.length > 0 && <h3>{t(($) => $.check.numbersTitle)}</h3>}
      <ul>
        {missing.map((number) => (
          <li key={number.start} className="text-loss">
            {sayNumber(t, number)}
          </li>
        ))}
      </ul>
      {others !== undefined && !isOnlyMissing && <p className="text-ink-soft">{others}</p>}
    </>
  );
}
