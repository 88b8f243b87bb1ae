import { useRouter } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addWording } from '@/i18n/create-i18n';
import { useCommand } from '@/ui/commands';
import { copyText } from '@/ui/copy-text';

const Palette = lazy(() => import('./palette'));

/** Opens the command palette with Ctrl+K or ⌘K; until then none of it is loaded. Offers what concerns any page. */
export default function PaletteHost() {
  const { t } = useTranslation();
  // The translator itself: `useTranslation` returns a wrapper of it, to which no wording can be added.
  const { i18n } = useRouter().options.context;
  const [isOpen, setIsOpen] = useState(false);
  useCommand(
    'palette',
    t(($) => $.commands.palette),
    () => void addWording(i18n, 'palette').then(() => setIsOpen(true)),
    'Ctrl K',
  );
  useCommand(
    'print',
    t(($) => $.commands.print),
    () => window.print(),
  );
  useCommand(
    'link',
    t(($) => $.commands.link),
    () => void copyText(location.href),
  );
  return (
    isOpen && (
      <Suspense>
        <Palette onClose={() => setIsOpen(false)} />
      </Suspense>
    )
  );
}
