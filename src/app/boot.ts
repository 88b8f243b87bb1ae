import { bringRules } from './bring-rules';
import { keepEarlyActs } from './early-acts';
import { keepEarlyKeys } from './early-keys';
import { keepEarlyLeave } from './early-leave';
import { startWhereAllowed } from '@/loading/start-worker';
import { sayNoPalette, sayNotStarted } from './not-started';
import { tellNewVersion } from './tell-new-version';
import { keepReloadedPlace } from './reloaded-place';
import { startsAtOnce } from './starts-at-once';
import './styles.css';

/**
 * What every document runs. The text is there without a program, so that it starts when somebody is about to do something;
 * at once where the document is not what its address means. What they do before it runs is done once it does.
 */
const INTENTS = ['pointerdown', 'touchstart', 'wheel', 'keydown', 'focusin', 'input', 'paste', 'beforeprint'] as const;

const page = document.documentElement;
const root = document.getElementById('root');
const named = document.querySelector<HTMLScriptElement>('script[data-program]');

/** The scripts of this page by the name of their list, in the first the program first; none while developing. */
const scriptsIn = (list: 'program' | 'next') => named?.dataset[list]?.match(/\/\S+/g) ?? [];

const importProgram = (): Promise<unknown> =>
  import.meta.env.DEV ? import('./entry-client') : import(/* @vite-ignore */ scriptsIn('program')[0] ?? '');

/** Whether the browser comes back to where the program has been, or the reader has chosen what the text shows. */
function isContinued(): boolean {
  try {
    const state = history.state as { readonly __TSR_key?: unknown } | null;
    if (state?.__TSR_key !== undefined || sessionStorage.getItem('carried-place') !== null) return true;
    return localStorage.getItem('text-layers') !== null && document.querySelector('[data-part="text"]') !== null;
  } catch {
    return false;
  }
}

/** Whether somebody has begun before this ran: stands in a box, or has written in one. */
const hasBegun = () =>
  document.activeElement !== document.body ||
  [...document.querySelectorAll<HTMLInputElement>('input:is([type=search], [type=text], [type=radio])')].some(
    (input) => input.value !== input.defaultValue || input.checked !== input.defaultChecked,
  );

const isAtOnce =
  import.meta.env.DEV ||
  startsAtOnce({
    pathname: location.pathname,
    search: location.search,
    hash: location.hash,
    base: import.meta.env.BASE_URL.replace(/\/$/, ''),
    language: page.lang,
    path: root?.dataset['path'] ?? '',
    isTool: named?.dataset['now'] !== undefined,
    isContinued: isContinued(),
    has: (id) => document.getElementById(id) !== null,
  });

// Of a browser that is too old nothing is asked.
const isOld = 'old' in page.dataset;
if (!isOld) keepReloadedPlace();

const pending = new Set<string>();
/** Shows that something waits, whatever it is. */
const showPending = (what: string) => (isPending: boolean) => {
  if (isPending) pending.add(what);
  else pending.delete(what);
  page.toggleAttribute('data-acting', pending.size > 0);
};
const { send } = keepEarlyLeave(showPending('leave'));
const acts = keepEarlyActs(showPending('acts'), send);
const keys = keepEarlyKeys(sayNoPalette);

/** Fetches the scripts of a list side by side. */
function preload(list: 'program' | 'next', fetchPriority: 'high' | 'low'): void {
  for (const href of scriptsIn(list)) {
    const link = { rel: 'modulepreload', crossOrigin: '', href, fetchPriority };
    document.head.append(Object.assign(document.createElement('link'), link));
  }
}

/** Fetches the program with all that the page needs first, side by side, and runs it; whether it has. */
async function run(): Promise<boolean> {
  page.dataset['program'] = 'starting';
  // What the document shows is painted first, for what is fetched now takes the thread and the network; a page that nobody sees is not painted.
  if (isAtOnce)
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
      setTimeout(resolve, 999);
    });
  preload('program', 'high');
  // An address with values has others to fetch first.
  if (location.search === '') preload('next', 'low');
  try {
    // Nothing that the program writes is shown without its rules.
    await bringRules(named?.dataset['sheet'] ?? '');
    await importProgram();
  } catch {
    // The browser has said in the console what it was.
    page.dataset['program'] = 'missing';
    acts.close();
    return false;
  }
  // It says itself what it has not got.
  const isHeld = root?.dataset['held'] !== undefined;
  page.dataset['program'] = isHeld ? 'missing' : 'live';
  if (isHeld) acts.close();
  else keys.onLive();
  return true;
}

// What is kept of the site is kept also by who only reads.
// Nothing that is loaded later: what loads parts is in the program's first file, which a page at rest does not fetch.
startWhereAllowed();

async function start(): Promise<void> {
  const again = async () => {
    const isThere = await run();
    if (page.dataset['program'] === 'missing') {
      keys.onMissing();
      void tellNewVersion();
    }
    return isThere;
  };
  if (!(await again())) sayNotStarted(again);
}

if (isAtOnce) void start();
else {
  page.dataset['program'] = 'rest';
  acts.open();
  // The provision of the address is marked as the program marks it.
  const target = document.getElementById(location.hash.slice(1));
  if (target?.closest('[data-part="text"]')) target.classList.add('is-target');
  // The sheet supposes a header of one line: with larger text it has more, and the provision would stand behind it. The browser tells
  // the height when it has laid the page out by itself: asked for, all of it would be styled and laid out before the first paint.
  const header = document.querySelector('.site-header');
  if (header && !isOld)
    new ResizeObserver((_, observer) => {
      observer.disconnect();
      const { height } = header.getBoundingClientRect();
      // Set, it has every element styled anew.
      const supposed = Number.parseFloat(getComputedStyle(page).getPropertyValue('--header'));
      if (height <= 0.4 * innerHeight && !(Math.abs(height - supposed) < 0.5))
        page.style.setProperty('--header-measured', `${height}px`);
      const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      if (opened?.type === 'navigate' && scrollY > 0) target?.scrollIntoView({ behavior: 'instant' });
    }).observe(header);
  const listening = new AbortController();
  const options = { capture: true, passive: true, signal: listening.signal };
  const go = () => {
    listening.abort();
    if ('waited' in page.dataset) return;
    // What the program takes over is somebody's: `has-waited.ts`, of which this file is not to have a copy.
    page.dataset['waited'] = '';
    void start();
  };
  for (const type of INTENTS) addEventListener(type, go, options);
  // By assistive software, with no press before it.
  addEventListener('click', ({ isTrusted }) => isTrusted && go(), options);
  // A page that comes up under a pointer that rests is told of it too, without a movement.
  let at = '';
  addEventListener(
    'pointermove',
    ({ movementX, movementY, screenX, screenY }) => {
      const there = `${screenX} ${screenY}`;
      if (movementX !== 0 || movementY !== 0 || (at !== '' && at !== there)) go();
      at = there;
    },
    options,
  );
  if (hasBegun()) go();
}
