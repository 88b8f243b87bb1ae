import { useTranslation } from '@/i18n/use-translation';
import type { GroupId } from '@/corpus/product-groups';
import { type AskedOfData, GLANCE_KEYS } from '@/lifecycle/glance-figures';
import { Checkbox } from '@/ui/checkbox';
import { Choice } from '@/ui/choice';
import { FilterField } from '@/ui/filter-field';
import { LiveFields } from '@/ui/live-fields';
import { Select } from '@/ui/select';
import { ToolFold } from '@/ui/tool-fold';
import { type AddressValues, CHOICES, type ListView, NOTHING_ASKED } from './product-list-address';

interface Props {
  readonly view: ListView;
  readonly groups: readonly GroupId[];
  readonly onChange: (values: AddressValues) => void;
}

const idOf = (asked: AskedOfData) => (asked.kind === 'no-figure' ? asked.kind : `${asked.kind}-${asked.days}`);

/** What the list can be asked: by name, by what happened, by what becomes of the data, by kind; and how it is sorted. */
export function ProductListTools({ view, groups, onChange }: Props) {
  const { t } = useTranslation();
  const { query, trigger, sort, direction, asked, group, isOwn } = view;
  const after = t(($) => $.listing.after[trigger]);
  const wordsOf = (question: AskedOfData) =>
    question.kind === 'no-figure'
      ? t(($) => $.listing.noFigure, { after })
      : t(($) => $.listing[question.kind], { after, days: question.days });
  // A number of days that only an address has is a choice too.
  const offered: readonly AskedOfData[] = CHOICES.map((choice) => choice.asked);
  const isOffered = !asked || offered.some((each) => idOf(each) === idOf(asked));
  // What is behind the button on a phone and narrows or sorts the list.
  const inUse = [asked, group, sort, isOwn || undefined].filter((each) => each !== undefined).length;
  return (
    <form className="product-tools needs-script" onSubmit={(event) => event.preventDefault()}>
      <LiveFields>
        <FilterField
          label={t(($) => $.products.filter)}
          placeholder={t(($) => $.products.filterPlaceholder)}
          query={query}
          onQuery={(q) => onChange({ q })}
        />
        <Choice
          legend={t(($) => $.listing.trigger)}
          value={trigger}
          options={(['arrears', 'expiry'] as const).map((value) => ({
            value,
            label: t(($) => $.listing[value]),
          }))}
          onChoose={(value) => onChange({ trigger: value === 'expiry' ? value : undefined })}
        />
        <ToolFold
          label={inUse === 0 ? t(($) => $.listing.tools) : t(($) => $.listing.toolsChosen, { count: inUse })}
          isOpen={false}
          isPhoneOnly
        >
          <Select
            label={t(($) => $.listing.data)}
            value={asked ? idOf(asked) : ''}
            none={t(($) => $.listing.dataAny)}
            options={(isOffered || !asked ? offered : [...offered, asked]).map((each) => [idOf(each), wordsOf(each)])}
            onChoose={(value) =>
              onChange({ ...NOTHING_ASKED, ...CHOICES.find((choice) => idOf(choice.asked) === value)?.values })
            }
          />
          <Select
            label={t(($) => $.listing.group)}
            value={group ?? ''}
            none={t(($) => $.listing.groupAny)}
            options={groups.map((id) => [id, t(($) => $.listing.groups[id])])}
            onChoose={(value) => onChange({ group: value })}
          />
          <div className="sorting">
            <Select
              label={t(($) => $.listing.sort)}
              value={sort ?? ''}
              none={t(($) => $.products.number)}
              options={GLANCE_KEYS.map((key) => [key, t(($) => $.listing.columns[key])])}
              onChoose={(value) => onChange({ sort: value })}
            />
            <Select
              label={t(($) => $.listing.direction)}
              value={direction}
              options={(['asc', 'desc'] as const).map((each) => [each, t(($) => $.listing[each])])}
              onChoose={(value) => onChange({ dir: value === 'desc' ? value : undefined })}
            />
          </div>
          <Checkbox
            className="own"
            label={t(($) => $.listing.own)}
            isChecked={isOwn}
            onChange={(isChecked) => onChange({ own: isChecked ? '1' : undefined })}
          />
        </ToolFold>
      </LiveFields>
    </form>
  );
}
