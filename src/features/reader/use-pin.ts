import { useTranslation } from 'react-i18next';
import { dismissNotice, showNotice } from '@/ui/site-notices';
import { pin } from './pins';

/** Pins a clause, under a digit if one is given, and says so where there is no place for it. Needs the wording `pane`. */
export function usePin(): (id: string, digit?: number) => number | undefined {
  const { t } = useTranslation();
  return (id, digit) => {
    const under = pin(id, digit);
    if (under === undefined) showNotice({ id: 'pins', text: t(($) => $.pane.pinsFull) });
    else dismissNotice('pins');
    return under;
  };
}
