import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CERTAINTIES, DEFECT_KINDS, DEFECT_WEIGHTS } from '@/defects/model';
import { RegisterNav } from '@/text/register-nav';
import { FilterField } from '@/ui/filter-field';
import { Notice } from '@/ui/notice';
import { Select } from '@/ui/select';
import { KINDS_FOUND, makeDefectSections } from './defect-sections';
import { FilterBar } from './filter-bar';
import { LayerTables } from './layer-tables';
import { filterRows } from './rows';
import { useSaveTable } from './use-save-table';

interface Props {
  readonly search: { readonly q?: string; readonly view?: string; readonly kind?: string; readonly sure?: string };
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
}

/** The register of defects for the values of its address. */
export default function DefectsView({ search, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const query = (search.q ?? '').slice(0, 200);
  const view = DEFECT_WEIGHTS.find((id) => id === search.view);
  const kind = DEFECT_KINDS.find((id) => id === search.kind);
  const certainty = CERTAINTIES.find((id) => id === search.sure);
  const sections = useMemo(
    () => makeDefectSections(t, i18n.language === 'en', { kind, certainty }),
    [t, i18n.language, kind, certainty],
  );
  const shown = sections
    .filter(({ id }) => view === undefined || id === view)
    .map((section) => ({ ...section, rows: filterRows(section.rows, query) }));
  const total = shown.reduce((sum, { rows }) => sum + rows.length, 0);
  const problems = [
    [search.view, view],
    [search.kind, kind],
    [search.sure, certainty],
  ].flatMap(([raw, read]) =>
    raw && read === undefined ? [t(($) => $.layers.badView, { value: raw.slice(0, 60) })] : [],
  );
  return (
    <div className="page register defects">
      <RegisterNav />
      <h1>{t(($) => $.defects.title)}</h1>
      <p className="lead">{t(($) => $.defects.lead)}</p>
      {problems.map((problem) => (
        <Notice key={problem}>{problem}</Notice>
      ))}
      <FilterBar
        filter={
          <FilterField
            label={t(($) => $.layers.filter)}
            placeholder={t(($) => $.defects.filterPlaceholder)}
            query={query}
            onQuery={(q) => onChange({ q })}
          />
        }
        chosen={[view, kind, certainty].filter(Boolean).length}
        fields={
          <>
            <Select
              label={t(($) => $.defects.weight)}
              value={view ?? ''}
              none={t(($) => $.layers.all)}
              options={sections.map(({ id, title }) => [id, title] as const)}
              onChoose={(chosen) => onChange({ view: chosen })}
            />
            <Select
              label={t(($) => $.defects.kind)}
              value={kind ?? ''}
              none={t(($) => $.defects.everyKind)}
              options={KINDS_FOUND.map((each) => [each, t(($) => $.defects.kinds[each])] as const)}
              onChoose={(chosen) => onChange({ kind: chosen })}
            />
            <Select
              label={t(($) => $.defects.certainty)}
              value={certainty ?? ''}
              none={t(($) => $.layers.all)}
              options={CERTAINTIES.map((each) => [each, t(($) => $.defects.certainties[each])] as const)}
              onChoose={(sure) => onChange({ sure })}
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
        unfolded={query === '' && view === undefined ? ['right', 'money'] : undefined}
        onSave={useSaveTable()}
      />
      <p className="aside">{t(($) => $.defects.known)}</p>
      <p className="aside">
        {t(($) => $.layers.data)}: <a href={`${import.meta.env.BASE_URL}data/defects.json`}>defects.json</a>
      </p>
    </div>
  );
}
