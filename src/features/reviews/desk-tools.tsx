import { Link2, MessageSquare, PenLine, Quote } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Button } from '@/ui/button';
import { commandNamed } from '@/ui/commands';
import { useFloating } from '@/ui/use-floating';
import type { Desk } from './desk';
import { useCite } from './desk-cite';
import { changeUi, useDeskUi } from './desk-ui';
import { findText, spotsIn } from './marks-place';
import { LabelSign } from './page-label-sign';
import { useDeskView } from './page-editing';
import { useReviewNames } from './page-names';

interface Props {
  readonly desk: Desk;
  /** The HTML of the text. */
  readonly text: string;
}

/** What can be done with words that are chosen in the text: by pointer or finger beside them, and each by its key. */
export function DeskTools({ desk, text }: Props) {
  const { chosen } = useDeskUi();
  const range = useChosenRange(text);
  return chosen.length === 0 || !range ? null : <Tools desk={desk} {...range} />;
}

function Tools({ desk, range, isTouch }: { readonly desk: Desk; readonly range: Range; readonly isTouch: boolean }) {
  const { t } = useTranslation();
  const { state } = useDeskView(desk);
  const { chosen } = useDeskUi();
  const { label: nameOf } = useReviewNames();
  const bar = useRef<HTMLDivElement>(null);
  useFloating(bar, isTouch ? undefined : range);
  const run = (name: 'label' | 'comment' | 'propose', key?: string) => commandNamed(name)?.run(key);
  const cite = useCite();
  const copy = (form: 'contract' | 'words-link') => cite(form, chosen[0]?.unit ?? '');
  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={t(($) => $.reviewing.tools)}
      className={isTouch ? 'review-tools sheet' : 'review-tools'}
      // A press must not take the words away.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {state.review.labels.slice(0, 9).map((label, index) => (
        <Button key={label.id} aria-keyshortcuts={String(index + 1)} onClick={() => run('label', String(index + 1))}>
          <LabelSign label={label}>{nameOf(label)}</LabelSign>
          {!isTouch && <kbd aria-hidden>{index + 1}</kbd>}
        </Button>
      ))}
      <Button aria-keyshortcuts="c" onClick={() => run('comment')}>
        <MessageSquare aria-hidden size={16} />
        {t(($) => $.reviewing.tool.comment)}
      </Button>
      <Button aria-keyshortcuts="e" onClick={() => run('propose')}>
        <PenLine aria-hidden size={16} />
        {t(($) => $.reviewing.tool.propose)}
      </Button>
      <Button aria-keyshortcuts="y" onClick={() => copy('contract')}>
        <Quote aria-hidden size={16} />
        {t(($) => $.reviewing.tool.cite)}
      </Button>
      <Button onClick={() => copy('words-link')}>
        <Link2 aria-hidden size={16} />
        {t(($) => $.reviewing.tool.link)}
      </Button>
    </div>
  );
}

/** The words that are chosen in the text, told when the pointer has been let go; a finger lets go of nothing. */
function useChosenRange(text: string): { readonly range: Range; readonly isTouch: boolean } | undefined {
  const [chosen, setChosen] = useState<{ range: Range; isTouch: boolean }>();
  useEffect(() => {
    let isTouch = matchMedia('(pointer: coarse)').matches;
    let isDown = false;
    const read = () => {
      const article = findText();
      const selection = getSelection();
      const around = selection?.anchorNode;
      // Beside the text nothing is meant: a press on a control empties the choice in some browsers.
      const isBeside =
        around instanceof Node && around.parentElement?.closest('aside, dialog, .review-tools, input, textarea');
      if (isBeside) return;
      const isChosen = selection && !selection.isCollapsed && selection.rangeCount > 0;
      const range = isChosen ? selection.getRangeAt(0) : undefined;
      const spots = article && range && range.intersectsNode(article) ? spotsIn(range, article) : [];
      setChosen(range && spots.length > 0 ? { range: range.cloneRange(), isTouch } : undefined);
      changeUi({ chosen: spots });
    };
    const onSelection = () => {
      if (!isDown) read();
    };
    const onDown = ({ pointerType }: PointerEvent) => {
      isTouch = pointerType === 'touch';
      isDown = pointerType === 'mouse';
    };
    const onUp = () => {
      if (!isDown) return;
      isDown = false;
      read();
    };
    document.addEventListener('selectionchange', onSelection);
    document.addEventListener('pointerdown', onDown, true);
    document.addEventListener('pointerup', onUp);
    document.addEventListener('pointercancel', onUp);
    return () => {
      document.removeEventListener('selectionchange', onSelection);
      document.removeEventListener('pointerdown', onDown, true);
      document.removeEventListener('pointerup', onUp);
      document.removeEventListener('pointercancel', onUp);
    };
  }, [text]);
  return chosen;
}
