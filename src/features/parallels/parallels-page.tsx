import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FAMILY_SUBJECTS } from '@/parallels/model';
import { RegisterNav } from '@/text/register-nav';
import { FilterField } from '@/ui/filter-field';
import { LiveFields } from '@/ui/live-fields';
import { Notice } from '@/ui/notice';
import { Select } from '@/ui/select';

interface Props {
  /** The server's own drawing, lifted from the page's document. */
  readonly html: string;
  readonly search: { readonly q?: string; readonly kind?: string };
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
}

/** Families of repeated wordings, filtered by words and subject; one that the address names stands open. */
export function ParallelsPage({ html, search, onChange }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState<number>();
  const query = (search.q ?? '').slice(0, 200);
  const subject = FAMILY_SUBJECTS.find((id) => id === search.kind);
  useEffect(() => {
    const words = query.trim().toLowerCase().split(/\s+/);
    let shown = 0;
    for (const section of list.current?.querySelectorAll<HTMLElement>('[data-subject]') ?? []) {
      let found = 0;
      for (const family of section.querySelectorAll<HTMLDetailsElement>('details.family')) {
        const text = family.textContent.toLowerCase();
        const isShown =
          (subject === undefined || section.dataset['subject'] === subject) &&
          words.every((word) => text.includes(word));
        family.hidden = !isShown;
        if (isShown) found += 1;
      }
      section.hidden = found === 0;
      shown += found;
    }
    setCount(shown);
  }, [html, query, subject]);
  useEffect(() => {
    const open = () => {
      const family = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (family instanceof HTMLDetailsElement) family.open = true;
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, [html]);
  return (
    <div className="page parallels">
      <RegisterNav />
      <h1>{t(($) => $.parallels.title)}</h1>
      <p className="lead">{t(($) => $.parallels.lead)}</p>
      {search.kind !== undefined && search.kind !== '' && subject === undefined && (
        <Notice>{t(($) => $.layers.badView, { value: search.kind.slice(0, 60) })}</Notice>
      )}
      <form className="parallels-filter needs-script" onSubmit={(event) => event.preventDefault()}>
        <LiveFields>
          <FilterField
            label={t(($) => $.layers.filter)}
            placeholder={t(($) => $.parallels.filterPlaceholder)}
            query={query}
            onQuery={(q) => onChange({ q })}
          />
          <Select
            label={t(($) => $.parallels.subject)}
            value={subject ?? ''}
            none={t(($) => $.parallels.everySubject)}
            options={FAMILY_SUBJECTS.map((id) => [id, t(($) => $.parallels.subjects[id])] as const)}
            onChoose={(kind) => onChange({ kind })}
          />
          <p role="status">
            {count === 0 ? t(($) => $.parallels.empty) : count !== undefined && t(($) => $.parallels.found, { count })}
          </p>
        </LiveFields>
      </form>
      <div ref={list} data-text-of="/parallels" data-part="text" dangerouslySetInnerHTML={{ __html: html }} />
      <p className="aside">{t(($) => $.parallels.known)}</p>
      <p className="aside">
        {t(($) => $.layers.data)}: <a href={`${import.meta.env.BASE_URL}data/parallels.json`}>parallels.json</a>
      </p>
    </div>
  );
}
