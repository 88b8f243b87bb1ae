import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { caseValues, type ServiceList } from '@/services/model';
import { Button } from '@/ui/button';
import { CloseButton } from '@/ui/close-button';
import { Dialog } from '@/ui/dialog';
import type { ListConflict } from './keep-list';
import { isSameService } from './same-list';
import { useCaseWords } from './use-case-words';

interface Props {
  readonly conflict: ListConflict;
  /** Epoch milliseconds; unknown at first. */
  readonly now: number | undefined;
  readonly onChoose: (which: 'mine' | 'theirs') => void;
  /** The two stay, and nothing is saved. */
  readonly onLater: () => void;
}

/** Two lists side by side, of which one is chosen: that of this tab, and that which another has saved. */
export function ConflictDialog({ conflict: { mine, theirs, savedAt }, now, onChoose, onLater }: Props) {
  const { t } = useTranslation();
  const words = useCaseWords();
  return (
    <Dialog
      open
      label={t(($) => $.keeping.conflict.title)}
      className="dialog w-[calc(100vw-2rem)] max-w-text max-phone:p-4"
      onClose={onLater}
    >
      <div className="flex items-start justify-between gap-4">
        <h2>{t(($) => $.keeping.conflict.title)}</h2>
        <CloseButton label={t(($) => $.keeping.import.close)} onClose={onLater} />
      </div>
      <p className="mb-4 text-ink-soft">{t(($) => $.keeping.conflict.lead, { time: words.savedAt(savedAt, now) })}</p>
      <div className="grid gap-6 phone:grid-cols-2">
        <Side name={t(($) => $.keeping.conflict.mine)} list={mine} other={theirs}>
          <Button kind="primary" onClick={() => onChoose('mine')}>
            {t(($) => $.keeping.conflict.keepMine)}
          </Button>
        </Side>
        <Side name={t(($) => $.keeping.conflict.theirs)} list={theirs} other={mine}>
          <Button kind="primary" onClick={() => onChoose('theirs')}>
            {t(($) => $.keeping.conflict.keepTheirs)}
          </Button>
        </Side>
      </div>
      <div className="actions">
        <Button onClick={onLater}>{t(($) => $.keeping.conflict.later)}</Button>
      </div>
    </Dialog>
  );
}

interface SideProps {
  readonly name: string;
  readonly list: ServiceList;
  readonly other: ServiceList;
  readonly children: ReactNode;
}

function Side({ name, list, other, children }: SideProps) {
  const { t } = useTranslation();
  const { productName, triggerName, momentName } = useCaseWords();
  const when = (at: string | undefined) =>
    at === undefined || at === '' ? t(($) => $.keeping.conflict.undated) : momentName(at);
  const mark = (what: string) => <span className="text-warn"> {what}</span>;
  const differs = mark(t(($) => $.keeping.conflict.differs));
  const { paid, only } = list.supposed;
  return (
    <section className="grid content-start gap-2">
      <h3>{name}</h3>
      <p className="text-label text-ink-soft">
        {t(($) => $.keeping.conflict.common, { what: `${triggerName(list.trigger)} ${when(list.at)}` })}
        {(list.trigger !== other.trigger || list.at !== other.at) && differs}
      </p>
      {(paid !== '' || other.supposed.paid !== '') && (
        <p className="text-label text-ink-soft">
          {t(($) => $.keeping.conflict.paid, { paid: paid === '' ? '—' : momentName(paid) })}
          {(paid !== other.supposed.paid || only.join() !== other.supposed.only.join()) && differs}
        </p>
      )}
      {(list.need !== '' || other.need !== '') && (
        <p className="text-label text-ink-soft">
          {t(($) => $.keeping.conflict.need, { need: list.need === '' ? '—' : list.need })}
          {list.need !== other.need && differs}
        </p>
      )}
      <p className="text-label">{t(($) => $.keeping.conflict.count, { count: list.services.length })}</p>
      <ul className="grid gap-1 text-label">
        {list.services.map((service) => {
          const twin = other.services.find(({ id }) => id === service.id);
          const { trigger = list.trigger, at } = caseValues(list, service);
          return (
            <li key={service.id} className="border-b border-line pb-1">
              {service.label === '' ? productName(service.slug) : `${service.label} · ${productName(service.slug)}`}
              <span className="block text-ink-soft">
                {triggerName(trigger)} {when(at)}
                {twin === undefined
                  ? mark(t(($) => $.keeping.conflict.onlyHere))
                  : !isSameService(service, twin) && differs}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="mt-2">{children}</p>
    </section>
  );
}
