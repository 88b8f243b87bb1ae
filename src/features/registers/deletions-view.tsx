import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DELETION_MANNERS } from '@/lifecycle/deletion-manner';
import { RegisterNav } from '@/text/register-nav';
import { FilterField } from '@/ui/filter-field';
import { Notice } from '@/ui/notice';
import { Select } from '@/ui/select';
import { DELETION_ENDS, DELETION_TRIGGERS, makeDeletionSections } from './deletion-sections';
import { FilterBar } from './filter-bar';
import { LayerTables } from './layer-tables';
import { filterRows } from './rows';
import { useSaveTable } from './use-save-table';

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
  const query = (search.q ?? '').slice(0, 200);
  const view = DELETION_TRIGGERS.find((id) => id === search.view);
  const manner = DELETION_MANNERS.find((id) => id === search.kind);
  const end = DELETION_ENDS.find((id) => id === search.sure);
  const sort = search.sort === 'soonest' ? search.sort : undefined;
  const sections = useMemo(
    () => makeDeletionSections(t, i18n.language === 'en', { manner, end, isSoonestFirst: sort !== undefined }),
    [t, i18n.language, manner, end, sort],
  );
  const shown = sections
    .filter(({ id }) => view === undefined || id === view)
    .map((section) => ({ ...section, rows: filterRows(section.rows, query) }));
  const total = shown.reduce((sum, { rows }) => sum + rows.length, 0);
  const problems = [
    [search.view, view],
    [search.kind, manner],
    [search.sure, end],
    [search.sort, sort],
  ].flatMap(([raw, read]) =>
    raw && read === undefined ? [t(($) => $.layers.badView, { value: raw.slice(0, 60) })] : [],
  );
  return (
    <div className="page register deletions">
      <RegisterNav />
      <h1>{t(($) => $.deletions.title)}</h1>
      <p className="lead">{t(($) => $.deletions.lead)}</p>
      {problems.map((problem) => (
        <Notice key={problem}>{problem}</Notice>
      ))}
      <FilterBar
        filter={
          <FilterField
            label={t(($) => $.layers.filter)}
            placeholder={t(($) => $.deletions.filterPlaceholder)}
            query={query}
            onQuery={(q) => onChange({ q })}
          />
        }
        chosen={[view, manner, end, sort].filter(Boolean).length}
        fields={
          <>
            <Select
              label={t(($) => $.deletions.trigger)}
              value={view ?? ''}
              none={t(($) => $.layers.all)}
              options={DELETION_TRIGGERS.map((each) => [each, t(($) => $.deletions.triggers[each])] as const)}
              onChoose={(chosen) => onChange({ view: chosen })}
            />
            <Select
              label={t(($) => $.deletions.manner)}
              value={manner ?? ''}
              none={t(($) => $.layers.all)}
              options={DELETION_MANNERS.map((each) => [each, t(($) => $.deletions.manners[each])] as const)}
              onChoose={(kind) => onChange({ kind })}
            />
            <Select
              label={t(($) => $.deletions.end)}
              value={end ?? ''}
              none={t(($) => $.layers.all)}
              options={DELETION_ENDS.map((each) => [each, t(($) => $.deletions.ends[each])] as const)}
              onChoose={(sure) => onChange({ sure })}
            />
            <Select
              label={t(($) => $.layers.sort)}
              value={sort ?? ''}
              none={t(($) => $.layers.textOrder)}
              options={[['soonest', t(($) => $.deletions.soonest)]]}
              onChoose={(chosen) => onChange({ sort: chosen })}
            />
          </>
        }
        status={
          total > 0
            ? t(($) => $.layers.count, { count: total })
            : query === ''
              ? t(($) => $.layers.emptyChoice)
              : t(($) => $.layers.empty, { query })
        }
      />
      <LayerTables
        sections={shown}
        unfolded={query === '' && view === undefined ? [] : undefined}
        onSave={useSaveTable()}
      />
      <p className="aside">{t(($) => $.deletions.known)}</p>
      <p className="aside">
        {t(($) => $.layers.data)}: <a href={`${import.meta.env.BASE_URL}data/lifecycle.json`}>lifecycle.json</a>
      </p>
    </div>
  );
}
