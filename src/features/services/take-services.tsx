import { CalendarPlus, Link2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { addWording, translatorFor } from '@/i18n/create-i18n';
import type { Locale } from '@/i18n/locales';
import { useTranslator } from '@/i18n/use-translator';
import { loadModule } from '@/loading/load-module';
import { writeList } from '@/services/list-address';
import type { ServiceList } from '@/services/model';
import { siteDatabase } from '@/storage/site-database';
import { Button } from '@/ui/button';
import { copyText } from '@/ui/copy-text';
import { dismissNotice, showNotice } from '@/ui/site-notices';
import { toSitePath } from '@/url/site-paths';
import { failureWords } from '@/ui/failure-words';
import type { ServiceCase } from './service-case';

interface Props {
  readonly list: ServiceList;
  readonly cases: readonly ServiceCase[];
  /** The cases with the supposed payment; empty where none is. */
  readonly then: readonly ServiceCase[];
  /** Whether it is the customer’s own list, and not that of a link. */
  readonly isOwn: boolean;
}

/** From here on messengers are known to cut addresses. */
const LONG = 2000;

/** Takes the services away: as a calendar, as a link, on paper. */
export function TakeServices({ list, cases, then, isOwn }: Props) {
  const { t, i18n } = useTranslation();
  const translator = useTranslator();
  const [message, setMessage] = useState('');
  const isEnglish = i18n.language === 'en';
  const base = () => location.origin + import.meta.env.BASE_URL.replace(/\/$/, '');
  const copyLink = async () => {
    const link = location.origin + location.pathname + writeList(list);
    if (!(await copyText(link))) {
      const text = t(($) => $.services.take.denied);
      showNotice({ id: 'copy', text, byHand: link });
      return text;
    }
    dismissNotice('copy');
    const done = t(($) => $.services.take.linkCopied);
    return link.length > LONG ? `${done} ${t(($) => $.services.take.linkLong, { count: link.length })}` : done;
  };
  const saveCalendar = async () => {
    const [{ saveListCalendar }] = await Promise.all([
      loadModule(() => import('./save-list-calendar')),
      addWording(translator, 'exporting'),
    ]);
    return saveListCalendar(cases, translator, {
      base: base(),
      now: Date.now(),
      database: isOwn ? siteDatabase() : undefined,
      unread: list.services.flatMap(({ id }) => (cases.some(({ service }) => service.id === id) ? [] : [id])),
    });
  };
  const copyReminder = (locale: Locale) => async () => {
    const [{ writeReminder }, { t: say }] = await Promise.all([
      loadModule(() => import('./reminder')),
      translatorFor(translator, locale, ['simulator', 'events', 'services', 'reminder']),
    ]);
    const text = writeReminder(
      cases,
      base() + toSitePath('/mine', locale) + writeList(list),
      { t: say, locale },
      Date.now(),
    );
    if (await copyText(text)) {
      dismissNotice('copy');
      return t(($) => $.services.take.reminderCopied);
    }
    const denied = t(($) => $.services.take.denied);
    showNotice({ id: 'copy', text: denied, byHand: text });
    return denied;
  };
  const saveResults = async () => {
    const { saveResultsOf } = await loadModule(() => import('./save-list'));
    saveResultsOf(
      { list, cases, supposed: then },
      `${t(($) => $.keeping.fileName)}-${t(($) => $.services.take.results)}`,
      Date.now(),
    );
    return t(($) => $.services.take.saved);
  };
  const saveFiles = (what: 'table' | 'backup') => async () => {
    const { saveBackup, saveTable } = await loadModule(() => import('./save-list'));
    const name = t(($) => $.keeping.fileName);
    if (what === 'table') saveTable(list, name, isEnglish);
    else saveBackup(list, name);
    return t(($) => $.services.take.saved);
  };
  const run = (task: () => Promise<string>) => {
    task().then(setMessage, (error: unknown) =>
      setMessage(t(($) => $.simulator.saveFailed, { reason: failureWords(error, t) })),
    );
  };
  return (
    <section className="take-services print:hidden">
      <h2 className="sr-only">{t(($) => $.services.take.title)}</h2>
      <p>
        <Button kind="primary" onClick={() => run(saveCalendar)}>
          <CalendarPlus aria-hidden size={16} />
          {t(($) => $.services.take.calendar)}
        </Button>
        <Button onClick={() => run(copyLink)}>
          <Link2 aria-hidden size={16} />
          {t(($) => $.services.take.link)}
        </Button>
        <Button onClick={() => run(saveFiles('table'))}>{t(($) => $.keeping.table)}</Button>
        <Button onClick={() => run(copyReminder(isEnglish ? 'en' : 'zh-CN'))}>
          {t(($) => $.services.take.reminder)}
        </Button>
        <Button onClick={() => run(copyReminder(isEnglish ? 'zh-CN' : 'en'))}>
          {t(($) => $.services.take.reminderOther)}
        </Button>
        <Button onClick={() => run(saveResults)}>{t(($) => $.services.take.resultsSave)}</Button>
        <Button onClick={() => run(saveFiles('backup'))}>{t(($) => $.keeping.backup)}</Button>
        <Button onClick={() => window.print()}>{t(($) => $.services.take.print)}</Button>
      </p>
      <p role="status">{message}</p>
    </section>
  );
}
