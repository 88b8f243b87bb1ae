import { useTranslation } from 'react-i18next';
import type { OutlineEntry } from '@/compile/model';
import { Notice } from '@/ui/notice';

/** Says that the address names a clause that this edition does not have, and leads to the nearest that it has. */
export function MissingAnchor({
  anchor,
  nearest,
}: {
  readonly anchor: string;
  readonly nearest: OutlineEntry | undefined;
}) {
  const { t } = useTranslation();
  const name = nearest && (nearest.num || (nearest.heading ?? nearest.id));
  return (
    <Notice actions={nearest && <a href={`#${nearest.id}`}>{name}</a>}>
      {t(($) => $.agreement.unknownAnchor, { anchor: anchor.slice(0, 60) })}
      {nearest && ` ${t(($) => $.agreement.unknownAnchorNear, { nearest: name })}`}
    </Notice>
  );
}
