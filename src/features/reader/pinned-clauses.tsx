import { PinOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExcerptBlock, liftExcerpt } from '@/text/lift-excerpt';
import { useClauseName } from '@/text/use-clause-name';
import { Button } from '@/ui/button';

interface Props {
  readonly pins: readonly (string | undefined)[];
  readonly onUnpin: (id: string) => void;
}

/** Pinned clauses with their words, over what is said of the clause in focus. */
export default function PinnedClauses({ pins, onUnpin }: Props) {
  const { t } = useTranslation();
  return (
    <section className="pins" aria-label={t(($) => $.pane.pins)}>
      {pins.map((id, place) => id !== undefined && <PinnedClause key={id + place} {...{ id, place, onUnpin }} />)}
    </section>
  );
}

interface OneProps extends Pick<Props, 'onUnpin'> {
  readonly id: string;
  readonly place: number;
}

function PinnedClause({ id, place, onUnpin }: OneProps) {
  const { t } = useTranslation();
  const name = useClauseName();
  const [blocks, setBlocks] = useState<readonly ExcerptBlock[]>([]);
  useEffect(() => {
    const text = document.querySelector('[data-part="text"]');
    setBlocks(text ? liftExcerpt(text, [id]).filter(({ isAround }) => !isAround) : []);
  }, [id]);
  return (
    <article className="pin" data-pin={place + 1}>
      <h3>
        <kbd>{place + 1}</kbd> <a href={`#${id}`}>{name(id)}</a>
        <Button kind="icon" aria-label={t(($) => $.pane.unpinClause, { num: name(id) })} onClick={() => onUnpin(id)}>
          <PinOff aria-hidden size={16} />
        </Button>
      </h3>
      {/* Longer than its place, it is scrolled: by keyboard too. */}
      <div lang="zh-CN" role="group" aria-label={name(id)} tabIndex={0}>
        {blocks.map(({ id: of, number, text, indent }) => (
          <p key={of} style={{ marginInlineStart: `${indent}em` }}>
            {number} {text}
          </p>
        ))}
      </div>
    </article>
  );
}
