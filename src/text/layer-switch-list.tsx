import { Eye, EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { TEXT_LAYERS, type TextLayer } from './shown-layers';
import { Button } from '@/ui/button';

interface Props {
  readonly layers: ReadonlySet<TextLayer>;
  readonly onToggle: (layer: TextLayer) => void;
  readonly onPlain: () => void;
}

/** Switches for what is marked in the text, and one for all of it. */
export default function LayerSwitches({ layers, onToggle, onPlain }: Props) {
  const { t } = useTranslation();
  const isPlain = layers.size === 0;
  return (
    <details className="layer-switches">
      <summary>{t(($) => $.layers.marks.title)}</summary>
      {TEXT_LAYERS.map((layer) => (
        <label key={layer} className={`switch-${layer}`}>
          <input type="checkbox" checked={layers.has(layer)} onChange={() => onToggle(layer)} />{' '}
          <span>{t(($) => $.layers.marks[layer])}</span>
        </label>
      ))}
      <Button aria-pressed={isPlain} aria-keyshortcuts="p" onClick={onPlain}>
        {isPlain ? <Eye aria-hidden size={16} /> : <EyeOff aria-hidden size={16} />}
        {t(($) => (isPlain ? $.layers.marks.restore : $.layers.marks.plain))} <kbd>p</kbd>
      </Button>
    </details>
  );
}
