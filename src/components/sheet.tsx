import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A sheet over the page for what stands beside it on a wide screen. Closes when a link in it is followed. */
export function Sheet({ open, title, children, onClose }: Props) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (open) element?.showModal();
    else element?.close();
  }, [open]);
  return (
    // The dialog itself takes no clicks; those on links in it and on the backdrop bubble here.
    <dialog
      ref={dialog}
      className="sheet-dialog"
      aria-label={title}
      onClose={onClose}
      onClick={(event) => {
        const isLink = event.target instanceof Element && event.target.closest('a') !== null;
        if (isLink || event.target === dialog.current) onClose();
      }}
      onKeyDown={undefined}
    >
      <div className="sheet-head">
        <p>{title}</p>
        <button type="button" className="icon-button" aria-label={t(($) => $.agreement.close)} onClick={onClose}>
          <X aria-hidden size={20} />
        </button>
      </div>
      <div className="sheet-body">{open && children}</div>
    </dialog>
  );
}
