import { useTranslation } from 'react-i18next';
import type { ServiceList } from '@/services/model';
import { Button } from '@/ui/button';
import { saveBackup, saveTable } from './save-list';

/** The list as files: a table for a spreadsheet, and a backup that is read back as it was. */
export default function ListFiles({ list }: { readonly list: ServiceList }) {
  const { t, i18n } = useTranslation();
  const name = t(($) => $.keeping.fileName);
  return (
    <>
      <Button onClick={() => saveTable(list, name, i18n.language === 'en')}>{t(($) => $.keeping.table)}</Button>
      <Button onClick={() => saveBackup(list, name)}>{t(($) => $.keeping.backup)}</Button>
    </>
  );
}
