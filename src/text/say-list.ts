import type { i18n } from 'i18next';
import { nameOf } from '@/corpus/provision-names';
import { addWording } from '@/i18n/create-i18n';
import { showNotice } from '@/ui/site-notices';
import { listMissing } from './list-missing';

interface ListAnchor {
  readonly anchor: string;
  /** The provisions after the first. */
  readonly ids: readonly string[];
  readonly uncited: readonly string[];
}

/** Says of an anchor that means several clauses that the first was gone to, which the others are, and which there are not. */
export async function sayList(translator: i18n, { anchor, ids, uncited }: ListAnchor): Promise<void> {
  await addWording(translator, 'address');
  const { t } = translator;
  // The notice stays when the reader goes on to another page.
  const page = location.pathname + location.search;
  const text = [
    t(($) => $.address.list, { anchor: anchor.slice(0, 60) }),
    ...(uncited.length > 0 ? [listMissing(t, uncited)] : []),
  ];
  showNotice({
    id: 'anchor',
    text: text.join(' '),
    links: ids.slice(0, 10).map((id) => ({ href: `${page}#${id}`, label: nameOf(id) })),
  });
}
