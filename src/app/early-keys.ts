import { isPartWaiting } from './early-acts';

/** How long a key waits for its command once the program runs, in milliseconds; also one pressed while a part of the page is not live. */
const PATIENCE = 20_000;

/** How long after the program a command may come, in milliseconds, that a key pressed meanwhile is for. */
const LATE = 2000;

const isTextBox = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const program = () => document.documentElement.dataset['program'];

const areKeysOff = () => {
  try {
    return localStorage.getItem('shortcuts') === 'off';
  } catch {
    return false;
  }
};

/** Keys that were pressed before the program ran, and that it may have commands for. */
export interface EarlyKeys {
  /** Called when the program runs: keys are given to it as their commands come. */
  readonly onLive: () => void;
  /** Called when the program has not come: nothing waits for it any more. */
  readonly onMissing: () => void;
}

/**
 * Keeps the keys of commands for the program, and what is typed behind one that opens a box for it. The key of the search needs no
 * program: the box is there, and what is typed next goes into it.
 *
 * @param onUnheard - called for the key of the palette where the program has not come.
 */
export function keepEarlyKeys(onUnheard: () => void): EarlyKeys {
  let kept: readonly KeyboardEvent[] = [];
  /** When the program began to run; 0 before. */
  let liveAt = 0;
  /** Whether the first key came before the program. */
  let isEarly = false;
  let isBoxAwaited = false;
  /** Whether a command may come that a key is for, once the program runs. */
  const mayCome = () => {
    const since = Date.now() - liveAt;
    return since <= LATE || (since <= PATIENCE && (isEarly || isPartWaiting()));
  };
  const stop = () => {
    kept = [];
    observer.disconnect();
    document.removeEventListener('keydown', onKey, true);
  };
  const give = () => {
    if (liveAt === 0) return;
    if (Date.now() - liveAt > PATIENCE) return stop();
    for (let [event] = kept; event; [event] = kept) {
      const { activeElement } = document;
      if (isTextBox(activeElement) && isBoxAwaited) {
        // Behind it the browser's own history of the box is as if it were typed.
        if (!isChord(event)) document.execCommand('insertText', false, event.key);
      } else if (isBoxAwaited || !runs(event)) return mayCome() ? undefined : stop();
      else isBoxAwaited = isChord(event);
      kept = kept.slice(1);
    }
    isEarly = false;
    if (!isBoxAwaited && !mayCome()) stop();
  };
  const onKey = (event: KeyboardEvent) => {
    const { key, target, altKey, isComposing } = event;
    if (!event.isTrusted || isComposing || altKey) return;
    /** The program runs, and may take it. */
    const isLate = liveAt !== 0 && !isBoxAwaited && !kept.some(isChord);
    if (isChord(event)) {
      if (key.toLowerCase() !== 'k' || isLate) return;
      // The program has been started by its own notice.
      if (program() === 'live' && liveAt === 0) return stop();
      event.preventDefault();
      if (program() === 'missing') return onUnheard();
    } else if (key.length !== 1 || key === ' ' || event.ctrlKey || event.metaKey || isTextBox(target)) return;
    else if (!isBoxAwaited && areKeysOff()) return;
    else if (key === '/' && kept.length === 0 && liveAt === 0) {
      event.preventDefault();
      const box = document.querySelector<HTMLInputElement>('main [role=search] [name=q], .site-header [name=q]');
      box?.focus();
      box?.select();
      return;
    }
    if (isLate)
      setTimeout(() => {
        if (!event.defaultPrevented && mayCome()) kept = [...kept, event];
        give();
      });
    else if (program() !== 'missing') kept = [...kept, event];
  };
  const observer = new MutationObserver(() => setTimeout(give));
  document.addEventListener('keydown', onKey, true);
  return {
    onLive: () => {
      liveAt = Date.now();
      isEarly = kept.length > 0;
      setTimeout(give, LATE + 1);
      observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      give();
    },
    onMissing: () => {
      const [first] = kept;
      kept = [];
      if (first && isChord(first)) onUnheard();
    },
  };
}

const isChord = ({ ctrlKey, metaKey }: KeyboardEvent) => ctrlKey || metaKey;

/** Whether a command of the page took the key. */
const runs = (event: KeyboardEvent) =>
  !(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', event));
