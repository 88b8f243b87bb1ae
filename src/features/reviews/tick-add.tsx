import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addItem } from '@/reviews/edits';
import { citeClause } from '@/corpus/cite-clause';
import { readSetting, writeSetting } from '@/storage/setting';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import type { Desk } from './desk';
import { useEditor } from './page-editing';
import { useReviewNames } from './page-names';

interface Props {
  readonly desk: Desk;
  /** The id of the review. */
  readonly review: string;
  readonly list: string;
}

/** Adds an item of one’s own to a list. What is written and not yet added is a draft in this browser. */
export function AddItem({ desk, review, list }: Props) {
  const { t } = useTranslation();
  const edit = useEditor(desk);
  const { clause } = useReviewNames();
  const key = `review-draft ${review} item ${list}`;
  const [question, setQuestion] = useState(() => readSetting(key) ?? '');
  const [numbers, setNumbers] = useState('');
  const cited = numbers.trim() === '' ? undefined : citeClause(numbers);
  const isUnknown =
    cited !== undefined &&
    (cited.cited.length === 0 || cited.uncited.length > 0 || cited.cited.some(({ exact }) => !exact));
  const units = isUnknown ? [] : [...new Set(cited?.cited.map(({ id }) => id) ?? [])];
  const write = (text: string) => {
    setQuestion(text);
    writeSetting(key, text === '' ? undefined : text);
  };
  const add = async () => {
    // It is in the list at once; the draft goes only when the disk has it.
    const isKept = edit(addItem, { list, question: question.trim(), units });
    setQuestion('');
    setNumbers('');
    if ((await isKept) && readSetting(key) === question) writeSetting(key, undefined);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (question.trim() !== '' && !isUnknown) void add();
  };
  return (
    <form className="my-4 grid max-w-reading gap-3 print:hidden" onSubmit={onSubmit}>
      <Field label={t(($) => $.reviewPages.ticks.question)}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={500}
            autoComplete="off"
            value={question}
            onChange={({ currentTarget }) => write(currentTarget.value)}
          />
        )}
      </Field>
      <Field
        label={t(($) => $.reviewPages.ticks.clauses)}
        hint={units.map(clause).join(t(($) => $.layers.comma))}
        isHintSaid
        error={isUnknown ? t(($) => $.reviewPages.ticks.unknown) : undefined}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={200}
            autoComplete="off"
            placeholder="12.6, 34.3.1"
            value={numbers}
            onChange={({ currentTarget }) => setNumbers(currentTarget.value)}
          />
        )}
      </Field>
      <p>
        <Button type="submit">{t(($) => $.reviewPages.ticks.add)}</Button>
      </p>
    </form>
  );
}
