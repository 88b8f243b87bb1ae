import { createContext, use } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Quotes } from '@/ui/quotes';
import type { RuleCitation } from '@/lifecycle/model';
import { useProvisionHref, useProvisionName } from '@/cases/provision-name';

/** What quotes mean in the reader’s language, by the quote; unofficial. */
export const GlossContext = createContext<Readonly<Record<string, string>>>({});

interface Props {
  readonly citations: readonly RuleCitation[];
  readonly className?: string;
}

/** Clauses with the words that say it; beside them, in the English interface, what they mean, which is not the text. */
export function Cited({ citations, className }: Props) {
  const nameOf = useProvisionName();
  const hrefOf = useProvisionHref();
  const { t } = useTranslation();
  const glosses = use(GlossContext);
  return citations.map(({ provision, quotes }) => (
    <span key={provision + quotes.join('')} className={['cited', className].filter(Boolean).join(' ')}>
      <span lang="zh-CN">
        <a href={hrefOf(provision)}>{nameOf(provision)}</a> <Quotes quotes={quotes} />
      </span>
      {quotes.some((quote) => quote in glosses) && (
        <span className="gloss">
          <small>{t(($) => $.simulator.gloss)}</small>{' '}
          {quotes.flatMap((quote) => {
            const gloss = glosses[quote];
            return gloss === undefined ? [] : [<span key={quote}>{gloss}. </span>];
          })}
        </span>
      )}
    </span>
  ));
}
