import { useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { changeSettings } from '@/reviews/edits';
import { namesOfLabel } from '@/reviews/labels';
import type { Label, ReviewState } from '@/reviews/model';
import { Button } from '@/ui/button';
import { CommittedField } from '@/ui/committed-field';
import { Select } from '@/ui/select';
import type { Desk } from './desk';
import { makeId } from './make-id';
import { useEditor } from './page-editing';
import { LabelSign } from './page-label-sign';
import { useReviewNames } from './page-names';

const COLOURS = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const PATTERNS: readonly Label['pattern'][] = ['solid', 'wave', 'dot', 'double'];
/** As many as have a key. */
const MOST_LABELS = 9;

interface Props {
  readonly desk: Desk;
  readonly state: ReviewState;
}

/** The labels of a review: names in both languages, colour and pattern. One that is in use cannot be taken away. */
export function LabelSettings({ desk, state }: Props) {
  const { t } = useTranslation();
  const { label: nameOf } = useReviewNames();
  const edit = useEditor(desk);
  const heading = useRef<HTMLHeadingElement>(null);
  const { labels } = state.review;
  const put = (next: readonly Label[]) => void edit(changeSettings, { labels: next });
  const change = (id: string, values: Partial<Label>) =>
    put(labels.map((label) => (label.id === id ? { ...label, ...values } : label)));
  const used = new Set([...state.marks.values()].map(({ label }) => label));
  const add = () => {
    const free = COLOURS.find((colour) => labels.every((label) => label.colour !== colour)) ?? 0;
    const pattern = PATTERNS[labels.length % PATTERNS.length] ?? 'solid';
    put([...labels, { id: makeId(), ...namesOfLabel(labels.length + 1), colour: free, pattern }]);
  };
  return (
    <div className="grid gap-3">
      <h3 ref={heading} tabIndex={-1}>
        {t(($) => $.reviewPages.labels.heading)}
      </h3>
      <p className="hint">{t(($) => $.reviewPages.labels.lead)}</p>
      <ul className="grid gap-4">
        {labels.map((label, index) => (
          <li key={label.id}>
            <fieldset className="grid gap-2 rounded-card border border-line p-3 phone:grid-cols-2">
              <legend className="px-1">
                {index < MOST_LABELS && <span className="text-ink-soft">{index + 1} </span>}
                <LabelSign label={label}>{nameOf(label)}</LabelSign>
              </legend>
              <CommittedField
                type="text"
                maxLength={20}
                label={t(($) => $.reviewPages.labels.zh)}
                value={label.zh}
                accepts={(value) => value.trim() !== ''}
                refusal={t(($) => $.reviewPages.labels.noName)}
                onCommit={(zh) => zh.trim() !== '' && change(label.id, { zh: zh.trim() })}
              />
              <CommittedField
                type="text"
                maxLength={40}
                label={t(($) => $.reviewPages.labels.en)}
                value={label.en}
                accepts={(value) => value.trim() !== ''}
                refusal={t(($) => $.reviewPages.labels.noName)}
                onCommit={(en) => en.trim() !== '' && change(label.id, { en: en.trim() })}
              />
              <Select
                label={t(($) => $.reviewPages.labels.colour)}
                value={String(label.colour)}
                options={COLOURS.map((colour) => [String(colour), t(($) => $.reviewPages.labels.colours[colour])])}
                onChoose={(chosen) => change(label.id, { colour: Number(chosen) })}
              />
              <Select
                label={t(($) => $.reviewPages.labels.pattern)}
                value={label.pattern}
                options={PATTERNS.map((pattern) => [pattern, t(($) => $.reviewPages.labels.patterns[pattern])])}
                onChoose={(chosen) => {
                  const pattern = PATTERNS.find((each) => each === chosen);
                  if (pattern) change(label.id, { pattern });
                }}
              />
              <p className="col-span-full">
                {used.has(label.id) ? (
                  <span className="hint">{t(($) => $.reviewPages.labels.used)}</span>
                ) : (
                  labels.length > 1 && (
                    <Button
                      kind="link"
                      aria-label={t(($) => $.reviewPages.labels.removeIt, { name: nameOf(label) })}
                      onClick={() => {
                        put(labels.filter(({ id }) => id !== label.id));
                        heading.current?.focus();
                      }}
                    >
                      {t(($) => $.reviewPages.labels.remove)}
                    </Button>
                  )
                )}
              </p>
            </fieldset>
          </li>
        ))}
      </ul>
      <p>
        {labels.length < MOST_LABELS ? (
          <Button onClick={add}>{t(($) => $.reviewPages.labels.add)}</Button>
        ) : (
          <span className="hint">{t(($) => $.reviewPages.labels.most)}</span>
        )}
      </p>
    </div>
  );
}
