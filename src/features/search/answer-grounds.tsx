import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { Quotes } from '@/ui/quotes';
import { glossesFor } from '@/corpus/glosses';
import { toLocale } from '@/i18n/locales';
import type { LifecycleRule } from '@/lifecycle/model';
import { Disclosure } from '@/ui/disclosure';
import { useHappeningWords } from './answer-words';
import { useCaseSearch } from '@/ui/use-case-search';

interface Props {
  readonly rule: LifecycleRule;
  /** Whether the words of the clause stand with its number. */
  readonly isQuoted: boolean;
  readonly nameOf: (id: string) => string;
}

/** What happens, the clause that says it and, folded, its words; in English with what they mean. */
export function AnswerGrounds({ rule, isQuoted, nameOf }: Props) {
  const { t, i18n } = useTranslation();
  const happeningWords = useHappeningWords();
  const own = useCaseSearch();
  const [citation] = rule.citations;
  const quotes = isQuoted ? (citation?.quotes ?? []) : [];
  const glosses = glossesFor(toLocale(i18n.language));
  const meant = quotes.flatMap((quote) => glosses[quote] ?? []);
  const words = (
    <>
      <p lang="zh-CN" className="muted">
        <Quotes quotes={quotes} />
      </p>
      {meant.length > 0 && (
        <p className="muted">
          <small>{t(($) => $.answering.gloss)}</small> {meant.join('. ')}.
        </p>
      )}
    </>
  );
  return (
    <>
      <p>
        {happeningWords(rule)}{' '}
        {citation && (
          <Link to="/agreement" hash={citation.provision} search={own} resetScroll={false}>
            {nameOf(citation.provision)}
          </Link>
        )}
      </p>
      {quotes.length > 0 && <Disclosure summary={t(($) => $.answering.words)}>{words}</Disclosure>}
    </>
  );
}
