import { Keyboard } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Checkbox } from '@/ui/checkbox';
import { Button } from '@/ui/button';
import { useCommand, useCommands } from '@/ui/commands';
import { Dialog } from '@/ui/dialog';

interface Props {
  /** Whether single-key shortcuts work. */
  readonly enabled: boolean;
  readonly onEnabled: (enabled: boolean) => void;
  /** Whether what is copied of the text gets its source. */
  readonly hasSource: boolean;
  readonly onSource: (hasSource: boolean) => void;
}

/** The keys of this page, the setting that turns them off (WCAG 2.1.4), and that of what is copied. Opens with its button or with `?`. */
export function KeysDialog({ enabled, onEnabled, hasSource, onSource }: Props) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const [checked, setChecked] = useState(enabled);
  const [isSaid, setIsSaid] = useState(hasSource);
  useCommand(
    'keys',
    t(($) => $.commands.keys),
    () => setIsOpen(true),
    '?',
  );
  const keys = [
    ...useCommands().flatMap(({ key, label }) => (key === undefined ? [] : [[key, label] as const])),
    ['Ctrl C / ⌘ C', t(($) => $.keys.copy)] as const,
    ['Esc', t(($) => $.keys.close)] as const,
  ];
  // A key that does one thing or another is listed once, with both.
  const byKey = new Map<string, string[]>();
  for (const [key, meaning] of keys) byKey.set(key, [...(byKey.get(key) ?? []), meaning]);
  return (
    <>
      <Button
        kind="icon"
        className="keys-button"
        aria-label={t(($) => $.keys.title)}
        title={t(($) => $.keys.title)}
        onClick={() => setIsOpen(true)}
      >
        <Keyboard aria-hidden size={18} />
      </Button>
      <Dialog open={isOpen} label={t(($) => $.keys.title)} className="dialog" onClose={() => setIsOpen(false)}>
        <h2>{t(($) => $.keys.title)}</h2>
        <dl>
          {[...byKey].map(([key, meanings]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              {meanings.map((meaning) => (
                <dd key={meaning}>{meaning}</dd>
              ))}
            </div>
          ))}
        </dl>
        <Checkbox
          className="check"
          label={t(($) => $.keys.enabled)}
          isChecked={checked}
          onChange={(isChecked) => {
            setChecked(isChecked);
            onEnabled(isChecked);
          }}
        />
        <Checkbox
          className="check"
          label={t(($) => $.keys.copySource)}
          isChecked={isSaid}
          onChange={(isChecked) => {
            setIsSaid(isChecked);
            onSource(isChecked);
          }}
        />
        <Button kind="primary" onClick={() => setIsOpen(false)}>
          {t(($) => $.agreement.close)}
        </Button>
      </Dialog>
    </>
  );
}
