import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { optional } from '@/ui/optional';
import { Pending } from '@/ui/pending';
import { useDroppedFile } from '@/ui/use-dropped-file';
import type { ReviewShelf } from './desk';
import { InBin } from './page-in-bin';
import { ReviewHead } from './page-head';
import { type ChangeSearch, type ReviewSearch, viewOf } from './page-search';
import { ReviewBody } from './page-body';
import { useTexts } from './page-texts';
import { useDesk } from './store-use';
import { useOpenEdition } from './use-open-edition';

/** It reads files that may be anything: loaded when one is opened. */
const ImportDialog = optional(() => import('./import-dialog'), { pick: (module) => module.ImportDialog });

interface Props {
  readonly id: string;
  readonly shelf: ReviewShelf;
  readonly search: ReviewSearch;
  readonly onChange: ChangeSearch;
  readonly onOpen: (id: string) => void;
}

/** One review by its id: what is left to do in it, view by view; or that it is not here, and what to do then. */
export function ReviewPage({ id, shelf, search, onChange, onOpen }: Props) {
  const { t } = useTranslation();
  const opened = useDesk(id);
  const texts = useTexts(opened.kind === 'open');
  useOpenEdition(opened.kind === 'open' ? opened.desk : undefined);
  const [isImporting, setIsImporting] = useState(false);
  const [file, setFile] = useState<File>();
  useDroppedFile(!isImporting, (dropped) => {
    setFile(dropped);
    setIsImporting(true);
  });
  const dialog = isImporting && (
    <ImportDialog
      shelf={shelf}
      first={file}
      onTaken={(taken) => {
        setIsImporting(false);
        setFile(undefined);
        onOpen(taken);
      }}
      onClose={() => {
        setIsImporting(false);
        setFile(undefined);
      }}
    />
  );
  if (opened.kind === 'opening') return <Pending />;
  if (opened.kind === 'open') {
    return (
      <>
        <InBin shelf={shelf} id={id} />
        <ReviewHead desk={opened.desk} view={opened.view} texts={texts} current={viewOf(search)} />
        <ReviewBody
          desk={opened.desk}
          shelf={shelf}
          view={opened.view}
          texts={texts}
          search={search}
          onChange={onChange}
        />
        {dialog}
      </>
    );
  }
  return (
    <>
      <h1>{t(($) => $.reviewPages.absent.heading)}</h1>
      {opened.kind === 'failure' ? (
        <Notice actions={<Button onClick={() => location.reload()}>{t(($) => $.reviewPages.again)}</Button>}>
          {t(($) => $.reviewPages.failure[opened.failure])}
        </Notice>
      ) : (
        <p className="lead">{t(($) => $.reviewPages.absent.lead, { id: id.slice(0, 40) })}</p>
      )}
      <div className="actions">
        <Button kind="primary" onClick={() => setIsImporting(true)}>
          {t(($) => $.reviewPages.list.openFile)}
        </Button>
        <Link className="button" to="/review">
          {t(($) => $.reviewPages.toList)}
        </Link>
        <Link className="button" to="/agreement">
          {t(($) => $.reviews.toText)}
        </Link>
      </div>
      {dialog}
    </>
  );
}
