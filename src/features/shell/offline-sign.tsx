import { useTranslation } from '@/i18n/use-translation';
import { useOnline } from '@/ui/use-online';

/** Says quietly that there is no connection: what is kept can be read all the same. */
export function OfflineSign() {
  const { t } = useTranslation();
  const isOnline = useOnline();
  return (
    <span role="status" className="text-label text-ink-soft">
      {!isOnline && <span title={t(($) => $.connection.kept)}>{t(($) => $.connection.offline)}</span>}
    </span>
  );
}
