import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { CloseButton } from '@/ui/close-button';
import { Combobox, type ComboboxGroup } from '@/ui/combobox';
import { Dialog } from '@/ui/dialog';

interface Props {
  readonly onQuery: (query: string) => void;
  readonly groups: readonly ComboboxGroup[];
  /** What is going on, or went wrong. */
  readonly message: string | undefined;
  readonly onClose: () => void;
}

/** One list of everything in a dialog; the count of what is in it is announced as one types. */
export function CommandPalette({ onQuery, groups, message, onClose }: Props) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(true);
  const close = () => setIsOpen(false);
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  return (
    <Dialog open={isOpen} label={t(($) => $.palette.title)} className="palette" onClose={onClose}>
      <Combobox
        label={t(($) => $.palette.label)}
        placeholder={t(($) => $.palette.placeholder)}
        listLabel={t(($) => $.palette.results)}
        groups={groups}
        onQuery={onQuery}
        // Not before the dialog is closed and the focus back where it was: an option may move it.
        onChoose={({ run }) => {
          close();
          queueMicrotask(run);
        }}
        status={message ?? t(($) => $.palette.count, { count })}
        beside={<CloseButton label={t(($) => $.agreement.close)} onClose={close} />}
      />
      <p className="muted keys-hint">{t(($) => $.palette.keys)}</p>
    </Dialog>
  );
}
