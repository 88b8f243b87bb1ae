import { useTranslation } from 'react-i18next';
import type { Desk, DeskView } from './desk';
import { useReviewNames } from './page-names';

interface Props {
  readonly desk: Desk;
  readonly view: DeskView;
}

/** Stand-in. */
export function KeepingLine({ view: { keeping } }: Props) {
  const { t } = useTranslation();
  const { moment } = useReviewNames();
  return (
    <p role="status" className="text-label text-ink-soft">
      {keeping.kind === 'kept' &&
        keeping.at !== undefined &&
        t(($) => $.reviewPages.list.saved, { time: moment(keeping.at) })}
    </p>
  );
}

/** Stand-in. */
export function ConflictList(_props: Props) {
  return null;
}
