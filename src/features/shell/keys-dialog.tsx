import { Keyboard } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Whether single-key shortcuts work. */
  readonly enabled: boolean;
  readonly onEnabled: (enabled: boolean) => void;
}

/** The keys, and the setting that turns them off (WCAG 2.1.4). Opens with its button or with `?`. */
export function KeysDialog({ enabled, onEnabled }: Props) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const [checked, setChecked] = useState(enabled);
  const keys = [
    ['/', t(($) => $.keys.search)],
    ['j', t(($) => $.keys.next)],
    ['k', t(($) => $.keys.previous)],
    ['g', t(($) => $.keys.jump)],
    ['i', t(($) => $.keys.pane)],
    ['p', t(($) => $.keys.plain)],
    ['Ctrl K', t(($) => $.keys.palette)],
    ['Esc', t(($) => $.keys.close)],
    ['?', t(($) => $.keys.help)],
  ] as const;
  return (
    <>
      <button
        type="button"
        className="icon-button keys-button"
        aria-label={t(($) => $.keys.title)}
        title={t(($) => $.keys.title)}
        onClick={() => dialog.current?.showModal()}
      >
        <Keyboard aria-hidden size={18} />
      </button>
      <dialog ref={dialog} id="keys" className="dialog" aria-labelledby="keys-title">
        <h2 id="keys-title">{t(($) => $.keys.title)}</h2>
        <dl>
          {keys.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <label className="check">
          <input
            type="checkbox"
            checked={checked}
            onChange={(event) => {
              setChecked(event.currentTarget.checked);
              onEnabled(event.currentTarget.checked);
            }}
          />
          {t(($) => $.keys.enabled)}
        </label>
        <form method="dialog">
          <button type="submit" className="button primary">
            {t(($) => $.agreement.close)}
          </button>
        </form>
      </dialog>
    </>
  );
}
