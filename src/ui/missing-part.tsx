import { useSyncExternalStore } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { Loader } from '@/loading/create-loader';
import { Button } from './button';

interface Props {
  readonly loader: Pick<Loader<unknown, never>, 'status' | 'failures' | 'subscribe'>;
  readonly onRetry: () => void;
}

/** A quiet word where a part of the page is missing, with a button that asks for it again. */
export function MissingPart({ loader, onRetry }: Props) {
  const status = useSyncExternalStore(loader.subscribe, loader.status, () => 'loading' as const);
  return status === 'failed' ? <MissingWord onRetry={onRetry} mayReload={loader.failures() > 1} /> : null;
}

interface WordProps {
  readonly onRetry: () => void;
  /** Whether asking again has failed too, so that only a reload is left. */
  readonly mayReload?: boolean;
}

export function MissingWord({ onRetry, mayReload = false }: WordProps) {
  const { t } = useTranslation();
  return (
    <p role="status" className="missing-part">
      {t(($) => $.part.missing)}{' '}
      <Button kind="link" onClick={onRetry}>
        {t(($) => $.error.retry)}
      </Button>
      {mayReload && (
        <>
          {' · '}
          <Button kind="link" onClick={() => location.reload()}>
            {t(($) => $.part.reload)}
          </Button>
        </>
      )}
    </p>
  );
}
