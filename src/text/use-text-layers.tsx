import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { readSetting, writeSetting } from '@/storage/setting';
import { optional } from '@/ui/optional';
import { useIdle } from '@/ui/use-idle';
import { useNear } from '@/ui/use-near';
import { useCommand } from '@/ui/commands';
import { type ChosenLayers, readChoice, writeChoice } from './chosen-layers';

// What the layers are is known only there: the page is read before any is.
const TextLayers = optional(() => import('./text-parts'), {
  pick: (parts) => parts.TextLayers,
  wording: ['layers', 'preview', 'deadlines', 'events'],
  isSilent: true,
});
const LayerSwitches = optional(() => import('./text-parts'), {
  pick: (parts) => parts.LayerSwitches,
  wording: ['layers', 'deadlines', 'events'],
});

const SETTING = 'text-layers';

/**
 * Marks the text of a page, with switches for what is marked, and `p` for the plain text. What was chosen is kept for the
 * next visit and for every page.
 *
 * @param text - the text on the page; it is marked anew when it changes.
 */
export function useTextLayers(text: string) {
  // Not the setting at once: the first render is the server's.
  const [chosen, setChosen] = useState<ChosenLayers>();
  const before = useRef<ChosenLayers>(undefined);
  const idle = useIdle();
  // On a phone the answer of a product's page is a few screens above its text.
  const near = useNear('[data-part="text"]', text);
  useEffect(() => setChosen(readChoice(readSetting(SETTING))), []);
  const choose = useCallback((next: ChosenLayers) => {
    setChosen(next);
    writeSetting(SETTING, writeChoice(next));
  }, []);
  const togglePlain = useCallback(() => {
    const isPlain = chosen?.size === 0;
    if (!isPlain) before.current = chosen;
    choose(isPlain ? before.current : new Set());
  }, [choose, chosen]);
  const { t } = useTranslation();
  useCommand(
    'plain',
    t(($) => $.commands.plain),
    togglePlain,
    'p',
  );

  // The served page has their place already: the text below is not pushed down when they come.
  const switches = (
    <div className="layer-place">
      {idle && near && <LayerSwitches chosen={chosen} onChoose={choose} onPlain={togglePlain} />}
    </div>
  );
  const marks = idle && near && <TextLayers text={text} chosen={chosen} />;
  // For `data-references` around the text: references are links in it, and lose only their look.
  const references = (chosen?.has('references') ?? true) ? undefined : ('off' as const);
  return { switches, marks, references };
}
