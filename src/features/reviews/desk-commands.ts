import { useLayoutEffect } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { UnitId } from '@/agreement/model';
import { removeMark } from '@/reviews/edits';
import { commandNamed, useCommand } from '@/ui/commands';
import { isTranslated } from '@/ui/follow-translation';
import { useChoosing } from './choose-keys';
import type { Desk } from './desk';
import { editNow, markAt, markChosen, nextMark, nextUnread, settleOn, weighOn } from './desk-act';
import { useCite } from './desk-cite';
import { useDeskHistory } from './desk-history';
import { DESK_KEYS, type DeskCommand } from './desk-keys';
import { arriveAt, standingAt, useGo, useSeen } from './desk-seen';
import { showPane } from './desk-show';
import { changeUi, deskUi } from './desk-ui';
import { findText } from './marks-place';
import { useReviewNames } from './page-names';

/** Every command of a review by its key. What a key did is said. */
export function useDeskCommands(desk: Desk, focused: UnitId | undefined, text: string): void {
  const { t } = useTranslation();
  const { label: labelName } = useReviewNames();
  const go = useGo();
  const seen = useSeen(desk);
  const history = useDeskHistory(desk);
  const choose = useChoosing(text);
  const cite = useCite();
  const say = (said: string) => changeUi({ said });
  useLayoutEffect(() => arriveAt(focused), [focused]);
  const here = () => standingAt(focused);
  const unit = () => deskUi().chosen[0]?.unit ?? deskUi().held?.unit ?? here();
  const mark = (wanted?: number) => {
    const article = findText();
    if (article && isTranslated(article)) {
      say(t(($) => $.reviewing.translated));
      return undefined;
    }
    const label = markChosen(desk, wanted);
    if (label) say(t(($) => $.reviewing.marked, { label: labelName(label) }));
    return label;
  };
  const toUnread = (by: 1 | -1) => {
    const from = here();
    const next = nextUnread(desk.view().state, from, by);
    if (next === undefined) say(t(($) => $.reviewing.noMoreUnread));
    else go(next, from);
  };
  const toMark = (by: 1 | -1) => {
    const from = here();
    const next = nextMark(desk.view().state, from, by, deskUi().filter);
    if (!next) {
      say(t(($) => $.reviewing.noMarks));
      return;
    }
    changeUi({ held: next });
    go(next.unit, from);
  };

  useDeskCommand('unread', () => toUnread(1));
  useDeskCommand('unreadBefore', () => toUnread(-1));
  useDeskCommand('seen', () => seen(here()));
  useDeskCommand('mark', () => toMark(1));
  useDeskCommand('markBefore', () => toMark(-1));
  useDeskCommand('choose', () => choose(here()));
  useDeskCommand('label', (key) => {
    // From the palette no digit comes: then it is the label that was taken last.
    if (deskUi().chosen.length > 0) mark(key === undefined ? undefined : Number(key) - 1);
    else if (key === undefined) say(t(($) => $.reviewing.chooseFirst));
    else commandNamed('pin')?.run(key);
  });
  useDeskCommand('comment', () => {
    if (deskUi().chosen.length > 0) {
      if (mark()) showPane('comment');
      return;
    }
    const known = markAt(desk.view().state, unit());
    if (!known) {
      say(t(($) => $.reviewing.chooseFirst));
      return;
    }
    changeUi({ held: { unit: unit() ?? '', mark: known.id } });
    showPane('comment');
  });
  useDeskCommand('propose', () => {
    const of = unit();
    if (of === undefined) return;
    changeUi({ held: { unit: of } });
    showPane('proposal');
  });
  useDeskCommand('weight', () => {
    if (deskUi().chosen.length > 0) mark();
    const known = markAt(desk.view().state, unit());
    if (known) {
      const weight = weighOn(desk, known);
      say(t(($) => $.reviewing.weightSaid, { weight: t(($) => $.reviewing.mark.weights[`${weight}`]) }));
    } else say(t(($) => $.reviewing.chooseFirst));
  });
  useDeskCommand('owner', () => {
    if (deskUi().chosen.length > 0) mark();
    const known = markAt(desk.view().state, unit());
    if (!known) {
      say(t(($) => $.reviewing.chooseFirst));
      return;
    }
    changeUi({ held: { unit: unit() ?? '', mark: known.id } });
    showPane('owner');
  });
  useDeskCommand('standing', () => showPane('standing'));
  useDeskCommand('state', () => {
    const known = markAt(desk.view().state, unit());
    if (known) {
      const state = settleOn(desk, known);
      say(t(($) => $.reviewing.stateSaid, { state: t(($) => $.reviewing.mark.states[state]) }));
    } else say(t(($) => $.reviewing.chooseFirst));
  });
  useDeskCommand('unmark', () => {
    const { held } = deskUi();
    // Only what is held: a key must not delete what one does not look at.
    if (held?.mark === undefined) {
      say(t(($) => $.reviewing.holdFirst));
      return;
    }
    void editNow(desk, removeMark, { mark: held.mark });
    changeUi({ held: { unit: held.unit }, said: t(($) => $.reviewing.removed) });
  });
  useDeskCommand('cite', () => {
    const of = unit();
    if (of !== undefined) cite('contract', of);
  });
  useDeskCommand('filter', () => {
    const { filter } = deskUi();
    const next = filter === 'all' ? 'open' : filter === 'open' ? 'heavy' : 'all';
    changeUi({ filter: next });
    say(t(($) => $.reviewing.filterSaid, { filter: t(($) => $.reviewing.filters[next]) }));
  });
  useDeskCommand('undo', history.undo.run);
  useDeskCommand('redo', history.redo.run);
}

/** A command of the desk by its own key. */
function useDeskCommand(name: DeskCommand, run: (key?: string) => void): void {
  const { t } = useTranslation();
  useCommand(
    name,
    t(($) => $.reviewing.commands[name]),
    run,
    DESK_KEYS[name],
  );
}
