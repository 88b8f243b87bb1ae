import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addWording } from '@/i18n/create-i18n';
import { loadModule } from '@/loading/load-module';

/** What is copied of the text is written anew; what does so is loaded when the reader first chooses some. */
export function useCleanCopy() {
  const { t, i18n } = useTranslation();
  const lineOf = useEffectEvent((part: 'general' | 'special' | 'notice', number: string) =>
    t(($) => $.excerpt.from, { part: part === 'notice' ? '' : t(($) => $.agreement[part]), number }),
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
      if (loaded && !isOver) stop = loaded.listenToCopy({ lineOf: (part, number) => lineOf(part, number) });
    }
    document.addEventListener('selectionchange', start);
    return () => {
      isOver = true;
      stop();
    };
  }, [i18n]);
}
