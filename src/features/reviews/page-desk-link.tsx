import { Link } from '@tanstack/react-router';
import type { UnitId } from '@/agreement/model';
import { findUnit } from '@/corpus/structure';
import { useReviewNames } from './page-names';

interface Props {
  /** The id of the review. */
  readonly review: string;
  readonly unit: UnitId;
}

/** A provision by its number, as a link to the text with the review over it; what is in no text any more is only named. */
export function DeskLink({ review, unit }: Props) {
  const { clause } = useReviewNames();
  if (!findUnit(unit)) return <span>{unit}</span>;
  return (
    <Link to="/agreement" search={{ review }} hash={unit} className="whitespace-nowrap">
      {clause(unit)}
    </Link>
  );
}
