import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Quotes } from '@/ui/quotes';
import { useProvisionName } from '@/cases/provision-name';
import { usePrinting } from '@/ui/use-printing';
import type { ServiceCase } from './service-case';

/** On paper, where no link can be followed: the words of every clause from which the services’ moments follow. */
export const ClauseAnnex = memo(function ClauseAnnex({ cases }: { readonly cases: readonly ServiceCase[] }) {
  const isPrinting = usePrinting();
  return isPrinting ? <Clauses cases={cases} /> : null;
});

function Clauses({ cases }: { readonly cases: readonly ServiceCase[] }) {
  const { t } = useTranslation();
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
      <dl className="annex" lang="zh-CN">
        {clauses.map(([provision, quotes]) => (
          <div key={provision}>
            <dt>{nameOf(provision)}</dt>
            <dd>
              <Quotes quotes={[...quotes]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
