import { Fragment, type ReactNode } from 'react';
import { type Block, type Inline, readMarkdown } from '@/reviews/markdown';
import { findUnit } from '@/corpus/structure';
import { useHrefOf } from '@/text/use-href-of';

/** A comment with the little that its Markdown can: what is no Markdown is text, and nothing of it is HTML. */
export function CommentText({ text }: { readonly text: string }) {
  return <div className="grid gap-1 wrap-anywhere">{readMarkdown(text).map(toBlock)}</div>;
}

// A comment is drawn anew as a whole: what stands where is all that tells its pieces apart.
const toBlock = (block: Block, index: number): ReactNode => {
  const key = `block ${index}`;
  if (block.kind === 'paragraph') return <p key={key}>{block.content.map(toInline)}</p>;
  const items = block.items.map(toItem);
  return block.start === undefined ? (
    <ul key={key} className="list-disc ps-5">
      {items}
    </ul>
  ) : (
    <ol key={key} className="list-decimal ps-5" start={block.start}>
      {items}
    </ol>
  );
};

const toItem = (item: readonly Block[], index: number): ReactNode => {
  const key = `item ${index}`;
  return <li key={key}>{item.map(toBlock)}</li>;
};

const toInline = (inline: Inline, index: number): ReactNode => {
  const key = `inline ${index}`;
  switch (inline.kind) {
    case 'text':
      return <Fragment key={key}>{inline.text}</Fragment>;
    case 'code':
      return <code key={key}>{inline.text}</code>;
    case 'break':
      return <br key={key} />;
    case 'emphasis':
      return <em key={key}>{inline.content.map(toInline)}</em>;
    case 'strong':
      return <strong key={key}>{inline.content.map(toInline)}</strong>;
    case 'link':
      return (
        <a key={key} href={inline.href} rel="noreferrer" target="_blank">
          {inline.content.map(toInline)}
        </a>
      );
    case 'clause':
      return (
        <ClauseLink key={key} unit={inline.unit}>
          {inline.content.map(toInline)}
        </ClauseLink>
      );
  }
};

/** A provision that is not in this edition is only named. */
function ClauseLink({ unit, children }: { readonly unit: string; readonly children: ReactNode }) {
  const hrefOf = useHrefOf();
  return findUnit(unit) ? <a href={hrefOf(unit)}>{children}</a> : children;
}
