import { memo, useMemo } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Select } from '@/ui/select';
import { Checkbox } from '@/ui/checkbox';
import { findDifferences } from './find-differences';
import { paymentOutcome } from '@/cases/payment-outcome';
import { firstOf } from './first-of';
import type { RowActions } from './row-actions';
import { ServiceRow } from './service-row';
import type { ServiceCase } from './service-case';
import { SORT_KEYS, type SortKey } from './sort-cases';
import { AS, SERVICE_TABLE } from './table-roles';

interface Props {
  /** In their order. */
  readonly cases: readonly ServiceCase[];
  /** By the service's id; empty where no payment is supposed. */
  readonly supposed: ReadonlyMap<string, ServiceCase>;
  readonly only: readonly string[];
  readonly sort: SortKey;
  readonly onSort: (sort: SortKey) => void;
  /** Whether the chosen services alone are shown, with what differs. */
  readonly isComparing: boolean;
  readonly onCompare: (isComparing: boolean) => void;
  readonly now: number | undefined;
  readonly actions: RowActions;
}

/** Several services in a table, the most urgent first; on a phone a card for each. */
export const ServiceTable = memo(function ServiceTable(props: Props) {
  const { cases, supposed, only, sort, onSort, isComparing, onCompare, now, actions } = props;
  const { t } = useTranslation();
  const isDatedList = cases.some(({ clock }) => clock.dated);
  const hasPayments = supposed.size > 0 || cases.some(isPaymentGiven);
  const chosen = useMemo(() => new Set(only), [only]);
  const mayCompare = cases.filter(({ service }) => chosen.has(service.id)).length > 1;
  const isOn = isComparing && mayCompare;
  const shown = isOn ? cases.filter(({ service }) => chosen.has(service.id)) : cases;
  const differs = useMemo(() => (isOn ? findDifferences(shown) : undefined), [isOn, shown]);
  const head = (key: 'stop' | 'loss') => (
    <th scope="col" {...AS.columnHead}>
      {t(($) => $.services.columns[key])}
      {differs && (
        <span className="tag" data-differs={differs[key]}>
          {t(($) => $.services.compare[differs[key] ? 'differs' : 'same'])}
        </span>
      )}
    </th>
  );
  return (
    <>
      <p className="sorting print:hidden">
        <Select
          label={t(($) => $.services.sort.label)}
          value={sort}
          options={SORT_KEYS.map((key) => [key, t(($) => $.services.sort[key])] as const)}
          onChoose={(chosen) => onSort(SORT_KEYS.find((key) => key === chosen) ?? 'loss')}
        />
        {mayCompare && (
          <Checkbox
            label={t(($) => $.services.compare.only, { count: chosen.size })}
            isChecked={isComparing}
            onChange={onCompare}
          />
        )}
      </p>
      {differs && (
        <p role="status" className="muted">
          {t(($) => $.services.compare[summaryOf(differs)], { count: shown.length })}
        </p>
      )}
      {cases.some(({ view }) => view.dated && view.doubt > 0) && (
        <p className="muted">{t(($) => $.simulator.dayAlone)}</p>
      )}
      {sort !== 'own' && firstOf(shown, sort, now).safeSooner.length > 0 && (
        <p className="muted">{t(($) => $.services.sort.safeSooner)}</p>
      )}
      {/* Laid as rows of a grid, which a browser need not draw before they are in sight; the roles say what they are. */}
      <table {...AS.table} id={SERVICE_TABLE} tabIndex={-1} className="service-table">
        <thead {...AS.group}>
          <tr {...AS.row}>
            <th scope="col" {...AS.columnHead}>
              {t(($) => $.services.columns.service)}
            </th>
            {isDatedList && (
              <th scope="col" {...AS.columnHead}>
                {t(($) => $.services.columns.now)}
              </th>
            )}
            {head('stop')}
            {head('loss')}
            <th scope="col" {...AS.columnHead}>
              {t(($) => $.services.columns.grounds)}
            </th>
            {hasPayments && (
              <th scope="col" {...AS.columnHead}>
                {t(($) => $.services.columns[supposed.size > 0 ? 'whatIf' : 'paid'])}
              </th>
            )}
          </tr>
        </thead>
        <tbody {...AS.group}>
          {shown.map((one) => (
            <ServiceRow
              key={one.service.id}
              {...actions}
              one={one}
              supposed={supposed.get(one.service.id) ?? (hasPayments && isPaymentGiven(one) ? one : undefined)}
              payments={hasPayments ? (supposed.size > 0 ? 'whatIf' : 'paid') : undefined}
              isChosen={chosen.has(one.service.id)}
              isPaid={chosen.size === 0 || chosen.has(one.service.id)}
              differs={differs}
              isDatedList={isDatedList}
              now={now}
            />
          ))}
        </tbody>
      </table>
    </>
  );
});

const summaryOf = ({ stop, loss }: ReturnType<typeof findDifferences>) =>
  stop && loss ? 'both' : stop ? 'stopOnly' : loss ? 'lossOnly' : 'none';

const isPaymentGiven = (one: ServiceCase) => paymentOutcome(one) !== undefined;
