import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Quotes } from '@/ui/quotes';
import { glossesFor } from '@/corpus/glosses';
import { toLocale } from '@/i18n/locales';
import type { RuleCitation } from '@/lifecycle/model';
import { useHappeningWords } from './answer-words';
import type { AspectAnswer } from './aspect-of';
import { useCaseSearch } from '@/ui/use-case-search';

interface Props {
  readonly found: AspectAnswer;
  readonly nameOf: (id: string) => string;
}

/** What a product's terms say of what is asked beside its moments: charges, notices, what paying brings back. */
export function AspectRow({ found: { aspect, rules, recovery, open }, nameOf }: Props) {
  const { t, i18n } = useTranslation();
  const happeningWords = useHappeningWords();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const isSilent = [rules, recovery, open].every((said) => said.length === 0);
  const conditionWords = (condition: string) => t(($) => $.answering.condition, { condition });
  return (
    <>
      <dt>{t(($) => $.answering.aspect[aspect])}</dt>
      <dd className="aspect">
        {rules.map((rule) => (
          <Said key={JSON.stringify(rule.citations)} citation={rule.citations[0]} nameOf={nameOf}>
            {happeningWords(rule)}
            {rule.condition && conditionWords(rule.condition[language])}
          </Said>
        ))}
        {recovery.map(({ what, basis, citations }) => (
          <Said key={what.zh + basis} citation={citations[0]} nameOf={nameOf}>
            {t(($) => $.answering.recovery[basis], { what: what[language] })}
          </Said>
        ))}
        {open.map((note) => (
          <p key={note.zh} className="muted">
            {note[language]}
          </p>
        ))}
        {isSilent && <p className="muted">{t(($) => $.answering.none)}</p>}
      </dd>
    </>
  );
}

interface SaidProps {
  readonly citation: RuleCitation | undefined;
  readonly nameOf: Props['nameOf'];
  readonly children: ReactNode;
}

/** Something with its clause and the words of it; in English with what they mean. */
function Said({ citation, nameOf, children }: SaidProps) {
  const { t, i18n } = useTranslation();
  const { provision, quotes = [] } = citation ?? {};
  const own = useCaseSearch();
  const glosses = glossesFor(toLocale(i18n.language));
  const meant = quotes.flatMap((quote) => glosses[quote] ?? []);
  return (
    <div>
      {children}{' '}
      {provision && (
        <Link to="/agreement" hash={provision} search={own} resetScroll={false}>
          {nameOf(provision)}
        </Link>
      )}{' '}
      <span lang="zh-CN" className="muted">
        <Quotes quotes={quotes} />
      </span>
      {meant.length > 0 && (
        <p className="muted">
          <small>{t(($) => $.answering.gloss)}</small> {meant.join(' … ')}.
        </p>
      )}
    </div>
  );
}
