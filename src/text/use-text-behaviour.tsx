import { type RouterHistory, useLocation, useNavigate, useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { readAnchor } from './anchor';
import { readProvisionLink } from './provision-link';
import { isPlaceCarried } from './carried-key';
import { focusClause } from './focus-clause';
import { landOn } from './land-on';
import { createLeftPlaces, type LeftPlaces } from './left-places';
import { hasWaited } from '@/loading/has-waited';
import { loadModule } from '@/loading/load-module';
import { optional } from '@/ui/optional';
import { useTranslator } from '@/i18n/use-translator';
import { parseSearch } from '@/url/search-params';
import { useNear } from '@/ui/use-near';

/** An anchor of the address that is not on the page. */
export interface MissingTarget {
  readonly anchor: string;
  /** The provisions that it means all the same, here or on another page. */
  readonly ids?: readonly string[];
  /** Whether it means all of those, and not one of them. */
  readonly isList?: boolean;
  /** Numbers of a list of which there is no provision. */
  readonly uncited?: readonly string[];
  /** The nearest provision, where it means none. */
  readonly nearest?: string | undefined;
  /** The provision of its number in the other part of the agreement, where the part that it names has none. */
  readonly otherPart?: string | undefined;
}

/** The element that carries the agreement's text on a page. */
const TEXT = '[data-part="text"]';

const ReferencePreview = optional(() => import('./text-parts'), {
  pick: (parts) => parts.ReferencePreview,
  wording: ['preview'],
  isSilent: true,
});

/**
 * Makes the agreement's text on a page work: arrives at the clause that the address names and marks it, follows links
 * inside the site, lights the words of a search, previews references.
 */
export function useTextBehaviour({ html, query, page }: { html: string; query: string; page: string }) {
  const { hash, state } = useLocation();
  const anchor = readAnchor(hash);
  const text = useRef<HTMLElement | null>(null);
  const missing = useArrival(text, html, anchor, state.key ?? state.__TSR_key);
  useLinks(page);
  const highlighted = useHighlightedWords(text, html, query);
  const near = useNear(TEXT, html);
  const preview = near && <ReferencePreview />;
  return { text, anchor, missing, highlighted, preview };
}

/** Scrolls to the anchor and marks its provision. Going back or reloading keeps the scroll position instead. */
function useArrival(text: RefObject<HTMLElement | null>, html: string, anchor: string, visit: string | undefined) {
  const router = useRouter();
  const [missing, setMissing] = useState<MissingTarget>();
  const navigate = useNavigate();
  const translator = useTranslator();
  const visitor = followHistory(router.history);
  useEffect(() => {
    text.current ??= document.querySelector<HTMLElement>(TEXT);
    const container = text.current;
    const target = anchor === '' ? null : document.getElementById(anchor);
    const isKnown = anchor === '' || target !== null;
    setMissing(undefined);
    let isCancelled = false;
    const lookUp = async () => {
      // Written in another way, it may be here all the same.
      const land = (hash: string) => void navigate({ to: '.', hash, search: true, replace: true, resetScroll: false });
      const found = await loadModule(() => import('./look-up-anchor')).then(
        ({ lookUpAnchor }) => lookUpAnchor(anchor, { translator, land, isCancelled: () => isCancelled }),
        // That the anchor is not there is said in any case.
        () => ({ anchor }),
      );
      if (!isCancelled) setMissing(found);
    };
    if (!isKnown) void lookUp();
    const isCarried = container !== null && isPlaceCarried();
    if (isCarried) {
      void loadModule(() => import('./carried-place')).then(
        ({ landOnCarried }) => landOnCarried(),
        () => undefined,
      );
    }
    const restores = container !== null && visitor.takeRestores();
    if (restores && !isCarried) visitor.places.comeBack(visit);
    if (!target || !container?.contains(target)) {
      return () => {
        isCancelled = true;
      };
    }
    target.classList.add('is-target');
    const release = restores || isCarried ? undefined : landOn(target);
    return () => {
      release?.();
      target.classList.remove('is-target');
    };
    // A second visit to the same anchor arrives again.
  }, [text, html, anchor, visit, visitor, navigate, translator]);
  return missing;
}

/** Knows whether the last step was one back, forward or a reload, which keeps the place. */
interface Visitor {
  /** Whether it was; asked once for each step. */
  readonly takeRestores: () => boolean;
  readonly places: LeftPlaces;
}

const visitors = new WeakMap<RouterHistory, Visitor>();

/** Followed from the first page with text on, and on every other page too: one comes back from those. */
function followHistory(history: RouterHistory): Visitor {
  const known = visitors.get(history);
  if (known) return known;
  let restores = !import.meta.env.SSR && (hasWaited() || isReload());
  const places = createLeftPlaces(
    () => document.querySelector(TEXT),
    (then) => requestAnimationFrame(then),
  );
  let step = stepOf(history.location);
  history.subscribe(({ action, location: next }) => {
    // Nothing has moved yet.
    places.leave(step);
    step = stepOf(next);
    restores = action.type === 'BACK' || action.type === 'FORWARD' || action.type === 'GO';
  });
  const visitor = {
    places,
    takeRestores: () => {
      const taken = restores;
      restores = false;
      return taken;
    },
  };
  visitors.set(history, visitor);
  return visitor;
}

/** The name of a step of the history. */
const stepOf = ({ state }: RouterHistory['location']) => state.key ?? state.__TSR_key;

function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload' || entry?.type === 'back_forward';
}

/** Follows plain links to provisions (in the text, the contents, the panes) without loading a document anew. */
function useLinks(page: string) {
  const navigate = useNavigate();
  const router = useRouter();
  const { locale } = router.options.context;
  useEffect(() => {
    const base = import.meta.env.BASE_URL.replace(/\/$/, '');
    const onClick = (event: MouseEvent) => {
      if (
        event.defaultPrevented ||
        event.button !== 0 ||
        event.ctrlKey ||
        event.metaKey ||
        event.shiftKey ||
        event.altKey
      )
        return;
      // The same place in the other language is another document.
      const link =
        event.target instanceof Element
          ? event.target.closest<HTMLAnchorElement>('a[href*="#"]:not([hreflang])')
          : null;
      const found = link && readProvisionLink(link, { origin: location.origin, base, locale });
      if (!found) return;
      event.preventDefault();
      const { anchor } = found;
      if (found.page !== page && found.page !== '/agreement') {
        router.history.push(link.pathname + link.search + link.hash);
        return;
      }
      const isHere =
        document.querySelector(`${TEXT}[data-text-of="${page}"]`)?.contains(document.getElementById(anchor)) === true;
      if (isHere) {
        void navigate({ to: '.', hash: anchor, search: true, resetScroll: false });
        focusClause(anchor);
      } else {
        const search = parseSearch(link.search);
        void navigate({ to: '/agreement', search, hash: anchor, resetScroll: false });
      }
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [navigate, router, locale, page]);
}

/** Lights the words of the search that led here. */
function useHighlightedWords(text: RefObject<HTMLElement | null>, html: string, query: string): number | undefined {
  const translator = useTranslator();
  const [count, setCount] = useState<number>();
  useEffect(() => {
    if (query.trim() === '') return undefined;
    let stop = () => {};
    let isCancelled = false;
    const light = async () => {
      try {
        const { highlightWords, clearHighlights } = await loadModule(() => import('./highlight-words'));
        const container = document.querySelector(TEXT);
        if (isCancelled || !container) return;
        setCount(highlightWords(container, query));
        stop = clearHighlights;
      } catch {
        const quiet = await loadModule(() => import('./say-unlit')).catch(() => undefined);
        if (!isCancelled && quiet) stop = quiet.sayUnlit(translator, () => void light());
      }
    };
    void light();
    return () => {
      isCancelled = true;
      stop();
      setCount(undefined);
    };
  }, [text, html, query, translator]);
  return count;
}
