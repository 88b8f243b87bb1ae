import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { findProduct } from '@/corpus/products';
import { addServices } from '@/services/edit-list';
import { isAdding, isList, readAdded } from '@/services/list-address';
import { showNotice } from '@/ui/site-notices';
import type { OwnList } from './use-own-list';

/** Whether a fragment is a list, or leads to a place of the page. */
const isReadable = (fragment: string): boolean =>
  isList(fragment) || document.getElementById(fragment.slice(1)) !== null;

/** Adds to the reader's own list what a product's page has sent (`#add=…`), once; it can be undone. */
export function useAddedByLink(own: OwnList | undefined, makeId: () => string): void {
  const navigate = useNavigate();
  const { t } = useTranslation();
  const fragment = useLocation({ select: ({ href }) => /#.*$/s.exec(href)?.[0] ?? '' });
  const isReady = own !== undefined && own.status !== 'loading';
  const add = useEffectEvent(() => {
    if (!isAdding(fragment)) {
      if (fragment.length > 1 && !isReadable(fragment))
        showNotice({ id: 'added', text: t(($) => $.services.link.unread, { text: fragment.slice(1, 41) }) });
      return;
    }
    const added = readAdded(fragment, (slug) => findProduct(slug)?.slug === slug);
    if (added) own?.change((list) => addServices(list, [added], makeId));
    else showNotice({ id: 'added', text: t(($) => $.services.link.notAdded) });
    void navigate({ to: '/mine', search: true, replace: true, resetScroll: false });
  });
  useEffect(() => {
    if (isReady && fragment !== '') add();
  }, [isReady, fragment]);
}
