import { useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { RegisterNav } from '@/text/register-nav';
import { FilterField } from '@/ui/filter-field';
import { LiveFields } from '@/ui/live-fields';
import { useFilteredEntries } from '@/ui/use-filtered-entries';

interface Props {
  /** The server's own drawing of the list, lifted from the page's document. */
  readonly html: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Every concept, filtered by its name, its other names and what is said of it. */
export function TopicsPage({ html, query, onQuery }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const count = useFilteredEntries({ list, html, entries: '[data-words]', query });
  return (
    <div className="page topics">
      <RegisterNav />
      <h1>{t(($) => $.topics.title)}</h1>
      <p className="lead">{t(($) => $.topics.lead)}</p>
      <form className="topics-filter needs-script" onSubmit={(event) => event.preventDefault()}>
        <LiveFields>
          <FilterField
            label={t(($) => $.topics.filter)}
            placeholder={t(($) => $.topics.filterPlaceholder)}
            query={query}
            onQuery={onQuery}
          />
          <p role="status">
            {count === 0
              ? t(($) => $.topics.none, { query: query.slice(0, 60) })
              : count !== undefined && t(($) => $.topics.found, { count })}
          </p>
        </LiveFields>
      </form>
      <div ref={list} data-text-of="/topics" data-part="text" dangerouslySetInnerHTML={{ __html: html }} />
      <p className="aside">
        {t(($) => $.topics.data)}: <a href={`${import.meta.env.BASE_URL}data/topics.json`}>topics.json</a>
      </p>
    </div>
  );
}
