import type { i18n } from 'i18next';
import { dismissNotice, showNotice } from '@/ui/site-notices';

/** Says that the words of the search could not be marked in the text, with a way to ask again; gives what takes that away. */
export function sayUnlit({ t }: i18n, retry: () => void): () => void {
  showNotice({ id: 'marks', text: t(($) => $.part.marks), retry });
  return () => dismissNotice('marks');
}
