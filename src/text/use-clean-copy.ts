import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { edition } from '@/corpus/edition';
import { addWording } from '@/i18n/create-i18n';
import { loadModule } from '@/loading/load-module';
import { useClauseName } from './use-clause-name';

/** What is copied of the text is written anew; what does so is loaded when the reader first chooses some. */
export function useCleanCopy() {
  const { t, i18n } = useTranslation();
  const name = useClauseName();
  const lineOf = useEffectEvent((first: string, last: string) =>
    t(($) => $.excerpt.from, {
      effective: edition.effective,
      place: first === last ? name(first) : t(($) => $.excerpt.fromTo, { first: name(first), last: name(last) }),
    }),
  );
  useEffect(() => {
    let stop = () => document.removeEventListener('selectionchange', start);
    let isOver = false;
    async function start() {
      if (getSelection()?.isCollapsed !== false) return;
      stop();
      const [loaded] = await Promise.all([loadModule(() => import('./copy-words')), addWording(i18n, 'excerpt')]).catch(
        () => [],
      );
      if (loaded && !isOver) stop = loaded.listenToCopy({ lineOf: (first, last) => lineOf(first, last) });
    }
    document.addEventListener('selectionchange', start);
    // Some may be chosen by the time that this has loaded.
    void start();
    return () => {
      isOver = true;
      stop();
    };
  }, [i18n]);
}
