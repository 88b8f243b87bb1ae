import { Eye, EyeOff } from 'lucide-react';
import { useTranslation } from '@/i18n/use-translation';
import type { ChosenLayers } from './chosen-layers';
import { shownLayers, TEXT_LAYERS } from './layer-registry';
import { canPaint } from './text-marks';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { Disclosure } from '@/ui/disclosure';

interface Props {
  readonly chosen: ChosenLayers;
  readonly onChoose: (chosen: ChosenLayers) => void;
  readonly onPlain: () => void;
}

/** Switches for what is marked in the text, and one for all of it. */
export default function LayerSwitches({ chosen, onChoose, onPlain }: Props) {
  const { t } = useTranslation();
  const shown = new Set(shownLayers(chosen).map(({ id }) => id));
  const isPlain = shown.size === 0;
  const toggle = (id: string) =>
    onChoose(new Set(TEXT_LAYERS.flatMap((layer) => (shown.has(layer.id) === (layer.id !== id) ? [layer.id] : []))));
  return (
    <Disclosure className="layer-switches" summary={t(($) => $.layers.marks.title)}>
      {!canPaint() && <p className="muted">{t(($) => $.layers.marks.unpainted)}</p>}
      {TEXT_LAYERS.map(({ id, label }) => (
        <Checkbox
          key={id}
          className={`switch-${id}`}
          label={label(t)}
          isChecked={shown.has(id)}
          onChange={() => toggle(id)}
        />
      ))}
      <Button aria-pressed={isPlain} aria-keyshortcuts="p" onClick={onPlain}>
        {isPlain ? <Eye aria-hidden size={16} /> : <EyeOff aria-hidden size={16} />}
        {t(($) => (isPlain ? $.layers.marks.restore : $.layers.marks.plain))} <kbd>p</kbd>
      </Button>
    </Disclosure>
  );
}
