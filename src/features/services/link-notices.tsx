import { Fragment, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { findProduct } from '@/corpus/products';
import type { LinkFault } from '@/services/list-address';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';

interface Props {
  readonly faults: readonly LinkFault[];
  /** How many services the reader's own list has; `undefined` until it is known. */
  readonly ownCount: number | undefined;
  /** Whether there is anything in the link to be kept. */
  readonly isEmpty: boolean;
  readonly onKeep: () => void;
  readonly onAdd: () => void;
  readonly onOwn: () => void;
}

/** Says that the list is that of a link, what of the link was not used, and offers to keep it; one's own is never replaced unasked. */
export function LinkNotices({ faults, ownCount, isEmpty, onKeep, onAdd, onOwn }: Props) {
  const { t, i18n } = useTranslation();
  const nameOf = (slug: string) => findProduct(slug)?.[i18n.language === 'en' ? 'en' : 'zh'] ?? slug;
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Notice
      actions={
        isAsking ? (
          <>
            <Button onClick={onKeep}>{t(($) => $.services.link.replaceYes)}</Button>
            <Button onClick={onAdd}>{t(($) => $.services.link.addTo)}</Button>
            <Button onClick={() => setIsAsking(false)}>{t(($) => $.services.link.cancel)}</Button>
          </>
        ) : (
          <>
            {/* Before it is known what there is, it keeps its room: what stands below would move. */}
            {!isEmpty && (
              <Button disabled={ownCount === undefined} onClick={() => (ownCount === 0 ? onKeep() : setIsAsking(true))}>
                {t(($) => $.services.link.keep)}
              </Button>
            )}
            <Button onClick={onOwn}>{t(($) => $.services.link.own)}</Button>
          </>
        )
      }
    >
      {isAsking ? t(($) => $.services.link.replace, { count: ownCount ?? 0 }) : t(($) => $.services.link.shown)}
      {faults.map((fault) => {
        const { kind, ...values } = fault;
        const named = fault.kind === 'cutIn' ? { value: nameOf(fault.value) } : values;
        return <Fragment key={JSON.stringify(fault)}> {t(($) => $.services.link.faults[kind], named)}</Fragment>;
      })}
    </Notice>
  );
}
