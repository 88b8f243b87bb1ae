import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { defects } from '@/corpus/defects';
import { findings } from '@/corpus/findings';
import { DefectWords } from '@/text/defect-words';
import { isOwn } from './own-words';

/** What readers found in the clause in focus: its defects, the families of its words, the concepts that it bears on. */
export default function FocusedFindings({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  const isHere = isOwn(id);
  const inLanguage = ({ zh, en }: { readonly zh: string; readonly en: string }) => (isEnglish ? en : zh);
  const found = defects.filter(({ unit, also = [] }) => isHere(unit) || also.some((each) => isHere(each.unit)));
  const questions = findings.questions.filter(({ unit }) => isHere(unit));
  const families = findings.families.filter(({ units }) => units.some(isHere));
  const concepts = findings.concepts.filter(({ units }) => units.some(isHere));
  return (
    <>
      {found.map((defect) => (
        <DefectWords key={`${defect.unit} ${defect.kind} ${defect.quote}`} defect={defect} isEnglish={isEnglish} />
      ))}
      {questions.length > 0 && (
        <>
          <h4>{t(($) => $.nav.readings)}</h4>
          <ul>
            {questions.map(({ unit, question }) => (
              <li key={question.en}>
                <Link to="/readings" hash={`reading-${unit}`} preload={false}>
                  {inLanguage(question)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {families.length > 0 && (
        <>
          <h4>{t(($) => $.layers.sameWords)}</h4>
          <ul>
            {families.map(({ id: family, title, units }) => (
              <li key={family}>
                <Link to="/parallels" hash={family} preload={false}>
                  {inLanguage(title)}
                </Link>{' '}
                <small className="muted">{units.length}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {concepts.length > 0 && (
        <>
          <h4>{t(($) => $.nav.topics)}</h4>
          <ul className="inline-list">
            {concepts.map(({ slug, name }) => (
              <li key={slug}>
                <Link to="/topics/$slug" params={{ slug }} preload={false}>
                  {inLanguage(name)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {found.length + questions.length + families.length + concepts.length === 0 && (
        <p className="muted">{t(($) => $.layers.nothingFound)}</p>
      )}
    </>
  );
}
