import { useTranslation } from '@/i18n/use-translation';
import type { Desk } from './desk';
import { changeUi } from './desk-ui';
import { useDeskView } from './page-editing';
import { stepAfterRefusal } from './step-after-refusal';

/** Undo and redo, each with what it would do; what it did is said. */
export function useDeskHistory(desk: Desk) {
  const { t } = useTranslation();
  const { undo, redo } = useDeskView(desk);
  const nameOf = (entry: typeof undo) => (entry ? t(($) => $.reviewing.edits[entry.name]) : '');
  const say = (which: 'undo' | 'redo', done: string, nothing: string) => {
    void desk[which]().then((kind) => {
      const refused = () => t(($) => $.reviewing.changedSince[stepAfterRefusal(desk, which)]);
      changeUi({ said: kind === 'changed-since' ? refused() : { done, nothing }[kind] });
    });
  };
  return {
    undoLabel: undo ? t(($) => $.reviewing.undo, { what: nameOf(undo) }) : t(($) => $.reviewing.noUndo),
    redoLabel: redo ? t(($) => $.reviewing.redo, { what: nameOf(redo) }) : t(($) => $.reviewing.noRedo),
    undo: () =>
      say(
        'undo',
        t(($) => $.reviewing.undone, { what: nameOf(undo) }),
        t(($) => $.reviewing.noUndo),
      ),
    redo: () =>
      say(
        'redo',
        t(($) => $.reviewing.redone, { what: nameOf(redo) }),
        t(($) => $.reviewing.noRedo),
      ),
  };
}
