import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Stands where a page could not be shown, most often because its text could not be fetched. */
export function PageFailed() {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <div role="alert" className="page narrow">
      <h1>{t(($) => $.error.title)}</h1>
      <p>{t(($) => $.error.text)}</p>
      <p>
        <button type="button" className="button primary" onClick={() => void router.invalidate()}>
          {t(($) => $.error.retry)}
        </button>
      </p>
    </div>
  );
}
