import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { RegisterNav } from '@/text/register-nav';
import { FilterField } from '@/ui/filter-field';
import { Notice } from '@/ui/notice';
import { Select } from '@/ui/select';
import { FilterBar } from './filter-bar';
import { type LayerSection, LayerTables } from './layer-tables';
import { filterRows } from './rows';
import { useProductWords } from './use-product-words';
import { useSaveTable } from './use-save-table';

/** A choice that narrows or sorts a register. */
interface RegisterChoice {
  /** The key of the address that has it. */
  readonly name: string;
  readonly label: string;
  /** What stands there where nothing is chosen. */
  readonly none: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  /** What the address has. */
  readonly asked: string | undefined;
  /** What of it can be chosen. */
  readonly value: string | undefined;
}

interface Props {
  /** The page, as its style sheet knows it. */
  readonly className: string;
  readonly title: string;
  readonly lead: string;
  readonly placeholder: string;
  /** Words that a row must have. */
  readonly query: string;
  /** The first chooses a section. */
  readonly choices: readonly [RegisterChoice, ...RegisterChoice[]];
  /** Narrowed by the other choices already. */
  readonly sections: readonly LayerSection[];
  /** The sections that stand open where nothing is asked for; all where something is. */
  readonly unfolded: readonly string[];
  /** How it is known. */
  readonly known: string;
  /** The name of the file with the data. */
  readonly data: string;
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
}

/** A register of which the address narrows the sections by choices and by words, each row with its clause. */
export function ChosenRegister(props: Props) {
  const { className, title, lead, placeholder, choices, sections, unfolded, known, data, onChange } = props;
  const { t } = useTranslation();
  const onSave = useSaveTable();
  const query = props.query.slice(0, 200);
  const wordsOf = useProductWords(query);
  const [{ value: view }] = choices;
  const shown = sections
    .filter(({ id }) => view === undefined || id === view)
    .map((section) => ({ ...section, rows: filterRows(section.rows, query, wordsOf) }));
  const total = shown.reduce((sum, { rows }) => sum + rows.length, 0);
  const problems = choices.flatMap(({ asked, value }) =>
    asked && value === undefined ? [t(($) => $.register.badView, { value: asked.slice(0, 60) })] : [],
  );
  const status = (): ReactNode => {
    if (total > 0) return t(($) => $.layers.count, { count: total });
    return query === '' ? t(($) => $.layers.emptyChoice) : t(($) => $.layers.empty, { query });
  };
  return (
    <div className={`page register ${className}`}>
      <RegisterNav />
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {problems.map((problem) => (
        <Notice key={problem}>{problem}</Notice>
      ))}
      <FilterBar
        filter={
          <FilterField
            label={t(($) => $.register.filter)}
            placeholder={placeholder}
            query={query}
            onQuery={(q) => onChange({ q })}
          />
        }
        chosen={choices.filter(({ value }) => value !== undefined).length}
        fields={choices.map(({ name, label, none, options, value }) => (
          <Select
            key={name}
            label={label}
            value={value ?? ''}
            none={none}
            options={options}
            onChoose={(chosen) => onChange({ [name]: chosen })}
          />
        ))}
        status={status()}
      />
      <LayerTables
        sections={shown}
        unfolded={query === '' && view === undefined ? unfolded : undefined}
        onSave={onSave}
      />
      <p className="aside">{known}</p>
      <p className="aside">
        {t(($) => $.register.data)}: <a href={`${import.meta.env.BASE_URL}data/${data}`}>{data}</a>
      </p>
    </div>
  );
}
