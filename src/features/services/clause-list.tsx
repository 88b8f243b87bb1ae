import { useTranslation } from '@/i18n/use-translation';
import { glossesFor } from '@/corpus/glosses';
import { toLocale } from '@/i18n/locales';
import { useProvisionHref, useProvisionName } from '@/cases/provision-name';
import type { RuleCitation } from '@/lifecycle/model';
import { Quotes } from '@/ui/quotes';

interface Props {
  readonly citations: readonly RuleCitation[];
  /** Whether the words that say it stand beside the numbers. */
  readonly isQuoted?: boolean;
}

/** The clauses of something, each with a link to it; where their words are quoted, in English with what they mean. */
export function ClauseList({ citations, isQuoted = false }: Props) {
  const nameOf = useProvisionName();
  const hrefOf = useProvisionHref();
  const { t, i18n } = useTranslation();
  const glosses = glossesFor(toLocale(i18n.language));
  const provisions = [...new Set(citations.map(({ provision }) => provision))];
  return (
    <span className="clause-list">
      {provisions.map((provision) => {
        const quotes = isQuoted
          ? citations.filter((each) => each.provision === provision).flatMap((each) => each.quotes)
          : [];
        const meant = quotes.flatMap((quote) => glosses[quote] ?? []);
        return (
          <span key={provision}>
            <span lang="zh-CN">
              <a href={hrefOf(provision)}>{nameOf(provision)}</a>
              {isQuoted && (
                <>
                  {' '}
                  <Quotes quotes={quotes} />
                </>
              )}
            </span>
            {meant.length > 0 && (
              <span className="muted">
                {' '}
                <small>{t(($) => $.services.gloss)}</small> {meant.join(' … ')}.
              </span>
            )}{' '}
          </span>
        );
      })}
    </span>
  );
}
