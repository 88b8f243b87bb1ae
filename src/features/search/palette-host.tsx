import { type ComponentType, useCallback, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { addWording } from '@/i18n/create-i18n';
import { useTranslator } from '@/i18n/use-translator';
import { loadModule } from '@/loading/load-module';
import { useCommand } from '@/ui/commands';
import { copyText } from '@/ui/copy-text';
import { PartBoundary } from '@/ui/part-boundary';
import { dismissNotice, showNotice } from '@/ui/site-notices';

/** Opens the command palette with Ctrl+K or ⌘K; until then none of it is loaded. Offers what concerns any page. */
export default function PaletteHost() {
  const { t } = useTranslation();
  const translator = useTranslator();
  const [Palette, setPalette] = useState<ComponentType<{ readonly onClose: () => void }>>();
  const open = useCallback(
    async function open() {
      dismissNotice('palette');
      try {
        const [module] = await Promise.all([
          loadModule(() => import('./palette')),
          addWording(translator, 'palette'),
          addWording(translator, 'answering'),
          addWording(translator, 'events'),
        ]);
        setPalette(() => module.default);
      } catch {
        // Not opened by itself later: the reader may be doing something else by then.
        showNotice({ id: 'palette', text: t(($) => $.part.palette), retry: () => void open() });
      }
    },
    [t, translator],
  );
  useCommand(
    'palette',
    t(($) => $.commands.palette),
    () => void open(),
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
    async () => {
      const isCopied = await copyText(location.href);
      const text = isCopied ? t(($) => $.part.linkCopied) : t(($) => $.part.linkDenied, { address: location.href });
      showNotice({ id: 'link', text, ...(isCopied ? {} : { byHand: location.href }) });
    },
  );
  return (
    Palette && (
      <PartBoundary>
        <Palette onClose={() => setPalette(undefined)} />
      </PartBoundary>
    )
  );
}
