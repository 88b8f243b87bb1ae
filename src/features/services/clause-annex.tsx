import { memo, useMemo } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { glossesFor } from '@/corpus/glosses';
import { toLocale } from '@/i18n/locales';
import { useProvisionName } from '@/cases/provision-name';
import { Quotes } from '@/ui/quotes';
import { usePrinting } from '@/ui/use-printing';
import { annexClausesOf } from './annex-clauses';
import type { ServiceCase } from './service-case';

/** On paper, where no link can be followed: the words of every clause that the page names; in English with what they mean. */
export const ClauseAnnex = memo(function ClauseAnnex({ cases }: { readonly cases: readonly ServiceCase[] }) {
  const isPrinting = usePrinting();
  return isPrinting ? <Clauses cases={cases} /> : null;
});

function Clauses({ cases }: { readonly cases: readonly ServiceCase[] }) {
  const { t, i18n } = useTranslation();
  const glosses = glossesFor(toLocale(i18n.language));
  const nameOf = useProvisionName();
  const clauses = useMemo(() => annexClausesOf(cases), [cases]);
  return (
    <section className="together">
      <h2>{t(($) => $.services.annex)}</h2>
      <dl className="annex">
        {clauses.map(({ provision, quotes }) => (
          <div key={provision}>
            <dt>{nameOf(provision)}</dt>
            <dd>
              <span lang="zh-CN">
                <Quotes quotes={quotes} />
              </span>
              <Meant quotes={quotes.flatMap((quote) => glosses[quote] ?? [])} />
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
      <small>{t(($) => $.services.gloss)}</small> {quotes.join(' … ')}.
    </p>
  );
}
