import { useTranslation } from 'react-i18next';
import { glossOf } from '@/i18n/glosses';
import type { RuleCitation } from '@/lifecycle/model';

interface Props {
  readonly citations: readonly RuleCitation[];
  /** The printed number of a provision. */
  readonly nameOf: (id: string) => string;
  readonly className?: string;
}

/** Clauses with the words that say it; beside them, in the English interface, what they mean, which is not the text. */
export function Cited({ citations, nameOf, className }: Props) {
  const { t, i18n } = useTranslation();
  return citations.map(({ provision, quotes }) => (
    <span key={provision + quotes.join('')} className={['cited', className].filter(Boolean).join(' ')}>
      <span lang="zh-CN">
        <a href={`#${provision}`}>{nameOf(provision)}</a>{' '}
        {quotes.map((quote) => (
          <q key={quote}>{quote}</q>
        ))}
      </span>
      {i18n.language === 'en' && quotes.some(glossOf) && (
        <span className="gloss">
          <small>{t(($) => $.simulator.gloss)}</small>{' '}
          {quotes.flatMap((quote) => {
            const gloss = glossOf(quote);
            return gloss === undefined ? [] : [<span key={quote}>{gloss}. </span>];
          })}
        </span>
      )}
    </span>
  ));
}
