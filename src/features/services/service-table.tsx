import { useTranslation } from 'react-i18next';
import { Select } from '@/ui/select';
import { type RowActions, ServiceRow } from './service-row';
import type { ServiceCase } from './service-case';
import { type SortKey, sortCases } from './sort-cases';
import type { ServiceValues } from '@/services/model';

interface Props extends RowActions {
  readonly cases: readonly ServiceCase[];
  /** By the service's id; empty where no payment is supposed. */
  readonly supposed: ReadonlyMap<string, ServiceCase>;
  readonly only: readonly string[];
  readonly valuesOf: (one: ServiceCase) => ServiceValues;
  readonly sort: SortKey;
  readonly onSort: (sort: SortKey) => void;
  readonly now: number | undefined;
}

const SORTS = ['loss', 'stop', 'own'] as const;

/** Several services in a table, the most urgent first; on a phone a card for each. */
export function ServiceTable({ cases, supposed, only, valuesOf, sort, onSort, now, ...actions }: Props) {
  const { t } = useTranslation();
  const isDatedList = cases.some(({ clock }) => clock.dated);
  return (
    <>
      <p className="sorting print:hidden">
        <Select
          label={t(($) => $.services.sort.label)}
          value={sort}
          options={SORTS.map((key) => [key, t(($) => $.services.sort[key])] as const)}
          onChoose={(chosen) => onSort(SORTS.find((key) => key === chosen) ?? 'loss')}
        />
      </p>
      {cases.some(({ view }) => view.dated && view.doubt > 0) && (
        <p className="muted">{t(($) => $.simulator.dayAlone)}</p>
      )}
      <table className="service-table">
        <thead>
          <tr>
            <th scope="col">{t(($) => $.services.columns.service)}</th>
            {isDatedList && <th scope="col">{t(($) => $.services.columns.now)}</th>}
            <th scope="col">{t(($) => $.services.columns.stop)}</th>
            <th scope="col">{t(($) => $.services.columns.loss)}</th>
            <th scope="col">{t(($) => $.services.columns.grounds)}</th>
            {supposed.size > 0 && <th scope="col">{t(($) => $.services.columns.whatIf)}</th>}
          </tr>
        </thead>
        <tbody>
          {sortCases(cases, sort).map((one) => (
            <ServiceRow
              key={one.service.id}
              {...actions}
              one={one}
              supposed={supposed.get(one.service.id)}
              isChosen={only.includes(one.service.id)}
              isPaid={only.length === 0 || only.includes(one.service.id)}
              values={valuesOf(one)}
              isDatedList={isDatedList}
              now={now}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}
