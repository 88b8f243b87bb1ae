import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Button } from '@/ui/button';
import { LiveFields } from '@/ui/live-fields';
import { Sheet } from '@/ui/sheet';

interface Props {
  /** The box for words, which is always in sight. */
  readonly filter: ReactNode;
  /** The other fields: in one row, or on a phone in a sheet behind a button. */
  readonly fields: ReactNode;
  /** How many of those fields are filled in. */
  readonly chosen: number;
  /** How many rows are left, or why there are none. */
  readonly status: ReactNode;
}

/** The fields by which a register is filtered and sorted. */
export function FilterBar({ filter, fields, chosen, status }: Props) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const title = t(($) => $.layers.choices);
  return (
    <>
      <form className="register-filter needs-script" onSubmit={(event) => event.preventDefault()}>
        <LiveFields>
          {filter}
          <Button className="register-more" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
            <SlidersHorizontal aria-hidden size={18} />
            {title}
            {chosen > 0 && ` · ${chosen}`}
          </Button>
          <div className="register-fields">{fields}</div>
          <p role="status">{status}</p>
        </LiveFields>
      </form>
      <Sheet open={isOpen} title={title} onClose={() => setIsOpen(false)}>
        <div className="register-fields">{fields}</div>
      </Sheet>
    </>
  );
}
