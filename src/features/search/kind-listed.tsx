import { X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { type AddressKinds, writeKinds } from '@/kinds/read-kinds';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';

interface Props extends AddressKinds {
  /** Whether nothing is searched for, so that all provisions of the kinds are listed. */
  readonly isListing: boolean;
  readonly onChange: (value: string | undefined) => void;
}

/** The kinds that are chosen, each with what it means and a way to leave it out. */
export default function KindListed({ kinds, split, isListing, onChange }: Props) {
  const { t } = useTranslation();
  const chosen = useRef<HTMLDivElement>(null);
  // The button that is pressed goes: the focus moves to one that stays, or else to the search field.
  const change = (pressed: HTMLElement, value: string | undefined) => {
    const buttons = [...(chosen.current?.querySelectorAll<HTMLElement>('li button') ?? [])];
    const index = buttons.indexOf(pressed);
    const field = chosen.current?.closest('.search-page')?.querySelector<HTMLElement>('[role=search] input');
    (buttons[index + 1] ?? buttons[index - 1] ?? field)?.focus();
    onChange(value);
  };
  return (
    <div ref={chosen} className="kinds-chosen">
      {split.map((choices) => (
        <Notice
          key={choices.join(',')}
          actions={choices.map((kind) => (
            <Button key={kind} onClick={({ currentTarget }) => change(currentTarget, writeKinds([...kinds, kind]))}>
              {t(($) => $.kinds.names[kind])}
            </Button>
          ))}
        >
          {t(($) => $.kinds.split)}
        </Notice>
      ))}
      {kinds.length > 0 && (
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>
              <Button
                aria-label={t(($) => $.kinds.leaveOut, { kind: t(($) => $.kinds.names[kind]) })}
                onClick={({ currentTarget }) =>
                  change(currentTarget, writeKinds(kinds.filter((each) => each !== kind)))
                }
              >
                {t(($) => $.kinds.names[kind])}
                <X aria-hidden size={16} />
              </Button>{' '}
              <span className="muted">{t(($) => $.kinds.meanings[kind])}</span>
            </li>
          ))}
        </ul>
      )}
      {kinds.length > 0 && isListing && (
        <p>{t(($) => $.kinds.listed, { which: kinds.length > 1 ? t(($) => $.kinds.all) : '' })}</p>
      )}
    </div>
  );
}
