import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type FloatingAnchor, useFloating } from '@/ui/use-floating';
import { CloseButton } from '@/ui/close-button';

interface Props {
  /** What it stands beside; `undefined` for a sheet at the foot of the screen, for touch. */
  readonly anchor: FloatingAnchor | undefined;
  readonly label: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** What is known of the marked words under the pointer. */
export function MarkCard({ anchor, label, children, onClose }: Props) {
  const { t } = useTranslation();
  const card = useRef<HTMLDivElement>(null);
  useFloating(card, anchor);
  return (
    <div
      ref={card}
      className={anchor ? 'preview mark-card' : 'preview mark-card sheet'}
      role="group"
      aria-label={label}
    >
      {!anchor && <CloseButton label={t(($) => $.preview.close)} className="close" onClose={onClose} />}
      {children}
    </div>
  );
}
