import { useCallback, useEffect, useRef, useState } from 'react';
import { readSetting, writeSetting } from '@/browser/setting';
import { DEFAULT_LAYERS, readLayers, TEXT_LAYERS, type TextLayer } from '@/text-layers';

const SETTING = 'text-layers';

/** What is marked in the text: kept for the next visit, and taken away and brought back as a whole. */
export function useTextLayers() {
  // Not the setting at once: the first render is the server's.
  const [layers, setLayers] = useState<ReadonlySet<TextLayer>>(() => new Set(DEFAULT_LAYERS));
  const before = useRef<ReadonlySet<TextLayer>>(new Set(DEFAULT_LAYERS));
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
  return { layers, toggle, togglePlain };
}
