import { useMemo } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { announcedYears } from '@/corpus/calendar';
import { DeadlinePage } from './deadline-page';
import { writeLocal, writeMinute } from '@/time/beijing';
import { readMoment } from '@/time/read-moment';
import { limits } from '@/corpus/limits';
import { filterRows } from './rows';
import { ACTORS, LIMIT_KINDS, LIMIT_SORTS, LIMIT_VIEWS, makeLimitSections } from './limit-sections';
import { useProductWords } from './use-product-words';
import { useSaveTable } from './use-save-table';

interface Props {
  readonly search: {
    readonly [Key in 'q' | 'view' | 'part' | 'who' | 'kind' | 'sort' | 'from']?: string;
  };
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
}

/** What the page of time limits shows for the values of its address. */
export default function DeadlinesView({ search, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const query = (search.q ?? '').slice(0, 200);
  const wordsOf = useProductWords(query);
  const view = LIMIT_VIEWS.find((id) => id === search.view);
  const part = (['g', 'p'] as const).find((id) => id === search.part);
  const actor = ACTORS.find((id) => id === search.who);
  const kind = LIMIT_KINDS.find((id) => id === search.kind);
  const sort = LIMIT_SORTS.find((id) => id === search.sort);
  const from = readMoment(search.from ?? '');
  const sections = useMemo(
    () => makeLimitSections(t, i18n.language === 'en', { part, actor, kind }, sort, from),
    [t, i18n.language, part, actor, kind, sort, from],
  );
  const shown = sections
    .filter(({ id }) => view === undefined || id === view)
    .map((section) => ({ ...section, rows: filterRows(section.rows, query, wordsOf) }));
  const unknown = [
    [search.view, view],
    [search.part, part],
    [search.who, actor],
    [search.kind, kind],
    [search.sort, sort],
  ].flatMap(([raw, read]) =>
    raw && read === undefined ? [t(($) => $.register.badView, { value: raw.slice(0, 60) })] : [],
  );
  const isDateless = sort === 'date' && from === undefined;
  const badFrom =
    search.from && from === undefined ? [t(($) => $.deadlines.badFrom, { value: search.from.slice(0, 60) })] : [];
  return (
    <DeadlinePage
      sections={shown}
      views={sections}
      kinds={LIMIT_KINDS}
      actors={ACTORS}
      shown={{
        query,
        view,
        part,
        actor,
        kind,
        sort: isDateless ? undefined : sort,
        from: from === undefined ? '' : writeLocal(from),
      }}
      problems={[...unknown, ...badFrom, ...(isDateless ? [t(($) => $.deadlines.needsMoment)] : [])]}
      dates={limits.dates.map(({ quote }) => quote)}
      lastYear={announcedYears.last}
      now={() => writeMinute(Date.now())}
      dataHref={`${import.meta.env.BASE_URL}data/deadlines.json`}
      onChange={onChange}
      onSave={useSaveTable()}
    />
  );
}
