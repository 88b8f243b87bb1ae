import { useEffect, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { toLocale } from '@/i18n/locales';
import { askWorker } from '@/loading/ask-worker';
import { type NotKept, OFFLINE, startWorker, whyNotKept } from '@/loading/start-worker';
import { isKept, keepEverything, loadSizes, removeKept } from '@/offline/keep-from-page';
import type { Kept, Progress } from '@/offline/messages';
import type { Sizes } from '@/offline/sizes';
import { writeSetting } from '@/storage/setting';
import { Button } from '@/ui/button';

const BASE = import.meta.env.BASE_URL;

/** What is known of what this browser keeps: not asked for yet, or no answer. */
type State = Kept | 'asked' | 'silent';

/** What this browser keeps of the site, how much all of it would be, and the choice between everything, what is kept by itself, and nothing. */
export default function KeepChoice() {
  const { t, i18n } = useTranslation();
  const [why, setWhy] = useState(whyNotKept);
  const [state, setState] = useState<State>('asked');
  const [sizes, setSizes] = useState<Sizes>();
  const [progress, setProgress] = useState<Progress>();
  const [isRemoved, setIsRemoved] = useState(false);
  const isOn = why === undefined;
  useEffect(() => {
    void loadSizes(BASE).then(setSizes);
  }, []);
  useEffect(() => {
    if (!isOn) return;
    void ask().then(setState);
  }, [isOn]);

  const keep = () => {
    writeSetting(OFFLINE, undefined);
    setIsRemoved(false);
    setProgress({ done: 0, of: 0 });
    startWorker();
    // Not to be thrown away for want of room, where the browser allows that.
    void navigator.storage?.persist?.().catch(() => false);
    void navigator.serviceWorker.ready.then(({ active }) => {
      if (!active) return;
      keepEverything(active, (now) => {
        setProgress(now);
        if (now.end) void ask().then(setState);
      });
    });
    setWhy(undefined);
  };
  const remove = () => {
    writeSetting(OFFLINE, 'off');
    void removeKept(BASE).then(() => {
      setWhy('off');
      setProgress(undefined);
      setIsRemoved(true);
    });
  };

  const size = sizes?.[toLocale(i18n.language)];
  const write = (bytes: number) => megabytes(bytes, i18n.language);
  const isWhole = typeof state === 'object' && state.files === state.of;
  const isKeeping = progress !== undefined && progress.end === undefined;
  if (why === 'unsupported') return <p>{t(($) => $.offline.keep.unsupported)}</p>;
  if (why === 'own-machine') return <p>{t(($) => $.offline.keep.ownMachine)}</p>;
  return (
    <>
      {/* Before all that is told later, which would move them under a pointer that is down; none takes the place of the other. */}
      <p className="actions">
        <Button disabled={isKeeping || (isWhole && isOn)} onClick={keep}>
          {t(($) => $.offline.keep.keepAll)}
        </Button>{' '}
        {isOn && (
          <Button disabled={isKeeping} onClick={remove}>
            {t(($) => $.offline.keep.remove)}
          </Button>
        )}
      </p>
      {size && (
        <p>
          {t(($) => $.offline.keep.first, { zipped: write(size.first.zipped), bytes: write(size.first.bytes) })}{' '}
          {t(($) => $.offline.keep.all, { zipped: write(size.all.zipped), bytes: write(size.all.bytes) })}
        </p>
      )}
      <p role="status">
        <Said {...{ why, state, isRemoved, progress }} />
      </p>
      {isKeeping && progress.of > 0 && (
        <progress
          max={progress.of}
          value={progress.done}
          aria-label={t(($) => $.offline.keep.progress, { done: progress.done, of: progress.of })}
        />
      )}
    </>
  );
}

interface SaidProps {
  readonly why: NotKept;
  readonly state: State;
  readonly isRemoved: boolean;
  readonly progress: Progress | undefined;
}

/** One sentence: how far it is, what went wrong, or how it stands. */
function Said({ why, state, isRemoved, progress }: SaidProps) {
  const { t } = useTranslation();
  if (isRemoved) return t(($) => $.offline.keep.removed);
  if (why === 'off') return t(($) => $.offline.keep.off);
  if (why === 'save-data' && !progress) return t(($) => $.offline.keep.saveData);
  if (progress?.end === 'missing') return t(($) => $.offline.keep.missing);
  if (progress?.end === 'full') return t(($) => $.offline.keep.full);
  // Read out once, not for each file: the bar beside it moves.
  if (progress && !progress.end) return t(($) => $.offline.keep.keeping);
  if (state === 'asked') return null;
  if (state === 'silent') return t(($) => $.offline.keep.silent);
  if (state.files === state.of) return t(($) => $.offline.keep.whole);
  if (state.files === 0) return t(($) => $.offline.keep.none);
  return t(($) => $.offline.keep.state, { files: state.files, of: state.of });
}

async function ask(): Promise<State> {
  const registration = await Promise.race([
    navigator.serviceWorker.ready,
    // On a first visit it is registered when the page is idle.
    new Promise<undefined>((resolve) => {
      setTimeout(() => resolve(undefined), 15_000);
    }),
  ]);
  const answer = registration?.active ? await askWorker(registration.active, 'kept') : undefined;
  return isKept(answer) ? answer : 'silent';
}

/** A size in megabytes, with one digit after the point. */
function megabytes(bytes: number, language: string): string {
  return `${(bytes / 1_000_000).toLocaleString(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 })} MB`;
}
