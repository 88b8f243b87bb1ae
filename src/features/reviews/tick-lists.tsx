import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import type { ReviewState } from '@/reviews/model';
import { Disclosure } from '@/ui/disclosure';
import { Notice } from '@/ui/notice';
import { Pending } from '@/ui/pending';
import { Button } from '@/ui/button';
import type { Desk } from './desk';
import { ProgressBar } from './page-bar';
import type { ChangeSearch, ReviewSearch } from './page-search';
import { useReviewNames } from './page-names';
import { OpenList } from './tick-list';
import { progressOfList, strayTicks, type TickList } from './tick-model';
import { useTickLists } from './tick-sources';

interface Props {
  readonly desk: Desk;
  readonly state: ReviewState;
  readonly search: ReviewSearch;
  readonly onChange: ChangeSearch;
}

/** Checklists, the registers of the site as worklists, and one’s own items: how far each is, and the one that is chosen. */
export function ChecklistsView({ desk, state, search, onChange }: Props) {
  const { t } = useTranslation();
  const { isEnglish } = useReviewNames();
  const { lists, hasFailed, retry } = useTickLists();
  if (hasFailed) {
    return (
      <Notice actions={<Button onClick={retry}>{t(($) => $.reviewPages.again)}</Button>}>
        {t(($) => $.reviewPages.ticks.notLoaded)}
      </Notice>
    );
  }
  if (lists === undefined) return <Pending />;
  const chosen = lists.find(({ id }) => id === search.list);
  const stray = strayTicks(state, lists);
  const chosenLists = lists.filter(({ id }) => state.review.lists.includes(id));
  // One's own items are always at hand.
  const worked =
    chosenLists.length === 0 ? lists : lists.filter((list) => chosenLists.includes(list) || list.kind === 'own');
  const others = lists.filter((list) => !worked.includes(list));
  const title = (list: TickList) => list.title[isEnglish ? 'en' : 'zh'];
  return (
    <section>
      <h2>{t(($) => $.reviewPages.views.checklists)}</h2>
      {search.list !== undefined && search.list !== '' && !chosen && (
        <Notice>{t(($) => $.reviewPages.issues.unread, { value: search.list.slice(0, 60) })}</Notice>
      )}
      {chosen ? (
        <OpenList
          key={chosen.id}
          desk={desk}
          state={state}
          list={chosen}
          title={title(chosen)}
          onBack={() => onChange({ list: '' })}
        />
      ) : (
        <>
          <p className="hint max-w-reading">{t(($) => $.reviewPages.ticks.lead)}</p>
          <Lists state={state} lists={worked} />
          {others.length > 0 && (
            <Disclosure className="mt-6" summary={t(($) => $.reviewPages.ticks.others, { count: others.length })}>
              <Lists state={state} lists={others} />
            </Disclosure>
          )}
          {stray.length > 0 && (
            <>
              <h3 className="mt-6">{t(($) => $.reviewPages.ticks.stray, { count: stray.length })}</h3>
              <ul className="my-2 list-disc ps-6 text-label wrap-anywhere">
                {stray.map(({ id, state: done, note }) => (
                  <li key={id}>
                    {id}: {t(($) => $.reviewPages.ticks.states[done])}
                    {note !== '' && ` · ${note}`}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  );
}

interface ListsProps {
  readonly state: ReviewState;
  readonly lists: readonly TickList[];
}

/** Lists by their kind, each with how far it is. */
function Lists({ state, lists }: ListsProps) {
  const { t } = useTranslation();
  const { isEnglish } = useReviewNames();
  const kinds = (['checklist', 'register', 'own'] as const).filter((kind) => lists.some((list) => list.kind === kind));
  return kinds.map((kind) => (
    <section key={kind}>
      <h3 className="mt-6">{t(($) => $.reviewPages.ticks.kinds[kind])}</h3>
      <ul className="my-2 grid gap-x-8 gap-y-2 tablet:grid-cols-2">
        {lists
          .filter((list) => list.kind === kind)
          .map((list) => {
            const { done, all } = progressOfList(state, list);
            return (
              <li key={list.id} className="grid gap-1 border-b border-line pb-2">
                <span className="flex flex-wrap items-baseline justify-between gap-x-3">
                  <Link
                    to="/review"
                    resetScroll={false}
                    search={{ id: state.review.id, view: 'checklists', list: list.id }}
                  >
                    {list.title[isEnglish ? 'en' : 'zh']}
                  </Link>
                  <span className="text-label">
                    {done} / {all}
                  </span>
                </span>
                <ProgressBar done={done} all={all} />
              </li>
            );
          })}
      </ul>
    </section>
  ));
}
