import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { useHoverCard } from '@/ui/use-hover-card';
import type { ChosenLayers } from './chosen-layers';
import { shownLayers, TEXT_LAYERS } from './layer-registry';
import { COLUMN_LINGER, findReadingColumn } from './reading-column';
import { MarkCard } from './mark-card';
import { markText, type TextMarks } from './text-marks';

/** Longer than on a link: words are rested on by the way. */
const REST = 350;
const linger = () => (findReadingColumn() ? COLUMN_LINGER : 300);

interface Props {
  readonly text: string;
  readonly chosen: ChosenLayers;
}

/**
 * Marks the layers in the text on the page, and explains what the pointer rests on or a finger taps. For the keyboard the
 * pane has the same of the clause in focus.
 */
export default function TextLayers({ text, chosen }: Props) {
  const { t } = useTranslation();
  const marks = useRef<TextMarks>(undefined);
  const shown = useMemo(() => new Set(shownLayers(chosen).map(({ id }) => id)), [chosen]);
  const wanted = useRef(shown);
  // Links have previews of their own.
  const find = useCallback(
    (target: Element, x: number, y: number) =>
      target.closest('a, button, .preview') ? undefined : marks.current?.at(x, y),
    [],
  );
  const { open, close } = useHoverCard({ rest: REST, linger, card: '.mark-card', find });

  useEffect(() => {
    const article = document.querySelector('[data-part="text"]');
    if (!article) return undefined;
    const made = markText(article, TEXT_LAYERS);
    marks.current = made;
    made.show(wanted.current);
    return () => made.stop();
  }, [text]);
  useEffect(() => {
    wanted.current = shown;
    marks.current?.show(shown);
    close();
  }, [shown, close]);

  if (!open) return null;
  const { layer, mark, range } = open.subject;
  return (
    <MarkCard anchor={open.isSheet ? undefined : range} label={layer.title(t)} onClose={close}>
      {mark.card()}
    </MarkCard>
  );
}
