import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useProvisionName } from '@/cases/provision-name';
import { Quotes } from '@/ui/quotes';
import { usePrinting } from '@/ui/use-printing';
import { annexClausesOf } from './annex-clauses';
import type { ServiceCase } from './service-case';

/** On paper, where no link can be followed: the words of every clause that the page names. */
export const ClauseAnnex = memo(function ClauseAnnex({ cases }: { readonly cases: readonly ServiceCase[] }) {
  const isPrinting = usePrinting();
  return isPrinting ? <Clauses cases={cases} /> : null;
});

function Clauses({ cases }: { readonly cases: readonly ServiceCase[] }) {
  const { t } = useTranslation();
  const nameOf = useProvisionName();
  const clauses = useMemo(() => annexClausesOf(cases), [cases]);
  return (
    <section className="together">
      <h2>{t(($) => $.services.annex)}</h2>
      <dl className="annex" lang="zh-CN">
        {clauses.map(({ provision, quotes }) => (
          <div key={provision}>
            <dt>{nameOf(provision)}</dt>
            <dd>
              <Quotes quotes={quotes} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
