import { useEffect, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { onConnection } from '@/loading/connection';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';

/**
 * Says over the page as it was served that its program has not loaded, so that its controls do nothing yet. Asks for it
 * again when there is a connection again, and when the reader does.
 */
export function PageNotStarted({ onRetry }: { readonly onRetry: () => Promise<void> }) {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  useEffect(() => onConnection(() => void onRetry()), [onRetry]);
  const ask = async () => {
    setIsAsking(true);
    await onRetry();
    setIsAsking(false);
  };
  return (
    <div className="site-status">
      <Notice
        actions={
          <>
            <Button disabled={isAsking} onClick={() => void ask()}>
              {t(($) => $.error.retry)}
            </Button>
            <Button onClick={() => location.reload()}>{t(($) => $.part.reload)}</Button>
          </>
        }
      >
        <span data-not="started">{t(($) => $.part.notStarted)}</span>
        {/* What did not come either when it was asked for: `not-started.ts` shows it. */}
        <span data-not="reached" hidden className="block">
          {t(($) => $.part.notReached)}
        </span>
        <span data-not="palette" hidden className="block">
          {t(($) => $.part.palette)}
        </span>
        <span data-not="new" hidden className="block">
          {t(($) => $.part.newVersion)}
        </span>
      </Notice>
    </div>
  );
}
