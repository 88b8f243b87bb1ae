import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { askVersion } from '@/loading/ask-version';
import { noteConnection } from '@/loading/connection';
import { isOffline, isServedByWorker } from '@/loading/load-module';
import { onFailure } from '@/loading/failures';
import { fetchNewVersion, onNewWorker, takeNewVersion } from '@/loading/new-version';
import { watchVersion } from '@/loading/watch-version';
import { giveUpWorker } from '@/offline/keep-from-page';
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
                <ReloadButton />
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

/** Opens the page anew, of the new version; that may have to be fetched first. */
function ReloadButton() {
  const { t } = useTranslation();
  const [isTaking, setIsTaking] = useState(false);
  const take = () => {
    setIsTaking(true);
    const base = import.meta.env.BASE_URL;
    void takeNewVersion(
      base,
      buildOf(document),
      () => giveUpWorker(base),
      () => location.reload(),
    );
  };
  return (
    <Button disabled={isTaking} onClick={take}>
      {t(($) => $.part.reload)}
    </Button>
  );
}

/** Whether the page is of an older build, or the site cannot be reached. */
function useSiteState() {
  const [state, setState] = useState<'new' | 'unreachable'>();
  useEffect(() => {
    const build = buildOf(document);
    const base = import.meta.env.BASE_URL;
    // One notice, and one reason for it: the site has a version that can be had now.
    const tellNew = () => setState('new');
    let wasUnreachable = false;
    const watch = watchVersion(
      () => askVersion(`${base}version.json`, build),
      (verdict) => {
        if (verdict === 'new') void fetchNewVersion(base).then(tellNew);
        else setState(verdict === 'unreachable' ? verdict : undefined);
        if (wasUnreachable && verdict !== 'unreachable') noteConnection();
        wasUnreachable = verdict === 'unreachable';
      },
      Date.now,
      setTimeout,
    );
    const onChange = () => {
      if (document.visibilityState === 'visible') watch.onVisible();
    };
    const onOnline = () => setState((now) => (now === 'unreachable' ? undefined : now));
    document.addEventListener('visibilitychange', onChange);
    window.addEventListener('online', onOnline);
    const stop = onFailure(watch.onFailure);
    const stopWorker = onNewWorker(build, tellNew);
    // What is kept is shown without asking the site.
    if (!isOffline() && isServedByWorker()) watch.onKept();
    return () => {
      document.removeEventListener('visibilitychange', onChange);
      window.removeEventListener('online', onOnline);
      stop();
      watch.stop();
      stopWorker();
    };
  }, []);
  const isOther = useOtherBuild();
  useEffect(() => {
    if (isOther) setState('new');
  }, [isOther]);
  return [state, () => setState(undefined)] as const;
}
