import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readSetting, writeSetting } from '@/storage/setting';
import { optional } from '@/ui/optional';
import { useIdle } from '@/ui/use-idle';
import { DEFAULT_LAYERS, readLayers, TEXT_LAYERS, type TextLayer } from './shown-layers';
import { useCommand } from '@/ui/commands';

const TextLayers = optional(() => import('./text-layers'), { isSilent: true });
const LayerSwitches = optional(() => import('./layer-switch-list'), { wording: ['layers'] });

const SETTING = 'text-layers';

/**
 * Marks the text of a page, with switches for what is marked, and `p` for the plain text. What was chosen is kept for the
 * next visit and for every page.
 *
 * @param text - the text on the page; it is marked anew when it changes.
 */
export function useTextLayers(text: string) {
  // Not the setting at once: the first render is the server's.
  const [layers, setLayers] = useState<ReadonlySet<TextLayer>>(() => new Set(DEFAULT_LAYERS));
  const before = useRef<ReadonlySet<TextLayer>>(new Set(DEFAULT_LAYERS));
  const idle = useIdle();
  useEffect(() => setLayers(readLayers(readSetting(SETTING))), []);
  const keep = useCallback((next: ReadonlySet<TextLayer>) => {
    setLayers(next);
    writeSetting(SETTING, TEXT_LAYERS.filter((layer) => next.has(layer)).join(','));
  }, []);
  const toggle = useCallback(
    (layer: TextLayer) => keep(new Set(TEXT_LAYERS.filter((each) => layers.has(each) !== (each === layer)))),
    [keep, layers],
  );
  const togglePlain = useCallback(() => {
    if (layers.size > 0) before.current = layers;
    keep(layers.size > 0 ? new Set() : before.current);
  }, [keep, layers]);
  const { t } = useTranslation();
  useCommand(
    'plain',
    t(($) => $.commands.plain),
    togglePlain,
    'p',
  );

  const switches = idle && <LayerSwitches layers={layers} onToggle={toggle} onPlain={togglePlain} />;
  const marks = idle && <TextLayers text={text} shown={layers} />;
  // For `data-references` around the text: references are links in it, and lose only their look.
  const references = layers.has('references') ? undefined : ('off' as const);
  return { switches, marks, references };
}
