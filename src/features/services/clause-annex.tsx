import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { glossesFor } from '@/corpus/glosses';
import { toLocale } from '@/i18n/locales';
import { Quotes } from '@/ui/quotes';
import { useProvisionName } from '@/cases/provision-name';
import { usePrinting } from '@/ui/use-printing';
import type { ServiceCase } from './service-case';

/**
 * On paper, where no link can be followed: the words of every clause from which the services’ moments follow; in English with
 * what they mean.
 */
export const ClauseAnnex = memo(function ClauseAnnex({ cases }: { readonly cases: readonly ServiceCase[] }) {
  const isPrinting = usePrinting();
  return isPrinting ? <Clauses cases={cases} /> : null;
});

function Clauses({ cases }: { readonly cases: readonly ServiceCase[] }) {
  const { t, i18n } = useTranslation();
  const glosses = glossesFor(toLocale(i18n.language));
  const nameOf = useProvisionName();
  const clauses = useMemo(() => {
    const quotes = new Map<string, Set<string>>();
    const citations = cases.flatMap(({ view }) => view.events.flatMap(({ rule }) => rule.citations));
    for (const { provision, quotes: words } of citations) {
      const known = quotes.get(provision) ?? new Set<string>();
      for (const quote of words) known.add(quote);
      quotes.set(provision, known);
    }
    const isGeneral = (provision: string) => provision.startsWith('g-');
    return [...quotes].toSorted(
      ([one], [other]) =>
        Number(isGeneral(other)) - Number(isGeneral(one)) || one.localeCompare(other, 'en', { numeric: true }),
    );
  }, [cases]);
  return (
    <section className="together">
      <h2>{t(($) => $.services.annex)}</h2>
      <dl className="annex">
        {clauses.map(([provision, quotes]) => (
          <div key={provision}>
            <dt>{nameOf(provision)}</dt>
            <dd>
              <span lang="zh-CN">
                <Quotes quotes={[...quotes]} />
              </span>
              <Meant quotes={[...quotes].flatMap((quote) => glosses[quote] ?? [])} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Meant({ quotes }: { readonly quotes: readonly string[] }) {
  const { t } = useTranslation();
  if (quotes.length === 0) return null;
  return (
    <p className="muted">
      <small>{t(($) => $.services.gloss)}</small> {quotes.join('. ')}.
    </p>
  );
}
