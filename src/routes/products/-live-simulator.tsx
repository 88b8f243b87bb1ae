import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { Simulator, type SimulatorView } from '@/components/simulator';
import { printedNumber } from './-printed-number';
import { nowInBeijing, useCopyCase, useLitEvent, useNow } from './-use-simulator';

const route = getRouteApi('/products/$slug');

interface Props {
  readonly view: SimulatorView;
  /** The text of the page, which has the printed numbers. */
  readonly html: string;
}

/** The simulator with all that moves in it: the address, the clock, the light on an event. */
export default function LiveSimulator({ view, html }: Props) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { lit, setLit } = useLitEvent(view);
  const { copied, onCopy } = useCopyCase(view, search);
  const today = useNow();
  const nameOf = useCallback((id: string) => printedNumber(html, id), [html]);
  return (
    <Simulator
      view={view}
      onChange={(values) => {
        const merged = Object.entries({ ...search, ...values }).filter(([, value]) => value !== undefined);
        void navigate({ search: Object.fromEntries(merged), replace: true, resetScroll: false, hash: true });
      }}
      now={nowInBeijing}
      today={today}
      nameOf={nameOf}
      lit={lit}
      onLight={setLit}
      onCopy={onCopy}
      copied={copied}
      dataHref={`${import.meta.env.BASE_URL}data/lifecycle.json`}
    />
  );
}
