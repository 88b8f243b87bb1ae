import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Field } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { useComposedInput } from '@/ui/use-composed-input';
import { useFollowingInput } from '@/ui/use-following-input';
import { useSearchCommand } from './use-search-command';

/** Longer queries are cut by search; nobody needs more of one in the address. */
const MAX_LENGTH = 200;

interface Props {
  /** What the address has. */
  readonly query: string;
  /** Told what is typed, cut to 200 characters. */
  readonly onQuery: (query: string) => void;
}

/** The query as it is typed. What an input method is still composing is not a query. */
export function QueryField({ query, onQuery }: Props) {
  const { t } = useTranslation();
  const [isCut, setIsCut] = useState(false);
  const composing = useRef(false);
  const { input, send } = useFollowingInput(query, onQuery, composing);
  const handlers = useComposedInput(composing, (value) => send(value.slice(0, MAX_LENGTH)));
  useSearchCommand(input);
  const sendTyped = useEffectEvent(() => {
    const { value = '' } = input.current ?? {};
    setIsCut(value.length > MAX_LENGTH);
    if (value !== '') send(value.slice(0, MAX_LENGTH));
  });
  // What was typed before the program ran: only once, for later an input method may be composing.
  useEffect(() => sendTyped(), []);
  return (
    <>
      <Field id="query" label={t(($) => $.searchBox.label)} isLabelHidden hint={t(($) => $.finding.hint)}>
        {(control) => (
          <input
            {...control}
            {...handlers}
            ref={input}
            type="search"
            name="q"
            defaultValue={query}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
            placeholder={t(($) => $.searchBox.placeholder)}
            onChange={(event) => {
              setIsCut(event.currentTarget.value.length > MAX_LENGTH);
              handlers.onChange(event);
            }}
          />
        )}
      </Field>
      {isCut && <Notice>{t(($) => $.search.cut)}</Notice>}
    </>
  );
}
