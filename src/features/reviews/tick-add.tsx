import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { addItem } from '@/reviews/edits';
import { citeClause } from '@/corpus/cite-clause';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import type { Desk } from './desk';
import { useEditor } from './page-editing';
import { useReviewNames } from './page-names';

interface Props {
  readonly desk: Desk;
  readonly list: string;
}

/** Adds an item of one’s own to a list. What is written and not yet added is a draft in this browser. */
export function AddItem({ desk, list }: Props) {
  const { t } = useTranslation();
  const edit = useEditor(desk);
  const { clause } = useReviewNames();
  const { drafts } = desk;
  const place = `item:${list}`;
  const [question, setQuestion] = useState('');
  const [numbers, setNumbers] = useState('');
  useEffect(() => {
    let isOver = false;
    void drafts?.read(place).then((draft) => {
      if (!isOver && draft !== undefined) setQuestion((written) => (written === '' ? draft : written));
    });
    return () => {
      isOver = true;
    };
  }, [drafts, place]);
  const cited = numbers.trim() === '' ? undefined : citeClause(numbers);
  const isUnknown =
    cited !== undefined &&
    (cited.cited.length === 0 || cited.uncited.length > 0 || cited.cited.some(({ exact }) => !exact));
  const units = isUnknown ? [] : [...new Set(cited?.cited.map(({ id }) => id) ?? [])];
  const add = async () => {
    // It is in the list at once; the draft goes only when the disk has it.
    const isKept = edit(addItem, { list, question: question.trim(), units });
    setQuestion('');
    setNumbers('');
    if (await isKept) void drafts?.write(place, '');
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
            onChange={({ currentTarget }) => {
              setQuestion(currentTarget.value);
              void drafts?.write(place, currentTarget.value);
            }}
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
