/** What a notice says: that the program has not come, an address does not answer, a command is not there, there is a new version. */
type Said = 'started' | 'reached' | 'palette' | 'new';

/** Puts the notice that the document brings over the page; `undefined` where it brings none. */
function putNotice(onAgain: () => void) {
  const template = document.querySelector<HTMLTemplateElement>('#not-started');
  if (!template) return undefined;
  document.body.append(template.content.cloneNode(true));
  const notice = document.body.lastElementChild;
  const [again, reload] = notice?.querySelectorAll('button') ?? [];
  if (!notice || !again || !reload) return undefined;
  for (const button of [again, reload]) {
    button.disabled = false;
    delete button.dataset['waits'];
  }
  again.addEventListener('click', onAgain);
  reload.addEventListener('click', () => location.reload());
  return { notice, again };
}

const findNotice = () => document.querySelector('.site-status [data-not]')?.closest('.site-status');

/** Shows a sentence of the notice that is there, and is read out by it. The program's own notice has the same ones. */
function say(what: Said): void {
  const show = (isShown: boolean) => {
    const sentence = findNotice()?.querySelector<HTMLElement>(`[data-not="${what}"]`);
    if (sentence) sentence.hidden = !isShown;
  };
  show(false);
  // What is said twice is heard twice.
  setTimeout(show, 100, true);
}

/**
 * Says over the page that its program has not come, in the words that the document brings for that; takes it away when it has.
 *
 * @param onRetry - asked for again when the reader does, and when there is a connection again.
 */
export function sayNotStarted(onRetry: () => Promise<boolean>): void {
  const retry = async () => {
    if (!put) return;
    put.again.disabled = true;
    if (await onRetry()) {
      put.notice.remove();
      removeEventListener('online', onOnline);
    }
    put.again.disabled = false;
  };
  // What was said before stands in this one too.
  findNotice()?.remove();
  const put = putNotice(() => void retry());
  const onOnline = () => void retry();
  if (put) addEventListener('online', onOnline);
}

/**
 * Says that what was to be opened cannot be reached, so that the page stays: in the notice that its program has not come, or in one
 * of its own.
 *
 * @param onAgain - when the reader asks for it again in that one.
 */
export function sayUnreached(onAgain: () => void): void {
  const there = findNotice();
  const isOwn = there?.querySelector<HTMLElement>('[data-not="started"]')?.hidden === true;
  if (there && !isOwn) return say('reached');
  there?.remove();
  const put = putNotice(() => {
    put?.notice.remove();
    onAgain();
  });
  for (const sentence of put?.notice.querySelectorAll<HTMLElement>('[data-not="started"]') ?? [])
    sentence.hidden = true;
  return say('reached');
}

/** Says that the command palette has not come, where it is said that the program has not. */
export function sayNoPalette(): void {
  say('palette');
}

/**
 * Says that the site has a new version, where it is said that the program has not come: it may never come, for what was kept of the old
 * version is damaged and the site has it no more. The button that loads the page anew brings the new one then.
 *
 * @param onTake - when the reader asks for it.
 */
export function sayNewVersion(onTake: () => void): void {
  say('new');
  const notice = findNotice();
  const onClick = (event: Event) => {
    const buttons = notice?.querySelectorAll('button') ?? [];
    if (event.target !== buttons[buttons.length - 1]) return;
    // The page that is kept would come again.
    event.stopImmediatePropagation();
    onTake();
  };
  notice?.addEventListener('click', onClick, true);
}
