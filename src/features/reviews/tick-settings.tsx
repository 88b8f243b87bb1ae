import { useTranslation } from '@/i18n/use-translation';
import { changeSettings } from '@/reviews/edits';
import type { ReviewState } from '@/reviews/model';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import type { Desk } from './desk';
import { useEditor } from './page-editing';
import { useReviewNames } from './page-names';
import { useTickLists } from './tick-sources';

interface Props {
  readonly desk: Desk;
  readonly state: ReviewState;
}

/** Which lists are worked through in a review. Where none is chosen, all are. */
export function ListSettings({ desk, state }: Props) {
  const { t } = useTranslation();
  const { isEnglish } = useReviewNames();
  const edit = useEditor(desk);
  const { lists, hasFailed, retry } = useTickLists();
  const chosen = state.review.lists;
  return (
    <fieldset className="grid gap-2">
      <legend>{t(($) => $.reviewPages.ticks.worked)}</legend>
      <p className="hint">{t(($) => $.reviewPages.ticks.workedLead)}</p>
      {hasFailed && (
        <p className="actions">
          <span className="text-warn">{t(($) => $.reviewPages.ticks.notLoaded)}</span>
          <Button onClick={retry}>{t(($) => $.reviewPages.again)}</Button>
        </p>
      )}
      <div className="grid gap-x-6 gap-y-1 phone:grid-cols-2">
        {lists?.map(({ id, title }) => (
          <Checkbox
            key={id}
            label={title[isEnglish ? 'en' : 'zh']}
            isChecked={chosen.includes(id)}
            onChange={(isChecked) => {
              // Ids of lists that this site does not know stay.
              const next = isChecked ? [...chosen, id] : chosen.filter((each) => each !== id);
              void edit(changeSettings, { lists: next });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
