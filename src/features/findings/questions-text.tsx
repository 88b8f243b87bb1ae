import type { TFunction } from 'i18next';
import { findProduct } from '@/corpus/products';
import type { Wording } from '@/lifecycle/model';
import type { ArguedQuestion, Ground } from '@/readings/model';
import { makeCiting } from '@/text/cite-places';

interface Props {
  readonly questions: readonly ArguedQuestion[];
  readonly t: TFunction;
  readonly isEnglish: boolean;
  /** Where a path of the site stands in the language and below the base of this build. */
  readonly to: (path: string) => string;
}

/**
 * Every provision that can be read in more than one way, with what speaks for and against each. Only the server draws it: the
 * browser lifts it from the document of its page.
 */
export function QuestionsText({ questions, ...rest }: Props) {
  const { t } = rest;
  return (['g', 'p'] as const).map((part) => {
    const found = questions.filter(({ unit }) => (part === 'g' ? !unit.startsWith('p') : unit.startsWith('p')));
    return (
      <section key={part} data-subject={part} aria-labelledby={`questions-${part}`}>
        <h2 id={`questions-${part}`}>{t(($) => $.arguments.parts[part])}</h2>
        {found.map((question, index) => (
          <QuestionText key={question.unit + question.quote} {...{ question, index, found }} {...rest} />
        ))}
      </section>
    );
  });
}

interface OneProps extends Omit<Props, 'questions'> {
  readonly question: ArguedQuestion;
  readonly index: number;
  readonly found: readonly ArguedQuestion[];
}

function QuestionText({ question, index, found, t, isEnglish, to }: OneProps) {
  const { unit, quote, readings, safest, arguable } = question;
  const { named } = makeCiting(t);
  const inLanguage = ({ zh, en }: Wording) => (isEnglish ? en : zh);
  const product = findProduct(/^p-(\d+)/.exec(unit)?.[1] ?? '');
  const place = (id: string) => <a href={`${to('/agreement')}#${id}`}>{named(id)}</a>;
  // A provision may raise two questions: the first has its number for an anchor.
  const isFirst = found.findIndex((each) => each.unit === unit) === index;
  const grounds = (title: string, list: readonly Ground[]) =>
    list.length > 0 && (
      <>
        <h5>{title}</h5>
        <ul>
          {list.map(({ kind, words, of }) => (
            <li key={words.en}>
              <strong>{t(($) => $.arguments.grounds[kind])}</strong> {inLanguage(words)}
              {of && (
                <>
                  {' '}
                  {place(of.unit)} <q lang="zh-CN">{of.quote}</q>
                </>
              )}
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <details className="family" {...(isFirst ? { id: `reading-${unit}` } : {})}>
      <summary>
        <h3>
          {named(unit)} {inLanguage(question.question)}
        </h3>{' '}
        <span className="muted">
          {product && `${isEnglish ? product.en : product.zh} · `}
          {t(($) => $.arguments.count, { count: readings.length })}
        </span>
      </summary>
      <p className="family-place">{place(unit)}</p>
      <blockquote lang="zh-CN">{quote}</blockquote>
      {readings.map(({ id, title, grounds: reasons, against, pointless, burdens }) => (
        <section key={id} className="argued-reading">
          <h4>
            {inLanguage(title)} {id === safest && <span className="family-odd">{t(($) => $.arguments.safest)}</span>}{' '}
            <small className="muted">{t(($) => $.arguments.burdens[burdens])}</small>
          </h4>
          {grounds(
            t(($) => $.arguments.for),
            reasons,
          )}
          {grounds(
            t(($) => $.arguments.against),
            against,
          )}
          {pointless.length > 0 && (
            <>
              <h5>{t(($) => $.arguments.pointless)}</h5>
              <ul>
                {pointless.map((each) => (
                  <li key={each.unit + each.quote}>
                    {place(each.unit)} <q lang="zh-CN">{each.quote}</q> {inLanguage(each.why)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      ))}
      <p>
        <strong>{t(($) => $.arguments.arguable)}</strong> {inLanguage(arguable)}
      </p>
    </details>
  );
}
