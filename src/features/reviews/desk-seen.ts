import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import type { UnitId } from '@/agreement/model';
import { focusClause } from '@/text/focus-clause';
import type { Desk } from './desk';
import { isUnread, nextUnread, stand } from './desk-act';
import { changeUi } from './desk-ui';

/** How long a step may take until the page has it, in milliseconds: a key that comes sooner acts where it leads. */
const UNDER_WAY = 1000;

/** The last step with all that it passed since the page had none under way: any of them may be in focus still. */
let step: { readonly passed: readonly (UnitId | undefined)[]; readonly to: UnitId; readonly at: number } | undefined;

const stepFrom = (focused: UnitId | undefined) =>
  step?.passed.includes(focused) === true && performance.now() - step.at < UNDER_WAY ? step : undefined;

/** The provision that a key acts on: the one in focus, or the one that a step from it leads to and that the page does not have in focus yet. */
export const standingAt = (focused: UnitId | undefined): UnitId | undefined => stepFrom(focused)?.to ?? focused;

/** Told the provision in focus: a step that has come there is over. */
export function arriveAt(focused: UnitId | undefined): void {
  if (step?.to === focused) step = undefined;
}

/** Goes to a provision of this page; many steps are one entry of the history. */
export function useGo(): (unit: UnitId, from: UnitId | undefined) => void {
  const navigate = useNavigate();
  return (unit, from) => {
    // A step back to one of them is a way of its own.
    const before = step?.to === from ? (stepFrom(step?.passed[0])?.passed ?? []) : [];
    step = { passed: [...before.filter((each) => each !== unit), from], to: unit, at: performance.now() };
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
    if (next !== undefined) go(next, unit);
  };
}
