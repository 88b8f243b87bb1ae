import { type ReactNode, useId, useState } from 'react';
import { Button } from './button';

interface Props {
  readonly label: string;
  /** Whether it is open at first: where something is chosen in it. */
  readonly isOpen: boolean;
  /** Whether all is in sight where there is room for it. */
  readonly isPhoneOnly?: boolean;
  readonly children: ReactNode;
}

/** Tools behind one button, so that what they are for is in sight. */
export function ToolFold({ label, isOpen, isPhoneOnly = false, children }: Props) {
  const [isShown, setIsShown] = useState(isOpen);
  const id = useId();
  return (
    <div className="tool-fold" data-phone-only={isPhoneOnly || undefined}>
      <Button aria-expanded={isShown} aria-controls={id} onClick={() => setIsShown(!isShown)}>
        {label}
      </Button>
      <div id={id} data-shown={isShown || undefined}>
        {children}
      </div>
    </div>
  );
}
