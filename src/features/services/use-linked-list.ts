import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { findProduct } from '@/corpus/products';
import { type History, historyOf, redo, step, undo } from '@/services/history';
import { type ReadList, readList, writeList } from '@/services/list-address';
import type { ServiceList } from '@/services/model';
import { readLengthOf } from '@/url/read-length';

/** A list that can be changed, with what was done to it. */
export interface ChangingList {
  readonly list: ServiceList;
  readonly change: (next: ServiceList) => void;
  /** Absent where there is nothing to undo, or to do again. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

const isProduct = (slug: string) => findProduct(slug)?.slug === slug;

interface LinkedList extends ChangingList {
  readonly faults: ReadList['faults'];
}

/** The list of the address’s fragment, whose changes are written there; `undefined` where the fragment is no list. */
export function useLinkedList(): LinkedList | undefined {
  const navigate = useNavigate();
  // The fragment as it is written: the router’s own is decoded.
  const fragment = useLocation({ select: ({ href }) => /#.*$/s.exec(href)?.[0] ?? '' });
  const written = useRef(fragment);
  const [state, setState] = useState(() => stateOf(fragment));
  useEffect(() => {
    // Another link was opened on this page.
    if (fragment === written.current) return;
    written.current = fragment;
    setState(stateOf(fragment));
  }, [fragment]);
  if (!state) return undefined;
  const { history, faults } = state;
  const go = (next: History<ServiceList>) => {
    const to = writeList(next.present);
    written.current = to;
    setState({ history: next, faults });
    void navigate({
      to: '.',
      hash: to.slice(1),
      search: true,
      replace: true,
      resetScroll: false,
      hashScrollIntoView: false,
    });
  };
  return {
    list: history.present,
    faults,
    change: (next) => go(step(history, next)),
    undo: history.past.length === 0 ? undefined : () => go(undo(history)),
    redo: history.future.length === 0 ? undefined : () => go(redo(history)),
  };
}

function stateOf(fragment: string) {
  const read = readList(fragment, isProduct);
  if (!read) return undefined;
  const { need } = read.list;
  // No row says of it that it cannot be read.
  const isUnread = need.trim() !== '' && readLengthOf('need', need) === undefined;
  const unread = isUnread ? [{ kind: 'value', value: `need=${need.slice(0, 60)}` } as const] : [];
  return { history: historyOf(read.list), faults: [...read.faults, ...unread] };
}
