import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { askVersion } from '@/loading/ask-version';
import { noteConnection } from '@/loading/connection';
import { onFailure } from '@/loading/failures';
import { watchVersion } from '@/loading/watch-version';
import { buildOf, useOtherBuild } from '@/text/other-build';
import { ByHand } from '@/ui/by-hand';
import { Notice } from '@/ui/notice';
import { dismissNotice, onNotices, type ShownNotice, siteNotices } from '@/ui/site-notices';
import { Button } from '@/ui/button';
import { PaperSource } from './paper-source';

const NONE: readonly ShownNotice[] = [];

/**
 * What the reader should know of the site, over the foot of the page: that there is a new version, that there is no
 * connection, what was asked for and did not load. Nothing happens by itself, and nothing that is read is covered for good.
 */
export default function SiteStatus() {
  const { t } = useTranslation();
  const notices = useSyncExternalStore(onNotices, siteNotices, () => NONE);
  const [state, dismiss] = useSiteState();
  const dismissing = (onDismiss: () => void) => <Button onClick={onDismiss}>{t(($) => $.part.dismiss)}</Button>;
  return (
    <>
      <PaperSource />
      <div className="site-status">
        {state === 'new' && (
          <Notice
            actions={
              <>
                <Button onClick={() => location.reload()}>{t(($) => $.part.reload)}</Button>
                {dismissing(dismiss)}
              </>
            }
          >
            {t(($) => $.part.newVersion)}
          </Notice>
        )}
        {state === 'unreachable' && <Notice actions={dismissing(dismiss)}>{t(($) => $.part.offline)}</Notice>}
        {notices.map(({ id, text, links = [], byHand, retry, times }) => (
          <Notice
            key={id}
            actions={
              <>
                {links.map(({ href, label }) => (
                  <a key={href} href={href} lang="zh-CN">
                    {label}
                  </a>
                ))}
                {retry && (
                  <Button
                    onClick={() => {
                      dismissNotice(id);
                      retry();
                    }}
                  >
                    {t(($) => $.error.retry)}
                  </Button>
                )}
                {dismissing(() => dismissNotice(id))}
              </>
            }
          >
            {/* Another element each time: words that stay as they are would not be announced again. */}
            <span key={times}>{text}</span>
            {byHand !== undefined && <ByHand text={byHand} label={text} onClose={() => dismissNotice(id)} isClosable />}
          </Notice>
        ))}
      </div>
    </>
  );
}

/** Whether the page is of an older build, or the site cannot be reached. */
function useSiteState() {
  const [state, setState] = useState<'new' | 'unreachable'>();
  useEffect(() => {
    const build = buildOf(document);
    let wasUnreachable = false;
    const {
      onVisible,
      onFailure: onFailed,
      stop: stopAsking,
    } = watchVersion(
      () => askVersion(`${import.meta.env.BASE_URL}version.json`, build),
      (verdict) => {
        setState(verdict === 'new' || verdict === 'unreachable' ? verdict : undefined);
        if (wasUnreachable && verdict !== 'unreachable') noteConnection();
        wasUnreachable = verdict === 'unreachable';
      },
      Date.now,
      setTimeout,
    );
    const onChange = () => {
      if (document.visibilityState === 'visible') onVisible();
    };
    const onOnline = () => setState((now) => (now === 'unreachable' ? undefined : now));
    document.addEventListener('visibilitychange', onChange);
    window.addEventListener('online', onOnline);
    const stop = onFailure(onFailed);
    return () => {
      document.removeEventListener('visibilitychange', onChange);
      window.removeEventListener('online', onOnline);
      stop();
      stopAsking();
    };
  }, []);
  const isOther = useOtherBuild();
  useEffect(() => {
    if (isOther) setState('new');
  }, [isOther]);
  return [state, () => setState(undefined)] as const;
}
