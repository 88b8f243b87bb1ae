import { Link } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import type { UnitId } from '@/agreement/model';
import { findUnit } from '@/corpus/structure';
import { useReviewNames } from './page-names';

interface Props {
  /** The id of the review. */
  readonly review: string;
  readonly unit: UnitId;
  /** Whether it is that of a row, to which arrow keys lead. */
  readonly isRow?: boolean;
}

/** A provision by its number, as a link to the text with the review over it; what is in no text any more is only named. */
export function DeskLink({ review, unit, isRow = false }: Props) {
  const { clause } = useReviewNames();
  if (!findUnit(unit)) return <span>{unit}</span>;
  return (
    <Link
      to="/agreement"
      search={{ review }}
      hash={unit}
      data-row={isRow || undefined}
      onKeyDown={isRow ? onArrow : undefined}
      className="whitespace-nowrap"
    >
      {clause(unit)}
    </Link>
  );
}

/** Arrow keys go from row to row, by their links. */
function onArrow(event: KeyboardEvent<HTMLElement>) {
  const { key, currentTarget } = event;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
  const links = Array.from(currentTarget.closest('tbody')?.querySelectorAll<HTMLElement>('a[data-row]') ?? []);
  const next = links[links.indexOf(currentTarget) + (key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
