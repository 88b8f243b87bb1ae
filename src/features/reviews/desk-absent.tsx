import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Button } from '@/ui/button';
import { DeskFrame } from './desk-frame';

/** The review of a link is not in this browser; the text stands there all the same. */
export function DeskAbsent({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <DeskFrame label={t(($) => $.reviewing.sectionNone)}>
      <p role="status">{t(($) => $.reviewing.absent.text, { id: id.slice(0, 40) })}</p>
      <Link to="/review">{t(($) => $.reviewing.absent.open)}</Link>
      <Leave>{t(($) => $.reviewing.absent.leave)}</Leave>
    </DeskFrame>
  );
}

/** The browser's storage does not give it. */
export function DeskFailed({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <DeskFrame label={t(($) => $.reviewing.sectionNone)}>
      <p role="status">{t(($) => $.reviewing.failed, { id: id.slice(0, 40) })}</p>
      <Button onClick={() => location.reload()}>{t(($) => $.error.retry)}</Button>
      <Link to="/review">{t(($) => $.reviewing.list)}</Link>
      <Leave>{t(($) => $.reviewing.absent.leave)}</Leave>
    </DeskFrame>
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
