import { LoaderCircle } from 'lucide-react';
import { useTranslation } from '@/i18n/use-translation';

interface Props {
  /** Whether the text of the agreement is waited for, and not only a part of the program. */
  readonly isText?: boolean;
}

/** Stands where something will be while it is fetched. */
export function Pending({ isText = false }: Props) {
  const { t } = useTranslation();
  return (
    <p role="status" className="pending">
      <LoaderCircle aria-hidden size={20} className="spin" />
      {t(($) => (isText ? $.agreement.loading : $.site.loading))}
    </p>
  );
}
