import { createFileRoute } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/browser/save-file';
import { LayerPage } from '@/components/layer-page';
import { addWording } from '@/i18n/create-i18n';
import { keepKeys } from '@/search-params';
import { describePage } from './__root';
import { LAYERS, makeLayerSections, textOfRow } from './-layer-sections';

export const Route = createFileRoute('/references')({
  validateSearch: (raw: Record<string, unknown>) => keepKeys(raw, 'q', 'view'),
  beforeLoad: ({ context }) => addWording(context.i18n, 'layers'),
  head: describePage(
    (t) => t(($) => $.layers.title),
    (t) => t(($) => $.layers.meta),
  ),
  component: ReferencesPage,
});

function ReferencesPage() {
  const { t, i18n } = useTranslation();
  const { q = '', view } = Route.useSearch();
  const navigate = Route.useNavigate();
  const sections = useMemo(() => makeLayerSections(t, i18n.language === 'en'), [t, i18n.language]);
  const known = LAYERS.find((id) => id === view);
  const wanted = q.slice(0, 200).trim().toLowerCase();
  const shown = sections
    .filter(({ id }) => known === undefined || id === known)
    .map((section) => ({
      ...section,
      rows: section.rows.filter((row) => textOfRow(row).join(' ').toLowerCase().includes(wanted)),
    }));
  return (
    <LayerPage
      sections={shown}
      choices={sections}
      view={known}
      badView={view !== undefined && view !== '' && known === undefined ? view.slice(0, 60) : undefined}
      query={q.slice(0, 200)}
      dataHref={(name) => `${import.meta.env.BASE_URL}data/${name}.json`}
      onChange={(values) => {
        const kept = Object.entries({ q, view, ...values }).filter(([, value]) => value !== undefined && value !== '');
        void navigate({ search: Object.fromEntries(kept), replace: true, resetScroll: false });
      }}
      onSave={({ id, columns, rows }) => {
        void import('@/browser/table-file').then(({ makeTable }) =>
          saveFile(`${id}.csv`, makeTable(columns, rows.map(textOfRow)), 'text/csv'),
        );
      }}
    />
  );
}
