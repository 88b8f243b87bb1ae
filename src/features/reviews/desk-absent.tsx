import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';

/** The review of a link is not in this browser; the text stands there all the same. */
export function DeskAbsent({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <Notice
      actions={
        <>
          <Link to="/review">{t(($) => $.reviewing.absent.open)}</Link>
          <Leave>{t(($) => $.reviewing.absent.leave)}</Leave>
        </>
      }
    >
      {t(($) => $.reviewing.absent.text, { id: id.slice(0, 40) })}
    </Notice>
  );
}

/** The browser's storage does not give it. */
export function DeskFailed({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <Notice
      actions={
        <>
          <Button onClick={() => location.reload()}>{t(($) => $.error.retry)}</Button>
          <Link to="/review">{t(($) => $.reviewing.list)}</Link>
        </>
      }
    >
      {t(($) => $.reviewing.failed, { id: id.slice(0, 40) })}
    </Notice>
  );
}

/** Takes the review out of the address; the place in the text stays. */
export function Leave({ children }: { readonly children: ReactNode }) {
  return (
    <Link to="." search={(latest: object) => ({ ...latest, review: undefined }) as never} hash resetScroll={false}>
      {children}
    </Link>
  );
}
