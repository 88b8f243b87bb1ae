import { useEffect, useState } from 'react';
import type { SimulatorView } from './simulator-view';
import { loadModule } from '@/loading/load-module';
import { writeMinute } from '@/time/beijing';

/** The moment as the address writes it: `2024-06-01T10:00`, in Beijing. */
export function nowInBeijing(): string {
  return writeMinute(Date.now());
}

/** What time it is, to the minute; unknown in the first render, which is the server's. */
export function useNow(): number | undefined {
  const [now, setNow] = useState<number>();
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
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
      if (!isCancelled) stop = highlightQuotes(rule.citations);
    };
    // Light on the quotes is an extra: the quotes themselves stand in the list.
    light().catch(() => undefined);
    return () => {
      isCancelled = true;
      stop?.();
    };
  }, [highlighted, view]);
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
