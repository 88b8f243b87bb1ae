import { memo, useMemo } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { removeServices } from '@/services/edit-list';
import type { ServiceList } from '@/services/model';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { findRepeated } from './find-repeated';
import { SERVICE_TABLE } from './table-roles';
import { useNamesOf } from './names-of';
import type { EditList } from './row-actions';
import type { ServiceCase } from './service-case';

interface Props {
  readonly list: ServiceList;
  readonly cases: readonly ServiceCase[];
  readonly edit: EditList;
}

/** Says which services stand in the list more than once with the same case, and offers to keep one of each. */
export const RepeatedNotice = memo(function RepeatedNotice({ list, cases, edit }: Props) {
  const { t } = useTranslation();
  const namesOf = useNamesOf();
  const ids = useMemo(() => new Set(findRepeated(list).map(({ id }) => id)), [list]);
  const repeated = cases.filter(({ service }) => ids.has(service.id));
  if (repeated.length === 0) return null;
  const names = namesOf([...new Map(repeated.map((one) => [one.shortName, one])).values()]);
  return (
    <div className="print:hidden">
      <Notice
        actions={
          <Button
            onClick={() => {
              edit((now) => removeServices(now, [...ids]));
              // The button goes with what it was for; what is left stands in the table.
              document.getElementById(SERVICE_TABLE)?.focus();
            }}
          >
            {t(($) => $.services.repeated.keepOne, { count: ids.size })}
          </Button>
        }
      >
        {t(($) => $.services.repeated.told, { count: ids.size, names })}
      </Notice>
    </div>
  );
});
