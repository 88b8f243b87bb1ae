import { useLocation } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { SILENCE_ASPECTS, SILENCE_EVENTS, SILENCE_STATES } from '@/silences/model';
import { RegisterNav } from '@/text/register-nav';
import { SaveWordButton } from '@/text/word-button';
import { Button } from '@/ui/button';
import { Choice } from '@/ui/choice';
import { FilterField } from '@/ui/filter-field';
import { LiveFields } from '@/ui/live-fields';
import { Notice } from '@/ui/notice';
import { Select } from '@/ui/select';
import { useMounted } from '@/ui/use-mounted';
import { fillShared, filterSilences } from './filter-silences';
import { useSaveSilences } from './use-save-silences';

interface Props {
  /** The server's own drawing, lifted from the page's document. */
  readonly html: string;
  readonly search: { readonly trigger?: string; readonly view?: string; readonly kind?: string; readonly q?: string };
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
}

/** What the text says of each product after arrears or expiry and what it does not say, filtered by aspect and state. */
export function SilencesPage({ html, search, onChange: onSearch }: Props) {
  const { t } = useTranslation();
  const map = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState<number>();
  const query = (search.q ?? '').slice(0, 200);
  const isMounted = useMounted();
  const hash = useLocation({ select: (place) => place.hash });
  // The server is not told of the fragment, which stands in the table of one event.
  const named = isMounted
    ? SILENCE_EVENTS.find((id) => hash === `silences-${id}` || hash.startsWith(`general-${id}-`))
    : undefined;
  const event = named ?? SILENCE_EVENTS.find((id) => id === search.trigger) ?? 'arrears';
  // A change of the address drops the fragment, and must not drop what it showed.
  const onChange: Props['onChange'] = (values) => onSearch(named ? { trigger: named, ...values } : values);
  const aspect = SILENCE_ASPECTS.find((id) => id === search.view);
  const state = SILENCE_STATES.find((id) => id === search.kind);
  const { save, write } = useSaveSilences();
  useEffect(() => {
    if (map.current) setCount(filterSilences(map.current, { event, aspect, state, query }));
  }, [html, event, aspect, state, query]);
  useEffect(() => {
    if (named) document.getElementById(hash)?.scrollIntoView();
  }, [html, hash, named]);
  useEffect(() => {
    const drawn = map.current;
    const open = ({ target }: Event) => {
      if (drawn && target instanceof HTMLDetailsElement) fillShared(target, drawn);
    };
    // `toggle` does not bubble.
    drawn?.addEventListener('toggle', open, true);
    return () => drawn?.removeEventListener('toggle', open, true);
  }, [html]);
  const problems = [
    [search.trigger, SILENCE_EVENTS.find((id) => id === search.trigger)],
    [search.view, aspect],
    [search.kind, state],
  ].flatMap(([raw, read]) =>
    raw && read === undefined ? [t(($) => $.register.badView, { value: raw.slice(0, 60) })] : [],
  );
  return (
    <div className="page findings silences-page">
      <RegisterNav />
      <h1>{t(($) => $.silences.title)}</h1>
      <p className="lead">{t(($) => $.silences.lead)}</p>
      {problems.map((problem) => (
        <Notice key={problem}>{problem}</Notice>
      ))}
      <form className="findings-filter needs-script" onSubmit={(submitted) => submitted.preventDefault()}>
        <LiveFields>
          <Choice
            legend={t(($) => $.silences.event)}
            value={event}
            options={SILENCE_EVENTS.map((value) => ({ value, label: t(($) => $.silences.events[value]) }))}
            onChoose={(trigger) => onChange({ trigger })}
          />
          <FilterField
            label={t(($) => $.register.filter)}
            placeholder={t(($) => $.silences.filterPlaceholder)}
            query={query}
            onQuery={(q) => onChange({ q })}
          />
          <Select
            label={t(($) => $.silences.aspect)}
            value={aspect ?? ''}
            none={t(($) => $.register.all)}
            options={SILENCE_ASPECTS.map((each) => [each, t(($) => $.silences.aspects[each])] as const)}
            onChoose={(view) => onChange({ view })}
          />
          <Select
            label={t(($) => $.silences.state)}
            value={state ?? ''}
            none={t(($) => $.register.all)}
            options={SILENCE_STATES.map((each) => [each, t(($) => $.silences.states[each])] as const)}
            onChoose={(kind) => onChange({ kind })}
          />
          <div className="findings-take">
            <Button onClick={() => save({ event, aspect, state, query })}>
              <Download aria-hidden size={16} />
              {t(($) => $.register.save)}
            </Button>
            {count !== 0 && (
              <SaveWordButton label={t(($) => $.register.word)} write={() => write({ event, aspect, state, query })} />
            )}
          </div>
          <p role="status">
            {count === undefined
              ? ''
              : count === 0
                ? t(($) => $.silences.empty)
                : t(($) => $.silences.found, { count })}
          </p>
        </LiveFields>
      </form>
      <div ref={map} data-text-of="/silences" data-part="text" dangerouslySetInnerHTML={{ __html: html }} />
      <p className="aside">{t(($) => $.silences.known)}</p>
      <p className="aside">
        {t(($) => $.register.data)}: <a href={`${import.meta.env.BASE_URL}data/silences.json`}>silences.json</a>
      </p>
    </div>
  );
}
