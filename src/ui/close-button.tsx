import { X } from 'lucide-react';
import { Button } from './button';

interface Props {
  readonly label: string;
  readonly className?: string;
  readonly onClose: () => void;
}

/** The cross that closes what it stands in. */
export function CloseButton({ label, className, onClose }: Props) {
  return (
    <Button kind="icon" aria-label={label} onClick={onClose} {...(className === undefined ? {} : { className })}>
      <X aria-hidden size={18} />
    </Button>
  );
}
