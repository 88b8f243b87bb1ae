import { useTranslation } from '@/i18n/use-translation';
import type { Desk } from './desk';
import { changeUi } from './desk-ui';
import { useDeskView } from './page-editing';

/** Undo and redo, each with what it would do; what it did is said. */
export function useDeskHistory(desk: Desk) {
  const { t } = useTranslation();
  const { undo, redo } = useDeskView(desk);
  const nameOf = (entry: typeof undo) => (entry ? t(($) => $.reviewing.edits[entry.name]) : '');
  const say = (result: Promise<'done' | 'nothing' | 'changed-since'>, done: string, nothing: string) => {
    void result.then((kind) => {
      const said = { done, nothing, 'changed-since': t(($) => $.reviewing.changedSince) }[kind];
      changeUi({ said });
    });
  };
  return {
    undoLabel: undo ? t(($) => $.reviewing.undo, { what: nameOf(undo) }) : t(($) => $.reviewing.noUndo),
    redoLabel: redo ? t(($) => $.reviewing.redo, { what: nameOf(redo) }) : t(($) => $.reviewing.noRedo),
    undo: () =>
      say(
        desk.undo(),
        t(($) => $.reviewing.undone, { what: nameOf(undo) }),
        t(($) => $.reviewing.noUndo),
      ),
    redo: () =>
      say(
        desk.redo(),
        t(($) => $.reviewing.redone, { what: nameOf(redo) }),
        t(($) => $.reviewing.noRedo),
      ),
  };
}
