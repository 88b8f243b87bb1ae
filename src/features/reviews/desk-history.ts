import { useTranslation } from '@/i18n/use-translation';
import type { Desk } from './desk';
import { changeUi } from './desk-ui';
import { useDeskView } from './page-editing';
import { stepAfterRefusal } from './step-after-refusal';

/** Undo or redo: what it would do, and doing it, with words for what it did. */
export interface HistoryStep {
  readonly label: string;
  readonly isOpen: boolean;
  readonly run: () => void;
}

/** Undo and redo of a review over the text. */
export function useDeskHistory(desk: Desk): Readonly<Record<'undo' | 'redo', HistoryStep>> {
  const { t } = useTranslation();
  const view = useDeskView(desk);
  const stepOf = (which: 'undo' | 'redo'): HistoryStep => {
    const entry = view[which];
    const what = entry ? t(($) => $.reviewing.edits[entry.name]) : '';
    const nothing = t(($) => $.reviewing[which === 'undo' ? 'noUndo' : 'noRedo']);
    const run = async () => {
      const kind = await desk[which]();
      const said = {
        done: () => t(($) => $.reviewing[which === 'undo' ? 'undone' : 'redone'], { what }),
        nothing: () => nothing,
        'changed-since': () => t(($) => $.reviewing.changedSince[stepAfterRefusal(desk, which)]),
      };
      changeUi({ said: said[kind]() });
    };
    return {
      label: entry ? t(($) => $.reviewing[which], { what }) : nothing,
      isOpen: entry !== undefined,
      run: () => void run(),
    };
  };
  return { undo: stepOf('undo'), redo: stepOf('redo') };
}
