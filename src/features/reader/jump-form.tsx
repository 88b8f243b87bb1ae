import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LiveFields } from '@/ui/live-fields';

interface Props {
  /** Goes to the clause, or says why it cannot. */
  readonly onJump: (value: string) => Promise<ReactNode>;
}

/** Goes to a clause by its number, in any common notation. */
export function JumpForm({ onJump }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [message, setMessage] = useState<ReactNode>();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const value = new FormData(event.currentTarget).get('clause');
    void onJump(typeof value === 'string' ? value : '').then(setMessage, () => setMessage(t(($) => $.part.jump)));
  };
  return (
    <form className="jump needs-script" onSubmit={onSubmit}>
      <LiveFields>
        <label htmlFor={id}>{t(($) => $.agreement.jump.label)}</label>
        <div>
          <input
            id={id}
            name="clause"
            type="text"
            autoComplete="off"
            spellCheck={false}
            placeholder={t(($) => $.agreement.jump.placeholder)}
            aria-describedby={`${id}-message`}
          />
          <button type="submit" className="button">
            {t(($) => $.agreement.jump.submit)}
          </button>
        </div>
        <p id={`${id}-message`} role="status">
          {message}
        </p>
      </LiveFields>
    </form>
  );
}
