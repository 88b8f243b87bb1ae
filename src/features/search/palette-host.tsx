import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addWording } from '@/i18n/create-i18n';

const Palette = lazy(() => import('./palette'));

/** Opens the command palette with Ctrl+K or ⌘K; until then none of it is loaded. */
export default function PaletteHost() {
  const { i18n } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k')
        return;
      event.preventDefault();
      void addWording(i18n, 'palette').then(() => setIsOpen(true));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [i18n]);
  return (
    isOpen && (
      <Suspense>
        <Palette onClose={() => setIsOpen(false)} />
      </Suspense>
    )
  );
}
