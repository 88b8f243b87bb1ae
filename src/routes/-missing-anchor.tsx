import { useTranslation } from 'react-i18next';
import type { OutlineEntry } from '@/compile/model';
import { Notice } from '@/components/notice';
import { nameOf } from './-outline-names';

/** Says that the address names a clause that this edition does not have, and leads to the nearest that it has. */
export function MissingAnchor({ anchor, nearest }: { readonly anchor: string; readonly nearest: OutlineEntry | undefined }) {
  const { t } = useTranslation();
  return (
    <Notice actions={nearest && <a href={`#${nearest.id}`}>{nameOf(nearest.id)}</a>}>
      {t(($) => $.agreement.unknownAnchor, { anchor: anchor.slice(0, 60) })}
      {nearest && ` ${t(($) => $.agreement.unknownAnchorNear, { nearest: nameOf(nearest.id) })}`}
    </Notice>
  );
}
