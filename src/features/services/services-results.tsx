import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { LoadedLifecycle } from '@/corpus/load-lifecycle';
import { EMPTY_LIST, type ServiceList } from '@/services/model';
import { readSaidMoment } from '@/time/read-said';
import { optional } from '@/ui/optional';
import { AsAt } from './as-at';
import { ClauseAnnex } from './clause-annex';
import { FirstWords } from './first-words';
import { type EditList, useRowActions } from './row-actions';
import type { ServiceCase } from './service-case';
import { RepeatedNotice } from './repeated-notice';
import { ServiceLanes } from './service-lanes';
import { ServiceTable } from './service-table';
import { type SortKey, sortCases } from './sort-cases';
import { TakeServices } from './take-services';
import { useCases } from './use-cases';
import { WhatIf } from './what-if';

const ServicesPanels = optional(() => import('./services-panels'));

interface Props {
  readonly list: ServiceList;
  readonly cases: readonly ServiceCase[];
  readonly lifecycles: ReadonlyMap<string, LoadedLifecycle>;
  readonly edit: EditList;
  /** Whether it is the customer’s own list, and not that of a link. */
  readonly isOwn: boolean;
  readonly now: number | undefined;
}

/**
 * All that is worked out of the services. What somebody does is shown first, and what comes of it as soon as it is drawn: its
 * parts are drawn again only where something of them has changed.
 */
export const ServicesResults = memo(function ServicesResults(props: Props) {
  const { list, lifecycles, edit, isOwn } = props;
  const { t, i18n } = useTranslation();
  const isEnglish = i18n.language === 'en';
  const cases = useDeferredValue(props.cases);
  const now = useDeferredValue(props.now);
  const listShown = useDeferredValue(list);
  const [chosenSort, setSort] = useState<SortKey>('loss');
  const sort = useDeferredValue(chosenSort);
  const [isComparing, setIsComparing] = useState(false);
  const [dragged, setDragged] = useState<string>();
  const paid = dragged ?? readSaidMoment(list.supposed.paid);
  const then = useCases(paid === undefined ? EMPTY_LIST : list, lifecycles, isEnglish, paid);
  const supposed = useDeferredValue(useMemo(() => new Map(then.map((one) => [one.service.id, one])), [then]));
  const sorted = useMemo(() => sortCases(cases, sort), [cases, sort]);
  const actions = useRowActions(
    edit,
    useCallback(() => setSort('own'), []),
  );
  return (
    <>
      <AsAt now={now} isDated={cases.some(({ clock }) => clock.dated)} />
      <FirstWords cases={cases} now={now} />
      <RepeatedNotice list={listShown} cases={cases} edit={edit} />
      <TakeServices list={list} cases={cases} then={then} isOwn={isOwn} />
      <ServiceTable
        cases={sorted}
        supposed={supposed}
        only={list.supposed.only}
        sort={chosenSort}
        onSort={setSort}
        isComparing={isComparing}
        onCompare={setIsComparing}
        now={now}
        actions={actions}
      />
      <ServiceLanes cases={sorted} now={now} />
      <WhatIf
        supposed={list.supposed}
        dragged={dragged}
        onDrag={setDragged}
        edit={edit}
        cases={cases}
        then={then}
        now={now}
      />
      <ServicesPanels need={list.need} paid={paid} cases={cases} edit={edit} now={now} />
      <ClauseAnnex cases={cases} />
      <p className="muted">{t(($) => $.services.caveat)}</p>
    </>
  );
});
