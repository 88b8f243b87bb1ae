import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { onConnection } from '@/loading/connection';
import { Button } from '@/ui/button';
import { useOnline } from '@/ui/use-online';

/**
 * Stands where a page could not be shown, most often because its text or its program could not be fetched. Asks for them
 * again when there is a connection again.
 */
export function PageFailed() {
  const { t } = useTranslation();
  const router = useRouter();
  const isOnline = useOnline();
  useEffect(() => onConnection(() => void router.invalidate()), [router]);
  return (
    <div role="alert" className="page narrow">
      <h1>{t(($) => $.error.title)}</h1>
      <p>{t(($) => (isOnline ? $.error.text : $.error.offline))}</p>
      <p className="actions">
        <Button kind="primary" onClick={() => void router.invalidate()}>
          {t(($) => $.error.retry)}
        </Button>{' '}
        <Button onClick={() => location.reload()}>{t(($) => $.part.reload)}</Button>
      </p>
    </div>
  );
}
