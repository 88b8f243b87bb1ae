import { useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { removeItem } from '@/reviews/edits';
import type { ReviewState } from '@/reviews/model';
import { Button } from '@/ui/button';
import type { Desk } from './desk';
import { ProgressBar } from './page-bar';
import { useEditor } from './page-editing';
import { useFirst } from './page-first';
import { AddItem } from './tick-add';
import { TickRow } from './tick-row';
import { ownItemsOf, progressOfList, type TickItem, type TickList } from './tick-model';

interface Props {
  readonly desk: Desk;
  readonly state: ReviewState;
  readonly list: TickList;
  readonly title: string;
  readonly onBack: () => void;
}

/** One list: each item with its clauses and its tick, one’s own items after them, and a form for another. */
export function OpenList({ desk, state, list, title, onBack }: Props) {
  const { t } = useTranslation();
  const edit = useEditor(desk);
  const heading = useRef<HTMLHeadingElement>(null);
  const own = ownItemsOf(state, list.id);
  const rows: readonly { readonly item: TickItem; readonly isOwn: boolean }[] = [
    ...list.items.map((item) => ({ item, isOwn: false })),
    ...own.map(({ id, question, units }) => ({
      item: { id, question: { zh: question, en: question }, clauses: units.map((unit) => ({ unit })) },
      isOwn: true,
    })),
  ];
  const { shown, more } = useFirst(rows);
  const { done, all } = progressOfList(state, list);
  return (
    <>
      <p className="my-2 print:hidden">
        <Button onClick={onBack}>{t(($) => $.reviewPages.ticks.back)}</Button>
      </p>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <p className="my-2 flex max-w-reading items-center gap-3 text-label">
        <span className="whitespace-nowrap">
          {t(($) => $.reviewPages.ticks.done, { done: String(done), all: String(all) })}
        </span>
        <ProgressBar done={done} all={all} />
      </p>
      <ul className="my-3 grid gap-3">
        {shown.map(({ item, isOwn }) => (
          <TickRow
            key={item.id}
            desk={desk}
            state={state}
            list={list.id}
            item={item}
            onRemove={
              isOwn
                ? () => {
                    void edit(removeItem, { item: item.id });
                    heading.current?.focus();
                  }
                : undefined
            }
          />
        ))}
      </ul>
      {more}
      <AddItem desk={desk} list={list.id} />
    </>
  );
}
