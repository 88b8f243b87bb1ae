import { useMemo } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { DELETION_MANNERS } from '@/lifecycle/deletion-manner';
import { ChosenRegister } from './chosen-register';
import { DELETION_ENDS, DELETION_TRIGGERS, makeDeletionSections } from './deletion-sections';

interface Props {
  readonly search: {
    readonly q?: string;
    readonly view?: string;
    readonly kind?: string;
    readonly sure?: string;
    readonly sort?: string;
  };
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
}

/** The register of what the vendor deletes or releases, for the values of its address. */
export default function DeletionsView({ search, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const manner = DELETION_MANNERS.find((id) => id === search.kind);
  const end = DELETION_ENDS.find((id) => id === search.sure);
  const sort = search.sort === 'soonest' ? search.sort : undefined;
  const sections = useMemo(
    () => makeDeletionSections(t, i18n.language === 'en', { manner, end, isSoonestFirst: sort !== undefined }),
    [t, i18n.language, manner, end, sort],
  );
  const all = t(($) => $.register.all);
  return (
    <ChosenRegister
      className="deletions"
      title={t(($) => $.deletions.title)}
      lead={t(($) => $.deletions.lead)}
      placeholder={t(($) => $.deletions.filterPlaceholder)}
      query={search.q ?? ''}
      choices={[
        {
          name: 'view',
          label: t(($) => $.deletions.trigger),
          none: all,
          options: DELETION_TRIGGERS.map((each) => [each, t(($) => $.deletions.triggers[each])] as const),
          asked: search.view,
          value: DELETION_TRIGGERS.find((id) => id === search.view),
        },
        {
          name: 'kind',
          label: t(($) => $.deletions.manner),
          none: all,
          options: DELETION_MANNERS.map((each) => [each, t(($) => $.deletions.manners[each])] as const),
          asked: search.kind,
          value: manner,
        },
        {
          name: 'sure',
          label: t(($) => $.deletions.end),
          none: all,
          options: DELETION_ENDS.map((each) => [each, t(($) => $.deletions.ends[each])] as const),
          asked: search.sure,
          value: end,
        },
        {
          name: 'sort',
          label: t(($) => $.layers.sort),
          none: t(($) => $.layers.textOrder),
          options: [['soonest', t(($) => $.deletions.soonest)]],
          asked: search.sort,
          value: sort,
        },
      ]}
      sections={sections}
      unfolded={[]}
      known={t(($) => $.deletions.known)}
      data="lifecycle.json"
      onChange={onChange}
    />
  );
}
