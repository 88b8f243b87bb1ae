import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
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
  const body = useRef<HTMLDivElement>(null);
  // A link that is followed by key sends a click as well.
  useEffect(() => {
    const element = body.current;
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('a')) onClose();
    };
    element?.addEventListener('click', onClick);
    return () => element?.removeEventListener('click', onClick);
  }, [onClose]);
  return (
    <Dialog open={open} label={title} className="sheet-dialog" onClose={onClose}>
      <div className="sheet-head">
        <p>{title}</p>
        <CloseButton label={t(($) => $.agreement.close)} onClose={onClose} />
      </div>
      <div ref={body} className="sheet-body">
        {open && children}
      </div>
    </Dialog>
  );
}
