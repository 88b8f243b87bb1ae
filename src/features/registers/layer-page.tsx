import { Fragment } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Select } from '@/ui/select';
import { FilterBar } from './filter-bar';
import { FilterField } from '@/ui/filter-field';
import { type LayerSection, LayerTables } from './layer-tables';
import { Notice } from '@/ui/notice';

interface Props {
  /** What is shown, filtered already. */
  readonly sections: readonly LayerSection[];
  /** Everything that can be chosen. */
  readonly choices: readonly { readonly id: string; readonly title: string }[];
  readonly view: string | undefined;
  /** By name, or in the order of the text. */
  readonly sort: 'name' | '';
  /** Values of the address that mean nothing. */
  readonly problems: readonly string[];
  readonly query: string;
  readonly dataHref: (name: string) => string;
  readonly onChange: (values: { q?: string; view?: string; sort?: string }) => void;
  readonly onSave: (section: LayerSection) => void;
}

/** Terms, documents and references of the agreement as tables. */
export function LayerPage({ sections, choices, view, sort, problems, query, dataHref, onChange, onSave }: Props) {
  const { t } = useTranslation();
  const total = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <div className="page register">
      <h1>{t(($) => $.layers.title)}</h1>
      <p className="lead">{t(($) => $.layers.lead)}</p>
      {problems.map((value) => (
        <Notice key={value}>{t(($) => $.register.badView, { value })}</Notice>
      ))}
      <FilterBar
        filter={
          <FilterField
            label={t(($) => $.register.filter)}
            placeholder={t(($) => $.layers.filterPlaceholder)}
            query={query}
            onQuery={(q) => onChange({ q })}
          />
        }
        chosen={[view, sort].filter(Boolean).length}
        fields={
          <>
            <Select
              label={t(($) => $.layers.view)}
              value={view ?? ''}
              none={t(($) => $.register.all)}
              options={choices.map(({ id, title }) => [id, title] as const)}
              onChoose={(chosen) => onChange({ view: chosen })}
            />
            <Select
              label={t(($) => $.layers.sort)}
              value={sort}
              none={t(($) => $.layers.textOrder)}
              options={[['name', t(($) => $.layers.byName)]]}
              onChoose={(chosen) => onChange({ sort: chosen })}
            />
          </>
        }
        status={
          total === 0
            ? t(($) => $.layers.empty, { query: query.slice(0, 200) })
            : t(($) => $.layers.count, { count: total })
        }
      />
      <LayerTables sections={sections} unfolded={query === '' && view === undefined ? [] : undefined} onSave={onSave} />
      <p className="aside">{t(($) => $.layers.scopes)}</p>
      <p className="aside">{t(($) => $.layers.howKnown)}</p>
      <p className="aside">{t(($) => $.layers.order)}</p>
      <p className="aside">
        {t(($) => $.register.data)}:{' '}
        {['references', 'terms', 'documents', 'precedence'].map((name, index) => (
          <Fragment key={name}>
            {index > 0 && ' · '}
            <a href={dataHref(name)}>{name}.json</a>
          </Fragment>
        ))}
      </p>
    </div>
  );
}
