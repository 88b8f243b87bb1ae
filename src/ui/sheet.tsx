import { X } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
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
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || !element) return undefined;
    element.showModal();
    // A click on the backdrop is one on the dialog itself; one on a link in it leads away.
    const onClick = ({ target }: MouseEvent) => {
      if (target === element || (target instanceof Element && target.closest('a'))) element.close();
    };
    element.addEventListener('click', onClick);
    return () => {
      element.removeEventListener('click', onClick);
      element.close();
    };
  }, [open]);
  return (
    <dialog ref={dialog} className="sheet-dialog" aria-label={title} onClose={onClose}>
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
