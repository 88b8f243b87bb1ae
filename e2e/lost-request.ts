import type { Page, Route } from '@playwright/test';
import type { Act } from './acts';
import { open } from './fixture';

/** What becomes of a request, by name. */
export const LOSSES = {
  'no answer': (route: Route) => route.abort('connectionreset'),
  'not found': (route: Route) => route.fulfill({ status: 404, body: 'Not found' }),
  'a page of the host': (route: Route) =>
    route.fulfill({ status: 503, contentType: 'text/html', body: '<!doctype html><title>503</title>Unavailable' }),
} as const;
export type Loss = keyof typeof LOSSES;

/** How long something may take on a busy machine, in milliseconds. */
const PATIENCE = 15_000;

/** What a page has after an act. */
interface Seen {
  readonly isDone: boolean;
  /** Whether a sentence says that something is missing. */
  readonly isSaid: boolean;
  /** Whether it is said that there is a new version. */
  readonly isNew: boolean;
  /** Header, text and footer are there. */
  readonly isWhole: boolean;
  /** It is the document that was opened. */
  readonly isSame: boolean;
}

/** A page with one act on it, whose requests can be lost. */
export class ActOnPage {
  private downloads = 0;
  private requests: string[] = [];
  private isReplaced = false;
  private pending = 0;
  private lastAt = 0;
  private lost: { readonly isIt: (url: string) => boolean; readonly loss: Loss } | undefined;

  private readonly page: Page;
  readonly act: Act;

  constructor(page: Page, act: Act) {
    this.page = page;
    this.act = act;
  }

  /** Listens and stands between page and site; once for a page. */
  async watch(): Promise<void> {
    this.page.on('download', () => (this.downloads += 1));
    this.page.on('request', (request) => {
      this.requests.push(new URL(request.url()).pathname);
      this.pending += 1;
      this.lastAt = Date.now();
    });
    const onEnd = () => {
      this.pending -= 1;
      this.lastAt = Date.now();
    };
    this.page.on('requestfinished', onEnd).on('requestfailed', onEnd);
    await this.page.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      if (this.isReplaced && pathname === '/version.json') await route.fulfill({ json: { build: 'another' } });
      else if (this.isReplaced && pathname.startsWith('/assets/')) await LOSSES['not found'](route);
      else if (this.lost?.isIt(pathname)) await LOSSES[this.lost.loss](route);
      else await route.continue();
    });
  }

  /** Opens the page on which the act begins, with nothing lost. */
  async begin(): Promise<void> {
    this.lost = undefined;
    this.isReplaced = false;
    await this.page.goto('about:blank');
    this.pending = 0;
    await open(this.page, this.act.from);
    await this.waitForRest();
    await this.page.evaluate(() => {
      Object.assign(window, { isSame: true });
      // What the next page has is not what this one has.
      for (const element of document.querySelectorAll('main *')) Object.assign(element, { isBefore: true });
    });
    this.downloads = 0;
    this.requests = [];
  }

  perform(): Promise<void> {
    return this.act.perform(this.page);
  }

  /** The requests that the act makes. */
  async requestsOfAct(): Promise<readonly string[]> {
    await this.begin();
    await this.perform();
    if (!(await this.waitUntil(({ isDone }) => isDone))) throw new Error(`“${this.act.name}” comes to nothing.`);
    await this.waitForRest();
    return [...new Set(this.requests)].filter((path) => path !== '/version.json');
  }

  /** Loses the first request for a path, and no other. */
  loseOnce(path: string, loss: Loss): void {
    let isLeft = true;
    const isIt = (asked: string) => {
      const isNow = isLeft && asked === path;
      if (isNow) isLeft = false;
      return isNow;
    };
    this.lost = { isIt, loss };
  }

  /** Loses every script from now on, as after a new version has taken the place of this one. */
  loseScripts(): void {
    this.isReplaced = true;
  }

  /** Waits until nothing has been asked for a while: the browser's own word for that comes once for a document. */
  private async waitForRest(): Promise<void> {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await this.page.waitForTimeout(50))
      if (this.pending <= 0 && Date.now() - this.lastAt > 400) return;
  }

  /** Waits for something to be seen; `false` where it does not come. */
  async waitUntil(wanted: (seen: Seen) => boolean): Promise<boolean> {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await this.page.waitForTimeout(50))
      if (wanted(await this.look())) return true;
    return false;
  }

  /** Presses the button that asks again, or does the act again where there is none. */
  async askAgain(): Promise<void> {
    const retry = this.page.getByRole('button', { name: '重试' }).first();
    if (await retry.isVisible()) await retry.click();
    else await this.perform();
  }

  async look(): Promise<Seen> {
    const { done, at = '' } = this.act;
    const seen = await this.page
      .evaluate(
        ([selector, address]) => {
          const isSeen = (element: Element) => element.checkVisibility();
          const words = [...document.querySelectorAll('.missing-part, .site-status, [role="alert"], [role="status"]')]
            .filter(isSeen)
            .map((element) => element.textContent)
            .join();
          return {
            isDone:
              decodeURIComponent(location.href).includes(address) &&
              (selector === 'download' ||
                [...document.querySelectorAll(selector)].some(
                  (element) => isSeen(element) && !('isBefore' in element),
                )) &&
              document.querySelector('main [role="alert"]') === null,
            isSaid: /没有|没能|连不上|新版本|重试|未能/.test(words),
            isNew: words.includes('新版本'),
            isWhole: ['header', 'main', 'footer'].every(
              (part) => (document.querySelector(part)?.textContent ?? '') !== '',
            ),
            isSame: 'isSame' in window,
          };
        },
        [done, at] as const,
      )
      // The document is on its way.
      .catch(() => ({ isDone: false, isSaid: false, isNew: false, isWhole: true, isSame: false }));
    return done === 'download' ? { ...seen, isDone: this.downloads > 0 } : seen;
  }
}
