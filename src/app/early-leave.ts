import { sayUnreached } from './not-started';

/** How long a click waits for the program before the site is asked whether it answers, in milliseconds; half of it is for the answer. */
const FOR_PROGRAM = 700;
/** How long the program, once it runs, may take to make a link its own. */
const FOR_LINK = 500;
/** How long the site may take to answer, and a program that is on its way without it. */
const PATIENCE = 10_000;

const page = document.documentElement;
const passed = (milliseconds: number) => new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds));

/** Whether the program has come, once that is known. */
function whetherLive(): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      const { program } = page.dataset;
      if (program === 'live' || program === 'missing') resolve(program === 'live');
    };
    new MutationObserver(look).observe(page, { attributeFilter: ['data-program'] });
    look();
  });
}

/** Whether an address has any answer; a service worker has one for all that the browser asks it for. */
async function answers(address: string): Promise<boolean> {
  if ((navigator as Partial<Navigator>).serviceWorker?.controller) return true;
  try {
    await fetch(address, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    return true;
  } catch {
    return false;
  }
}

/** Whether the program has taken a link for its own. Where it has not, nothing is followed. */
function isTaken(link: HTMLAnchorElement): boolean {
  let isOwn = false;
  const note = (event: Event) => {
    isOwn = event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', note);
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
  removeEventListener('click', note);
  return isOwn;
}

/** A link of the page that the browser would follow in its place. */
function plainLinkOf({ target, button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent) {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || button !== 0 || altKey || ctrlKey || metaKey || shiftKey)
    return undefined;
  const isElsewhere = link.origin !== location.origin || !link.pathname.startsWith(import.meta.env.BASE_URL);
  const isHere = link.hash !== '' && link.pathname + link.search === location.pathname + location.search;
  return isElsewhere || isHere || link.hasAttribute('download') || !['', '_self'].includes(link.target)
    ? undefined
    : link;
}

/** Where a form of the page leads that the browser would send itself. */
function addressOf(form: HTMLFormElement): string | undefined {
  if (form.method !== 'get' || !form.hasAttribute('action')) return undefined;
  const address = new URL(form.action);
  const values = [...new FormData(form)].filter((value): value is [string, string] => typeof value[1] === 'string');
  address.search = String(new URLSearchParams(values));
  return address.origin === location.origin ? address.href : undefined;
}

/** How the page is left before its program runs, and where it does not come. */
export interface EarlyLeave {
  /** Lets the browser send a form where the site answers. */
  readonly send: (form: HTMLFormElement) => void;
}

/**
 * Keeps a page that can be read from being left for the browser's own page of errors. A click on a link while the program is on its
 * way waits for it, but not long where the site answers; where the program has not come the site is asked first, and the page stays
 * and says so where it does not answer. So do forms that the browser sends.
 *
 * @param onPending - told whether something waits.
 */
export function keepEarlyLeave(onPending: (isPending: boolean) => void): EarlyLeave {
  /** What is waiting: what is done last counts. */
  let latest: object | undefined;
  const end = () => {
    latest = undefined;
    onPending(false);
  };
  const begin = () => {
    const own = {};
    latest = own;
    onPending(true);
    return () => latest === own;
  };

  /** Goes where the site answers. */
  const leave = async (address: string, isLatest = begin()) => {
    const isThere = await answers(address);
    if (!isLatest()) return;
    end();
    if (isThere) location.assign(address);
    else sayUnreached(() => void leave(address));
  };
  /** The link as it is now: what is rendered anew has another element for it. */
  const follow = (link: HTMLAnchorElement, { href } = link, until = Date.now() + FOR_LINK) => {
    const now = link.isConnected ? link : ([...document.links].find((other) => other.href === href) ?? link);
    if (now instanceof HTMLAnchorElement && isTaken(now)) end();
    else if (Date.now() < until) setTimeout(follow, 50, link, { href }, until);
    else void leave(href);
  };
  const wait = async (link: HTMLAnchorElement) => {
    const { href } = link;
    const isLatest = begin();
    const isLive = whetherLive();
    let has = await Promise.race([isLive, passed(FOR_PROGRAM)]);
    if (!isLatest()) return undefined;
    // Without an answer the program may still come, from what the browser keeps.
    if (has === undefined && !(await answers(href))) has = await Promise.race([isLive, passed(PATIENCE)]);
    if (!isLatest()) return undefined;
    return has === true ? follow(link) : leave(href, isLatest);
  };

  const onClick = (event: MouseEvent) => {
    const { program } = page.dataset;
    const link = plainLinkOf(event);
    if (!event.isTrusted || !link || (program !== 'starting' && program !== 'missing')) return;
    event.preventDefault();
    event.stopPropagation();
    void wait(link);
  };
  const send = (form: HTMLFormElement) => {
    const address = addressOf(form);
    if (address === undefined) form.submit();
    else void leave(address);
  };
  const onSubmit = (event: SubmitEvent) => {
    const form = event.target;
    // What the program takes, it has taken by now.
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || addressOf(form) === undefined) return;
    event.preventDefault();
    send(form);
  };
  // Of a browser that is too old no program is awaited.
  if (!('old' in page.dataset)) {
    document.addEventListener('click', onClick, true);
    addEventListener('submit', onSubmit);
    addEventListener('pagehide', end);
  }
  return { send };
}
