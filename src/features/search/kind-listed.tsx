import { useTranslation } from 'react-i18next';
import type { ProvisionKind } from '@/kinds/kinds';

/** What is said over the provisions of one kind, where nothing is searched for. */
export default function KindListed({ kind }: { readonly kind: ProvisionKind }) {
  const { t } = useTranslation();
  return <p>{t(($) => $.kinds.listed, { kind: t(($) => $.kinds.names[kind]) })}</p>;
}
