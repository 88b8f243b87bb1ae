import { LoaderCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** Stands where text will be while it is fetched. */
export function Pending() {
  const { t } = useTranslation();
  return (
    <p role="status" className="pending">
      <LoaderCircle aria-hidden size={20} className="spin" />
      {t(($) => $.agreement.loading)}
    </p>
  );
}
