import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { Service, ServiceList } from '@/services/model';
import { Button } from '@/ui/button';
import { optional } from '@/ui/optional';
import { useDroppedFile } from '@/ui/use-dropped-file';
import { ConflictDialog } from './conflict-dialog';
import { KeepingStatus } from './keeping-status';
import { saveBackup } from './save-list';
import type { OwnList } from './use-own-list';

/** It knows every name of every product: loaded when it is asked for. */
const ImportDialog = optional(() => import('./import-dialog'));

interface Props {
  /** The customer's own list; `undefined` where somebody's link is shown, which is not kept. */
  readonly own: OwnList | undefined;
  /** The list that is shown. */
  readonly list: ServiceList;
  /** How many more services it has room for. */
  readonly room: number;
  readonly now: number | undefined;
  readonly onAdd: (services: readonly Omit<Service, 'id'>[]) => void;
  readonly onReplace: (list: ServiceList) => void;
}

/** What comes into the list, and whether it is kept. It needs the wording `keeping`. */
export default function ListKeeping({ own, list, room, now, onAdd, onReplace }: Props) {
  const { t } = useTranslation();
  const [isImporting, setIsImporting] = useState(false);
  const [dropped, setDropped] = useState<File>();
  useDroppedFile(!isImporting, (file) => {
    setDropped(file);
    setIsImporting(true);
  });
  const [isComparing, setIsComparing] = useState(false);
  return (
    <div className="grid gap-1 print:hidden">
      <p>
        <Button kind="link" onClick={() => setIsImporting(true)}>
          {t(($) => $.keeping.import.open)}
        </Button>
      </p>
      {own && (
        <KeepingStatus
          kept={own}
          now={now}
          onBackup={() =>
            saveBackup(
              own.list,
              t(($) => $.keeping.fileName),
            )
          }
          onRetry={own.retry}
          onDropAside={own.dropAside}
          onCompare={() => setIsComparing(true)}
        />
      )}
      {own?.conflict && isComparing && (
        <ConflictDialog
          conflict={own.conflict}
          now={now}
          onChoose={(which) => {
            setIsComparing(false);
            own.choose(which);
          }}
          onLater={() => setIsComparing(false)}
        />
      )}
      {isImporting && (
        <ImportDialog
          first={dropped}
          room={room}
          present={list.services.map(({ slug }) => slug)}
          hasOwn={list.services.length > 0}
          onAdd={onAdd}
          onReplace={onReplace}
          onClose={() => {
            setIsImporting(false);
            setDropped(undefined);
          }}
        />
      )}
    </div>
  );
}
