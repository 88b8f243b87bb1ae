import { useTranslation } from '@/i18n/use-translation';
import { partOfId } from '@/agreement/unit-id';
import { unnumbered } from './name-unnumbered';
import { numberOf } from './number-of';

/** How a provision is named outside the text, where both parts have a 3.1: 通用条款 12.6, 专用说明 34.3.1. */
export function useClauseName(): (id: string) => string {
  const { t } = useTranslation();
  return (id) => {
    const part = partOfId(id);
    if (part === 'notice' || !id.includes('-')) return unnumbered(id, t);
    return `${t(($) => $.agreement[part])} ${numberOf(id, t)}`;
  };
}
