import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CloseButton } from './close-button';
import { Dialog } from './dialog';

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A sheet over the page for what stands beside it on a wide screen. Closes when a link in it is followed. */
export function Sheet({ open, title, children, onClose }: Props) {
  const { t } = useTranslation();
  const onClick = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('a')) onClose();
  };
  return (
    <Dialog open={open} label={title} className="sheet-dialog" onClose={onClose}>
      <div className="sheet-head">
        <p>{title}</p>
        <CloseButton label={t(($) => $.agreement.close)} onClose={onClose} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- links take the keys, and a followed one sends a click */}
      <div className="sheet-body" onClick={onClick}>
        {open && children}
      </div>
    </Dialog>
  );
}
