import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';

/** Stands where a page could not be shown, most often because its text could not be fetched. */
export function PageFailed() {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <div role="alert" className="page narrow">
      <h1>{t(($) => $.error.title)}</h1>
      <p>{t(($) => $.error.text)}</p>
      <p>
        <Button kind="primary" onClick={() => void router.invalidate()}>
          {t(($) => $.error.retry)}
        </Button>
      </p>
    </div>
  );
}
