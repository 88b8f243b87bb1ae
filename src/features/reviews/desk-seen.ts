import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import type { UnitId } from '@/agreement/model';
import { focusClause } from '@/text/focus-clause';
import type { Desk } from './desk';
import { isUnread, nextUnread, stand } from './desk-act';
import { changeUi } from './desk-ui';

/** Goes to a provision of this page; many steps are one entry of the history. */
export function useGo(): (unit: UnitId) => void {
  const navigate = useNavigate();
  return (unit) => {
    void navigate({ to: '.', hash: unit, search: true, resetScroll: false, replace: true });
    focusClause(unit);
  };
}

/** Marks a provision as read, unless it has been judged, and goes to the next one that is not. */
export function useSeen(desk: Desk): (unit: UnitId | undefined) => void {
  const { t } = useTranslation();
  const go = useGo();
  return (unit) => {
    if (unit !== undefined && isUnread(desk.view().state, unit)) void stand(desk, unit, 'read');
    const next = nextUnread(desk.view().state, unit, 1);
    changeUi({ held: undefined, said: next === undefined ? t(($) => $.reviewing.noMoreUnread) : '' });
    if (next !== undefined) go(next);
  };
}
