import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkFault } from '@/services/list-address';
import { Notice } from '@/ui/notice';

/** Says that the list is that of a link, and what of the link was not used. */
export function LinkNotices({ faults }: { readonly faults: readonly LinkFault[] }) {
  const { t } = useTranslation();
  return (
    <Notice>
      {t(($) => $.services.link.shown)}
      {faults.map((fault) => {
        const { kind, ...values } = fault;
        return <Fragment key={JSON.stringify(fault)}> {t(($) => $.services.link.faults[kind], values)}</Fragment>;
      })}
    </Notice>
  );
}
