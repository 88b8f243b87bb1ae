import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
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
  return (
    <div className="kinds-chosen">
      {split.map((choices) => (
        <Notice
          key={choices.join(',')}
          actions={choices.map((kind) => (
            <Button key={kind} onClick={() => onChange(writeKinds([...kinds, kind]))}>
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
              <Button onClick={() => onChange(writeKinds(kinds.filter((each) => each !== kind)))}>
                {t(($) => $.kinds.names[kind])}
                <X aria-hidden size={16} />
                <span className="sr-only">{t(($) => $.kinds.leaveOut)}</span>
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
