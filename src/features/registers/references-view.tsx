import { useMemo } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { LayerPage } from './layer-page';
import { filterRows, textOfRow } from './rows';
import { LAYERS, makeLayerSections } from './reference-sections';
import { useProductWords } from './use-product-words';
import { useSaveTable } from './use-save-table';

interface Props {
  readonly search: { readonly q?: string; readonly view?: string; readonly sort?: string };
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
}

const byName = new Intl.Collator('zh-CN', { numeric: true });

/** What the page of terms, documents and references shows for the values of its address. */
export default function ReferencesView({ search, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const { view, sort } = search;
  const query = (search.q ?? '').slice(0, 200);
  const wordsOf = useProductWords(query);
  const sections = useMemo(() => makeLayerSections(t, i18n.language === 'en'), [t, i18n.language]);
  const known = LAYERS.find((id) => id === view);
  const shown = sections
    .filter(({ id }) => known === undefined || id === known)
    .map((section) => ({ ...section, rows: filterRows(section.rows, query, wordsOf) }))
    .map((section) => {
      if (sort !== 'name') return section;
      const nameOf = (row: (typeof section.rows)[number]) => textOfRow(row)[0] ?? '';
      return { ...section, rows: section.rows.toSorted((one, other) => byName.compare(nameOf(one), nameOf(other))) };
    });
  const bad = (value: string | undefined, isKnown: boolean) => (value && !isKnown ? [value.slice(0, 60)] : []);
  return (
    <LayerPage
      sections={shown}
      choices={sections}
      view={known}
      sort={sort === 'name' ? sort : ''}
      problems={[...bad(view, known !== undefined), ...bad(sort, sort === 'name')]}
      query={query}
      dataHref={(name) => `${import.meta.env.BASE_URL}data/${name}.json`}
      onChange={onChange}
      onSave={useSaveTable()}
    />
  );
}
