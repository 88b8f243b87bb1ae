import { useTranslation } from '@/i18n/use-translation';
import type { UnitId } from '@/agreement/model';
import { removeMark } from '@/reviews/edits';
import { commandNamed, DIGITS, useCommand } from '@/ui/commands';
import { isTranslated } from '@/ui/follow-translation';
import { useChoosing } from './choose-keys';
import type { Desk } from './desk';
import { editNow, markAt, markChosen, nextMark, nextUnread, settleOn, weighOn } from './desk-act';
import { useDeskHistory } from './desk-history';
import { useGo, useSeen } from './desk-seen';
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
  const say = (said: string) => changeUi({ said });
  const unit = () => deskUi().chosen[0]?.unit ?? deskUi().held?.unit ?? focused;
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
    const next = nextUnread(desk.view().state, focused, by);
    if (next === undefined) say(t(($) => $.reviewing.noMoreUnread));
    else go(next);
  };
  const toMark = (by: 1 | -1) => {
    const next = nextMark(desk.view().state, focused, by, deskUi().filter);
    if (!next) {
      say(t(($) => $.reviewing.noMarks));
      return;
    }
    changeUi({ held: next });
    go(next.unit);
  };

  const { commands } = useCommandWords();
  useCommand('unread', commands('unread'), () => toUnread(1), 'u');
  useCommand('unreadBefore', commands('unreadBefore'), () => toUnread(-1), 'U');
  useCommand('seen', commands('seen'), () => seen(focused), 'r');
  useCommand('mark', commands('mark'), () => toMark(1), 'n');
  useCommand('markBefore', commands('markBefore'), () => toMark(-1), 'N');
  useCommand('choose', commands('choose'), () => choose(focused), 'v');
  useCommand(
    'label',
    commands('label'),
    (key) => {
      if (deskUi().chosen.length === 0) commandNamed('pin')?.run(key);
      else if (key !== undefined) mark(Number(key) - 1);
    },
    DIGITS,
  );
  useCommand(
    'comment',
    commands('comment'),
    () => {
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
    },
    'c',
  );
  useCommand(
    'propose',
    commands('propose'),
    () => {
      const of = unit();
      if (of === undefined) return;
      changeUi({ held: { unit: of } });
      showPane('proposal');
    },
    'e',
  );
  useCommand(
    'weight',
    commands('weight'),
    () => {
      if (deskUi().chosen.length > 0) mark();
      const known = markAt(desk.view().state, unit());
      if (known) {
        const weight = weighOn(desk, known);
        say(t(($) => $.reviewing.weightSaid, { weight: t(($) => $.reviewing.mark.weights[`${weight}`]) }));
      } else say(t(($) => $.reviewing.chooseFirst));
    },
    'w',
  );
  useCommand('standing', commands('standing'), () => showPane('standing'), 'o');
  useCommand(
    'state',
    commands('state'),
    () => {
      const known = markAt(desk.view().state, unit());
      if (known) {
        const state = settleOn(desk, known);
        say(t(($) => $.reviewing.stateSaid, { state: t(($) => $.reviewing.mark.states[state]) }));
      } else say(t(($) => $.reviewing.chooseFirst));
    },
    'a',
  );
  useCommand(
    'unmark',
    commands('unmark'),
    () => {
      const { held } = deskUi();
      // Only what is held: a key must not delete what one does not look at.
      if (held?.mark === undefined) {
        say(t(($) => $.reviewing.holdFirst));
        return;
      }
      void editNow(desk, removeMark, { mark: held.mark });
      changeUi({ held: { unit: held.unit }, said: t(($) => $.reviewing.removed) });
    },
    'x',
  );
  useCommand(
    'filter',
    commands('filter'),
    () => {
      const { filter } = deskUi();
      const next = filter === 'all' ? 'open' : filter === 'open' ? 'heavy' : 'all';
      changeUi({ filter: next });
      say(t(($) => $.reviewing.filterSaid, { filter: t(($) => $.reviewing.filters[next]) }));
    },
    'f',
  );
  useCommand('undo', commands('undo'), history.undo, 'Ctrl Z');
  useCommand('redo', commands('redo'), history.redo, 'Ctrl Shift Z');
}

function useCommandWords() {
  const { t } = useTranslation();
  return {
    commands: (
      name:
        | 'unread'
        | 'unreadBefore'
        | 'seen'
        | 'mark'
        | 'markBefore'
        | 'choose'
        | 'label'
        | 'comment'
        | 'propose'
        | 'weight'
        | 'standing'
        | 'state'
        | 'unmark'
        | 'filter'
        | 'undo'
        | 'redo',
    ) => t(($) => $.reviewing.commands[name]),
  };
}
