import { useEffect } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { CloseButton } from './close-button';

interface Props {
  readonly text: string;
  /** What is said of it. */
  readonly label: string;
  /** Takes it away. */
  readonly onClose: () => void;
  /** Whether what stands around it has a button that closes it. */
  readonly isClosable?: boolean;
}

/**
 * A text that the browser did not let the page copy, all of it selected as soon as one enters the box. It goes by its button or by
 * Escape, and the focus goes back to where it was.
 */
export function ByHand({ text, label, onClose, isClosable = false }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <span className="flex w-full items-start gap-1">
      <textarea
        readOnly
        className="min-w-0 flex-1"
        rows={Math.min(8, text.split('\n').length + 1)}
        value={text}
        aria-label={label}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // What stands around it stays open: for a dialog of the browser's own it is the default that closes it.
          event.preventDefault();
          event.stopPropagation();
          onClose();
        }}
      />
      {!isClosable && <CloseButton label={t(($) => $.part.dismiss)} onClose={onClose} />}
    </span>
  );
}
