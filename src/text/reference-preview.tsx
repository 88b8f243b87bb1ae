import { useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { PreviewCard } from './preview-card';
import { findUnit, pathTo } from '@/corpus/structure';
import { errata } from '@/corpus/facts';
import { nameOf } from '@/corpus/provision-names';

/** How long the pointer must rest on a reference before its preview opens, in milliseconds: not when it merely passes. */
const REST = 150;
/** How long the preview stays when the pointer has left both, so that it can be reached. */
const LINGER = 250;

/** Links that are previewed; those of the text only while references are marked. */
const REFERENCE = 'a[data-targets]:not([data-references="off"] .ref)';

interface Open {
  readonly link: HTMLAnchorElement;
  readonly targets: readonly string[];
  /** Opened by a tap: shown at the foot of the screen until it is closed. */
  readonly sheet: boolean;
}

/**
 * Shows what a reference points at, when the pointer rests on it, the keyboard reaches it, or a finger taps it. The
 * preview can be pointed at, stays while it is, and goes away on Escape (WCAG 1.4.13).
 */
export default function ReferencePreview() {
  const { loadText } = useRouter().options.context;
  const [open, setOpen] = useState<Open>();
  const [html, setHtml] = useState<readonly string[] | 'failed'>();
  const timer = useRef(0);
  const close = useCallback(() => setOpen(undefined), []);

  useEffect(() => {
    const later = (action: () => void, delay: number) => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(action, delay);
    };
    const linkOf = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLAnchorElement>(REFERENCE) : null;
    const show = (link: HTMLAnchorElement, sheet = false) =>
      setOpen({ link, sheet, targets: (link.dataset['targets'] ?? '').split(' ').filter(findUnit) });

    const onOver = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return;
      const link = linkOf(event.target);
      if (link) later(() => show(link), REST);
      else if (event.target instanceof Element && event.target.closest('.preview')) window.clearTimeout(timer.current);
      else later(() => setOpen((now) => (now?.sheet ? now : undefined)), LINGER);
    };
    const onFocus = (event: FocusEvent) => {
      const link = linkOf(event.target);
      if (link?.matches(':focus-visible')) show(link);
      else if (!(event.target instanceof Element && event.target.closest('.preview'))) close();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    let touched = false;
    const onDown = (event: PointerEvent) => {
      touched = event.pointerType === 'touch';
    };
    const onClick = (event: MouseEvent) => {
      const link = linkOf(event.target);
      window.clearTimeout(timer.current);
      if (event.target instanceof Element && event.target.closest('.preview a')) close();
      if (!link) return;
      if (touched && !link.closest('.preview')) {
        event.preventDefault();
        show(link, true);
      } else close();
    };
    // The pointer or the focus may be on a reference already when this module has come.
    const resting = document.querySelector<HTMLAnchorElement>(`${REFERENCE}:is(:hover, :focus-visible)`);
    // A tap before then has followed the link, which is out of sight now.
    if (resting && isInView(resting)) later(() => show(resting), REST);
    document.addEventListener('pointerover', onOver);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onDown, true);
    document.addEventListener('click', onClick, true);
    return () => {
      window.clearTimeout(timer.current);
      document.removeEventListener('pointerover', onOver);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onDown, true);
      document.removeEventListener('click', onClick, true);
    };
  }, [close]);

  useEffect(() => {
    if (!open) return undefined;
    let isOver = false;
    const load = async () => {
      try {
        const page = new DOMParser().parseFromString(await loadText('/agreement'), 'text/html');
        if (!isOver) setHtml(open.targets.map((id) => liftProvision(page, id)));
      } catch {
        if (!isOver) setHtml('failed');
      }
    };
    void load();
    return () => {
      isOver = true;
      setHtml(undefined);
    };
  }, [open, loadText]);

  if (!open || html === undefined) return null;
  const unit = open.link.closest('.unit')?.id ?? '';
  const erratum = open.link.hasAttribute('aria-describedby') ? errata.find((slip) => slip.unit === unit) : undefined;
  return (
    <PreviewCard
      key={open.targets.join(' ')}
      link={open.link}
      sheet={open.sheet}
      targets={open.targets.map((id, index) => ({
        path: pathTo(id),
        name: nameOf(id),
        html: html === 'failed' ? undefined : html[index],
      }))}
      erratum={erratum}
      onClose={close}
    />
  );
}

function isInView(link: HTMLAnchorElement): boolean {
  const { top, bottom } = link.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Provisions longer than this many paragraphs are previewed by their beginning. */
const LONGEST = 6;

/** The HTML of one provision, without the anchors that the page has already. */
function liftProvision(page: Document, id: string): string {
  const found = page.getElementById(id);
  if (!found) return '';
  // Of a whole part its headings, which say what is in it; its first provisions would stand for nothing.
  const wanted = found.matches('.part') ? ':scope > .own, :scope > .unit > .own' : '.own, .para';
  const longest = found.matches('.part') ? Infinity : LONGEST;
  const blocks = [...(found.matches('.para') ? [found] : found.querySelectorAll<HTMLElement>(wanted))];
  return blocks
    .slice(0, longest)
    .map((block) => {
      const copy = block.cloneNode(true) as HTMLElement;
      copy.removeAttribute('id');
      for (const link of copy.querySelectorAll('a')) {
        link.removeAttribute('aria-describedby');
        if (link.classList.contains('num')) link.replaceWith(...link.childNodes);
      }
      return `<p>${copy.innerHTML}</p>`;
    })
    .concat(blocks.length > longest ? ['<p>…</p>'] : [])
    .join('');
}
