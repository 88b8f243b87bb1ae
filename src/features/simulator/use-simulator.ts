import { useEffect, useRef, useState } from 'react';
import type { SimulatorView } from '@/cases/simulator-view';
import { loadModule } from '@/loading/load-module';
import { writeMinute } from '@/time/beijing';
import { useMounted } from '@/ui/use-mounted';

/** The moment as the address writes it: `2024-06-01T10:00`, in Beijing. */
export function nowInBeijing(): string {
  return writeMinute(Date.now());
}

/** Lights an event's quotes in the clauses, and the event whose clause the pointer is on. */
export function useHighlightedEvent(view: SimulatorView | undefined) {
  const [highlighted, setHighlighted] = useState<string>();
  useEffect(() => {
    const rule = view?.events.find((event) => event.rule.id === highlighted)?.rule;
    if (!rule) return undefined;
    let isCancelled = false;
    let stop: (() => void) | undefined;
    const light = async () => {
      const { highlightQuotes } = await loadModule(() => import('@/text/highlight-words'));
      if (isCancelled) return;
      stop = highlightQuotes(rule.citations);
      showBeside(rule.citations[0]?.provision);
    };
    // Light on the quotes is an extra: the quotes themselves stand in the list.
    light().catch(() => undefined);
    return () => {
      isCancelled = true;
      stop?.();
    };
  }, [highlighted, view]);
  // A page that is opened stays where it is: the clauses follow the case that the reader chooses, not the one they came with.
  const first = view?.events[0]?.rule.citations[0]?.provision;
  const mounted = useMounted();
  const isOpen = useRef(false);
  useEffect(() => {
    // Until then it is the case of the document.
    if (!mounted) return;
    // A page that is opened at a clause shows that one.
    if (isOpen.current && location.hash === '') showBeside(first);
    isOpen.current = true;
  }, [mounted, first]);
  useEffect(() => {
    const text = document.getElementById('product-text');
    const onOver = ({ target }: Event) => {
      const unit = target instanceof Element ? target.closest('.unit')?.id : undefined;
      setHighlighted(
        view?.events.find(({ rule }) => rule.citations.some(({ provision }) => provision === unit))?.rule.id,
      );
    };
    const onLeave = () => setHighlighted(undefined);
    text?.addEventListener('pointerover', onOver);
    text?.addEventListener('pointerleave', onLeave);
    return () => {
      text?.removeEventListener('pointerover', onOver);
      text?.removeEventListener('pointerleave', onLeave);
    };
  }, [view]);
  return { highlighted, setHighlighted };
}

/** On a wide screen the clauses stand in a box of their own beside the answer: brings one into sight there, and moves nothing else. */
function showBeside(provision: string | undefined): void {
  const clause = provision === undefined ? null : document.getElementById(provision);
  const box = clause?.closest('.product-terms');
  if (!clause || !box || getComputedStyle(box).overflowY !== 'auto' || box.scrollHeight <= box.clientHeight) return;
  const { top, bottom } = clause.getBoundingClientRect();
  const frame = box.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom) box.scrollTop += top - frame.top - 48;
}
