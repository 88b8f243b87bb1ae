import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Field } from '@/ui/field';
import { LiveFields } from '@/ui/live-fields';
import { Button } from '@/ui/button';

interface Props {
  /** Goes to the clause, or says why it cannot. */
  readonly onJump: (value: string) => Promise<ReactNode>;
}

/** Goes to a clause by its number, in any common notation. */
export function JumpForm({ onJump }: Props) {
  const { t } = useTranslation();
  const [message, setMessage] = useState<ReactNode>();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const value = new FormData(event.currentTarget).get('clause');
    void onJump(typeof value === 'string' ? value : '').then(setMessage, () => setMessage(t(($) => $.part.jump)));
  };
  return (
    <form className="jump needs-script" onSubmit={onSubmit}>
      <LiveFields>
        <Field label={t(($) => $.agreement.jump.label)}>
          {({ id }) => (
            <>
              <div>
                <input
                  id={id}
                  name="clause"
                  type="text"
                  autoComplete="off"
                  spellCheck={false}
                  placeholder={t(($) => $.agreement.jump.placeholder)}
                  aria-describedby={`${id}-message`}
                  onKeyDown={({ key, currentTarget }) => {
                    // The keys of the page work again.
                    if (key === 'Escape') currentTarget.blur();
                  }}
                />
                <Button type="submit">{t(($) => $.agreement.jump.submit)}</Button>
              </div>
              <p id={`${id}-message`} role="status">
                {message}
              </p>
            </>
          )}
        </Field>
      </LiveFields>
    </form>
  );
}
