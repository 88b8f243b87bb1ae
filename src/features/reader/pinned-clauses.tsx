import { PinOff } from 'lucide-react';
import { type MouseEvent, useEffect, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { type ExcerptBlock, liftExcerpt } from '@/text/lift-excerpt';
import { useClauseName } from '@/text/use-clause-name';
import { numbered } from '@/text/write-excerpt';
import { Button } from '@/ui/button';
import { unpin, usePins } from './pins';

/** Pinned clauses with their words, over what is said of the clause in focus. */
export function PinnedClauses() {
  const { t } = useTranslation();
  const pins = usePins();
  if (pins.every((id) => id === undefined)) return null;
  return (
    <section className="pins" aria-label={t(($) => $.pane.pins)}>
      {pins.map((id, place) => id !== undefined && <PinnedClause key={id} {...{ id, place }} />)}
    </section>
  );
}

interface OneProps {
  readonly id: string;
  readonly place: number;
}

function PinnedClause({ id, place }: OneProps) {
  const { t } = useTranslation();
  const name = useClauseName();
  const [blocks, setBlocks] = useState<readonly ExcerptBlock[]>([]);
  useEffect(() => {
    const text = document.querySelector('[data-part="text"]');
    setBlocks(text ? liftExcerpt(text, [id]).filter(({ isAround }) => !isAround) : []);
  }, [id]);
  const onUnpin = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const pane = currentTarget.closest('aside, dialog');
    unpin(id);
    // The button goes with its clause, and would take the keyboard along.
    pane?.querySelector<HTMLElement>('.clause-title')?.focus();
  };
  return (
    // Longer than its place, it is scrolled; its link takes the keyboard there, and its digit too.
    <div className="pin" data-pin={place + 1} role="group" aria-label={name(id)} tabIndex={-1}>
      <div className="pin-head">
        <kbd>{place + 1}</kbd> <a href={`#${id}`}>{name(id)}</a>
        <Button kind="icon" aria-label={t(($) => $.pane.unpinClause, { num: name(id) })} onClick={onUnpin}>
          <PinOff aria-hidden size={16} />
        </Button>
      </div>
      <div lang="zh-CN">
        {blocks.map(({ id: of, number, text, indent }) => (
          <p key={of} style={{ marginInlineStart: `${indent}em` }}>
            {numbered(number, text)}
          </p>
        ))}
      </div>
    </div>
  );
}
