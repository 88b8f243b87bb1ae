import { Link } from '@tanstack/react-router';
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
    <Link to="/agreement" search={{ review }} hash={unit} data-row={isRow || undefined} className="whitespace-nowrap">
      {clause(unit)}
    </Link>
  );
}
