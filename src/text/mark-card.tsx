import { type ReactNode, useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { useFloating } from '@/ui/use-floating';
import { findReadingColumn } from './reading-column';
import { CloseButton } from '@/ui/close-button';

interface Props {
  /** What it stands beside; `undefined` for a sheet at the foot of the screen, for touch. */
  readonly anchor: Range | undefined;
  readonly label: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** What is known of the marked words under the pointer. */
export function MarkCard({ anchor, label, children, onClose }: Props) {
  const { t } = useTranslation();
  const card = useRef<HTMLDivElement>(null);
  const block = anchor?.startContainer.parentElement?.closest('.own, .para');
  useFloating(card, anchor, { block, column: findReadingColumn() });
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
