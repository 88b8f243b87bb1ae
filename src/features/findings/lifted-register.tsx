import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { loadModule } from '@/loading/load-module';
import { RegisterNav } from '@/text/register-nav';
import { SaveWordButton } from '@/text/word-button';
import { FilterField } from '@/ui/filter-field';
import { LiveFields } from '@/ui/live-fields';
import { Notice } from '@/ui/notice';
import { Select } from '@/ui/select';
import { useFilteredEntries } from '@/ui/use-filtered-entries';

/** A choice that narrows the register, with the words of its field. */
interface Choice {
  readonly label: string;
  readonly none: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  /** What the address has. */
  readonly value: string | undefined;
  /** Where the address has what is none of the options. */
  readonly problem: string;
}

interface Props {
  /** The page whose text it is. */
  readonly page: string;
  /** The server's own drawing, lifted from the page's document: sections with `data-subject`, in each `details`. */
  readonly html: string;
  readonly title: string;
  readonly lead: string;
  readonly filter: { readonly label: string; readonly placeholder: string };
  readonly query: string;
  readonly choice: Choice;
  readonly status: (count: number) => string;
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
  /** How it is known, and where the data are. */
  readonly children: ReactNode;
}

/** A register that the server has drawn, filtered by words and one choice; the entry that the address names stands open. */
export function LiftedRegister(props: Props) {
  const { page, html, title, lead, filter, query: asked, choice, status, onChange, children } = props;
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const query = asked.slice(0, 200);
  const chosen = choice.options.find(([value]) => value === choice.value)?.[0];
  const count = useFilteredEntries({ list, html, entries: '[data-subject] details.family', query, subject: chosen });
  useEffect(() => {
    const open = () => {
      let name = location.hash.slice(1);
      try {
        name = decodeURIComponent(name);
      } catch {
        // A stray % names nothing.
      }
      const entry = document.getElementById(name);
      if (!(entry instanceof HTMLDetailsElement)) return;
      entry.open = true;
      entry.scrollIntoView();
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, [html]);
  const write = async () => {
    const { wordOfMarkup } = await loadModule(() => import('@/text/word-of-markup'));
    const blocks = list.current ? wordOfMarkup(list.current, location.href) : [];
    return { kind: 'register', names: title, href: location.href, blocks } as const;
  };
  return (
    <div className="page findings">
      <RegisterNav />
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {choice.value && chosen === undefined && <Notice>{choice.problem}</Notice>}
      <form className="findings-filter needs-script" onSubmit={(event) => event.preventDefault()}>
        <LiveFields>
          <FilterField {...filter} query={query} onQuery={(q) => onChange({ q })} />
          <Select
            label={choice.label}
            value={chosen ?? ''}
            none={choice.none}
            options={choice.options}
            onChoose={(kind) => onChange({ kind })}
          />
          <div className="findings-take">
            {count !== 0 && <SaveWordButton label={t(($) => $.register.word)} write={write} />}
          </div>
          <p role="status">{count !== undefined && status(count)}</p>
        </LiveFields>
      </form>
      <div ref={list} data-text-of={page} data-part="text" dangerouslySetInnerHTML={{ __html: html }} />
      {children}
    </div>
  );
}
