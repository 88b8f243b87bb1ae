import { useTranslation } from '@/i18n/use-translation';
import type { Actor, LimitKind } from '@/deadlines/model';
import { DateTimeField } from '@/ui/date-time-field';
import { FilterBar } from './filter-bar';
import { FilterField } from '@/ui/filter-field';
import { type LayerSection, LayerTables } from './layer-tables';
import { Notice } from '@/ui/notice';
import { Select } from '@/ui/select';
import { Button } from '@/ui/button';

interface Props {
  /** What is shown, filtered already. */
  readonly sections: readonly LayerSection[];
  /** Everything that can be chosen. */
  readonly views: readonly { readonly id: string; readonly title: string }[];
  readonly kinds: readonly LimitKind[];
  readonly actors: readonly Actor[];
  readonly shown: {
    readonly query: string;
    readonly view: string | undefined;
    readonly part: 'g' | 'p' | undefined;
    readonly actor: Actor | undefined;
    readonly kind: LimitKind | undefined;
    readonly sort: 'length' | 'date' | undefined;
    /** As an input of date and time has it; empty where no date is reckoned. */
    readonly from: string;
  };
  /** What is wrong with the address, in words. */
  readonly problems: readonly string[];
  /** The dates of the agreement itself, as printed. */
  readonly dates: readonly string[];
  /** The last year whose holidays are announced. */
  readonly lastYear: number;
  readonly now: () => string;
  readonly dataHref: string;
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
  readonly onSave: (section: LayerSection) => void;
}

/** Every time limit of the agreement as a table, with the date of each when a moment is given. */
export function DeadlinePage(props: Props) {
  const { sections, views, kinds, actors, shown, problems, dates, lastYear, now, dataHref, onChange, onSave } = props;
  const { t } = useTranslation();
  const total = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <div className="page register">
      <h1>{t(($) => $.deadlines.title)}</h1>
      <p className="lead">{t(($) => $.deadlines.lead)}</p>
      {problems.map((problem) => (
        <Notice key={problem}>{problem}</Notice>
      ))}
      <FilterBar
        filter={
          <FilterField
            label={t(($) => $.register.filter)}
            placeholder={t(($) => $.deadlines.filterPlaceholder)}
            query={shown.query}
            onQuery={(q) => onChange({ q })}
          />
        }
        chosen={[shown.from, shown.view, shown.part, shown.actor, shown.kind, shown.sort].filter(Boolean).length}
        fields={
          <>
            <div className="register-date">
              <DateTimeField
                label={
                  <>
                    {t(($) => $.deadlines.from)} <small>{t(($) => $.deadlines.beijing)}</small>
                  </>
                }
                value={shown.from}
                onCommit={(from) => onChange({ from })}
              />
              <Button onClick={() => onChange({ from: now() })}>{t(($) => $.deadlines.now)}</Button>
              {shown.from !== '' && (
                <Button onClick={() => onChange({ from: '', ...(shown.sort === 'date' ? { sort: '' } : {}) })}>
                  {t(($) => $.deadlines.clear)}
                </Button>
              )}
            </div>
            <Select
              label={t(($) => $.layers.view)}
              value={shown.view ?? ''}
              none={t(($) => $.register.all)}
              options={views.map(({ id, title }) => [id, title] as const)}
              onChoose={(view) => onChange({ view })}
            />
            <Select
              label={t(($) => $.deadlines.part)}
              value={shown.part ?? ''}
              none={t(($) => $.register.all)}
              options={(['g', 'p'] as const).map((part) => [part, t(($) => $.deadlines.parts[part])] as const)}
              onChoose={(part) => onChange({ part })}
            />
            <Select
              label={t(($) => $.deadlines.who)}
              value={shown.actor ?? ''}
              none={t(($) => $.register.all)}
              options={actors.map((actor) => [actor, t(($) => $.deadlines.actor[actor])] as const)}
              onChoose={(who) => onChange({ who })}
            />
            <Select
              label={t(($) => $.deadlines.kind)}
              value={shown.kind ?? ''}
              none={t(($) => $.deadlines.everyKind)}
              options={kinds.map((kind) => [kind, t(($) => $.deadlines.kinds[kind])] as const)}
              onChoose={(kind) => onChange({ kind })}
            />
            <Select
              label={t(($) => $.layers.sort)}
              value={shown.sort ?? ''}
              none={t(($) => $.layers.textOrder)}
              options={[
                ['length', t(($) => $.deadlines.byLength)],
                ...(shown.from === '' ? [] : [['date', t(($) => $.deadlines.byDate)] as const]),
              ]}
              onChoose={(sort) => onChange({ sort })}
            />
          </>
        }
        status={
          total > 0
            ? t(($) => $.layers.count, { count: total })
            : shown.query === ''
              ? t(($) => $.layers.emptyChoice)
              : t(($) => $.layers.empty, { query: shown.query })
        }
      />
      {shown.from !== '' && (
        <p className="aside">
          <strong>{t(($) => $.deadlines.countedFrom, { moment: shown.from.replace('T', ' ') })}</strong>{' '}
          {t(($) => $.deadlines.howCounted, { year: lastYear })}
        </p>
      )}
      <LayerTables
        sections={sections}
        unfolded={shown.query === '' && shown.view === undefined ? ['limits'] : undefined}
        onSave={onSave}
      />
      <p className="aside">{t(($) => $.deadlines.limitsLead)}</p>
      <p className="aside">{t(($) => $.deadlines.howKnown)}</p>
      <p className="aside">
        {t(($) => $.deadlines.edition)} <span lang="zh-CN">{dates.join(' ')}</span>
      </p>
      <p className="aside">
        {t(($) => $.register.data)}: <a href={dataHref}>deadlines.json</a>
      </p>
    </div>
  );
}
