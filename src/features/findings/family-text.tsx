import type { TFunction } from 'i18next';
import { findProduct } from '@/corpus/products';
import type { Wording } from '@/lifecycle/model';
import { differFrom } from '@/parallels/align';
import { type ClockOf, type Family, FAMILY_SUBJECTS } from '@/parallels/model';
import { makeCiting } from '@/text/cite-places';

interface Props {
  readonly families: readonly Family[];
  readonly t: TFunction;
  readonly isEnglish: boolean;
  /** Where a path of the site stands in the language and below the base of this build. */
  readonly to: (path: string) => string;
}

/**
 * Every family of repeated wordings, its members beside the first. Only the server draws it: the browser lifts it from the
 * document of its page, so that no program carries these words.
 */
export function FamiliesText({ families, ...rest }: Props) {
  const { t, isEnglish } = rest;
  return FAMILY_SUBJECTS.map((subject) => {
    const found = families.filter((family) => family.subject === subject);
    if (found.length === 0) return null;
    return (
      <section key={subject} data-subject={subject} aria-labelledby={`families-${subject}`}>
        <h2 id={`families-${subject}`}>{t(($) => $.parallels.subjects[subject])}</h2>
        {found.map((family) => (
          <details key={family.id} id={family.id} className="family" data-words={family.id}>
            <summary>
              <h3>{isEnglish ? family.title.en : family.title.zh}</h3>{' '}
              <span className="muted">{t(($) => $.parallels.members, { count: family.members.length })}</span>
            </summary>
            <FamilyBody family={family} {...rest} />
          </details>
        ))}
      </section>
    );
  });
}

function FamilyBody({ family, t, isEnglish, to }: Omit<Props, 'families'> & { readonly family: Family }) {
  const { members, differences, oddOneOut, clock } = family;
  const { named } = makeCiting(t);
  const inLanguage = ({ zh, en }: Wording) => (isEnglish ? en : zh);
  const productOf = (unit: string) => findProduct(/^p-(\d+)/.exec(unit)?.[1] ?? '');
  const place = (unit: string) => <a href={`${to('/agreement')}#${unit}`}>{named(unit)}</a>;
  const [first] = members;
  return (
    <>
      {differences.length > 0 && (
        <ul className="family-differences">
          {differences.map(({ what, members: having, matters }) => (
            <li key={what.en}>
              <strong>{t(($) => $.parallels.matters[matters])}</strong> {inLanguage(what)}{' '}
              <span className="muted">
                {having.map((unit, index) => (
                  <span key={unit}>
                    {index > 0 && t(($) => $.layers.comma)}
                    {place(unit)}
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {clock && <Clock clock={clock} {...{ t, isEnglish, to, place }} />}
      <ul className="family-members">
        {members.map(({ unit, quote }) => {
          const product = productOf(unit);
          return (
            <li key={unit}>
              <p className="family-place">
                {place(unit)}{' '}
                {product && (
                  <a className="muted" href={to(`/products/${product.slug}`)}>
                    {isEnglish ? product.en : product.zh}
                  </a>
                )}{' '}
                {first && unit !== first.unit && (
                  <a className="muted" data-not-saved href={`${to('/agreement')}?beside=${first.unit}#${unit}`}>
                    {t(($) => $.parallels.beside)}
                  </a>
                )}{' '}
                {unit === oddOneOut && <span className="family-odd">{t(($) => $.parallels.odd)}</span>}
              </p>
              <blockquote lang="zh-CN">
                {placed(differFrom(quote, first?.quote ?? quote)).map(({ text, isOther, start }) =>
                  isOther ? (
                    <mark key={start} className="differs">
                      {text}
                    </mark>
                  ) : (
                    text
                  ),
                )}
              </blockquote>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Stretches with where each begins. */
function placed<Stretch extends { readonly text: string }>(stretches: readonly Stretch[]) {
  let start = 0;
  return stretches.map((stretch) => {
    const at = { ...stretch, start };
    start += stretch.text.length;
    return at;
  });
}

interface ClockProps extends Omit<Props, 'families'> {
  readonly clock: readonly ClockOf[];
  readonly place: (unit: string) => React.ReactNode;
}

function Clock({ clock, t, isEnglish, to, place }: ClockProps) {
  const span = (hours: number | null) => {
    if (hours === null) return t(($) => $.parallels.noFigure);
    return hours % 24 === 0 && hours > 0
      ? t(($) => $.parallels.days, { days: hours / 24 })
      : t(($) => $.parallels.hours, { hours });
  };
  return (
    <div className="table-scroll">
      <table className="family-clock">
        <caption>{t(($) => $.parallels.clock)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.parallels.clockClause)}</th>
            <th scope="col">{t(($) => $.parallels.stop)}</th>
            <th scope="col">{t(($) => $.parallels.loss)}</th>
            <th scope="col">{t(($) => $.parallels.note)}</th>
          </tr>
        </thead>
        <tbody>
          {clock.map(({ unit, stop, loss, words }) => {
            const product = findProduct(/^p-(\d+)/.exec(unit)?.[1] ?? '');
            return (
              <tr key={unit}>
                <th scope="row">{place(unit)}</th>
                <td>{span(stop)}</td>
                <td>{span(loss)}</td>
                <td>
                  {isEnglish ? words.en : words.zh}{' '}
                  {product && (
                    <a data-not-saved href={`${to(`/products/${product.slug}`)}#timeline`}>
                      {t(($) => $.parallels.timeline)}
                    </a>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
