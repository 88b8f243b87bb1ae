import type { i18n } from 'i18next';
import { nameOf } from '@/corpus/provision-names';
import { addWording } from '@/i18n/create-i18n';
import { showNotice } from '@/ui/site-notices';

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
  const text = [
    t(($) => $.address.list, { anchor: anchor.slice(0, 60), count: ids.length }),
    ...(uncited.length > 0 ? [t(($) => $.address.listMissing, { numbers: uncited.slice(0, 10).join(', ') })] : []),
  ];
  showNotice({
    id: 'anchor',
    text: text.join(' '),
    links: ids.slice(0, 10).map((id) => ({ href: `#${id}`, label: nameOf(id) })),
  });
}
