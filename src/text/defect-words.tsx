import { useTranslation } from '@/i18n/use-translation';
import type { Defect } from '@/defects/model';
import { makeCiting } from './cite-places';
import { useHrefOf } from './use-href-of';

interface Props {
  readonly defect: Defect;
  readonly isEnglish: boolean;
}

/** A defect in words: its kind and weight, what is printed, what is meant, what follows literally. */
export function DefectWords({ defect, isEnglish }: Props) {
  const { t } = useTranslation();
  const hrefOf = useHrefOf();
  const { named } = makeCiting(t);
  const { unit, quote, also = [], kind, weight, printed, meant, literally, certainty } = defect;
  const inLanguage = ({ zh, en }: { readonly zh: string; readonly en: string }) => (isEnglish ? en : zh);
  const places = [...new Set(also.map((each) => each.unit))].filter((each) => each !== unit);
  return (
    <div className="defect">
      <p>
        <strong>{t(($) => $.defects.kinds[kind])}</strong>{' '}
        <small className="muted">
          {t(($) => $.defects.weights[weight])} · {t(($) => $.defects.certainties[certainty])}
        </small>
      </p>
      <blockquote lang="zh-CN">{quote}</blockquote>
      <p>{inLanguage(printed)}</p>
      {meant && (
        <p>
          <small className="muted">{t(($) => $.defects.meant)}</small> {inLanguage(meant)}
        </p>
      )}
      {literally && (
        <p>
          <small className="muted">{t(($) => $.defects.literally)}</small> {inLanguage(literally)}
        </p>
      )}
      {places.length > 0 && (
        <p>
          <small className="muted">{t(($) => $.defects.also)}</small>{' '}
          {places.map((place, index) => (
            <span key={place}>
              {index > 0 && t(($) => $.layers.comma)}
              <a href={hrefOf(place)}>{named(place)}</a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
