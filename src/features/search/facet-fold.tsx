import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';

interface Props {
  /** Whether it is open at first on a narrow screen: where something is chosen in it. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** What narrows the results: in sight where there is room, behind one button on a phone. */
export function FacetFold({ isOpen, children }: Props) {
  const { t } = useTranslation();
  const [isShown, setIsShown] = useState(isOpen);
  const id = useId();
  return (
    <div className="facet-fold">
      <Button aria-expanded={isShown} aria-controls={id} onClick={() => setIsShown(!isShown)}>
        {t(($) => $.finding.fold)}
      </Button>
      <div id={id} data-shown={isShown || undefined}>
        {children}
      </div>
    </div>
  );
}
