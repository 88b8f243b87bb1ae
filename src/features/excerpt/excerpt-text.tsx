import { Link } from '@tanstack/react-router';
import type { Stretch } from '@/parallels/align';
import type { ExcerptBlock } from '@/text/lift-excerpt';
import { useCleanCopy } from '@/text/use-clean-copy';
import { numbered } from '@/text/write-excerpt';
import { withCase } from '@/ui/use-case-search';

interface Props {
  readonly blocks: readonly ExcerptBlock[];
  readonly label: string;
  /** The words of each block, cut where they differ from another text. */
  readonly marked?: readonly (readonly Stretch[])[];
}

/** More steps would leave a phone no room. */
const INDENTS: readonly string[] = ['', 'ms-4', 'ms-8', 'ms-12'];

/** Provisions taken out of the text, word for word, with their printed numbers as links to them. */
export function ExcerptText({ blocks, label, marked }: Props) {
  useCleanCopy();
  return (
    <article data-excerpt="" className="agreement-text max-w-text" lang="zh-CN" aria-label={label}>
      {blocks.map(({ id, number, text, isHeading, isAround, level, indent }, index) => {
        const words = marked?.[index] ? <Marked stretches={marked[index]} /> : undefined;
        return isHeading ? (
          <p
            key={id}
            role="heading"
            data-unit={id}
            data-level={level}
            data-around={isAround ? '' : undefined}
            aria-level={Math.min(6, level + 2)}
            className={`break-after-avoid py-1 font-serif ${isAround ? 'text-ink-soft' : 'font-semibold'}`}
          >
            {number !== '' && <span className="num">{numbered(number, '')}</span>}
            {words ?? text}
          </p>
        ) : (
          <p
            key={id}
            data-unit={id}
            data-level={level}
            data-around={isAround ? '' : undefined}
            className={`py-1 whitespace-pre-line ${isAround ? 'text-ink-soft' : ''} ${INDENTS[Math.min(indent, INDENTS.length - 1)] ?? ''}`}
          >
            {number !== '' && (
              <>
                <Link to="/agreement" hash={id} search={withCase({})} className="num">
                  {number}
                </Link>{' '}
              </>
            )}
            {words ?? text}
          </p>
        );
      })}
    </article>
  );
}

function Marked({ stretches }: { readonly stretches: readonly Stretch[] }) {
  let at = 0;
  return stretches.map(({ text, isOther }) => {
    at += text.length;
    return isOther ? (
      <mark key={at} className="bg-mark text-inherit underline decoration-mark-line">
        {text}
      </mark>
    ) : (
      <span key={at}>{text}</span>
    );
  });
}
