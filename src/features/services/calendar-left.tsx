import { useEffect, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { addWording } from '@/i18n/create-i18n';
import { useTranslator } from '@/i18n/use-translator';
import { siteDatabase } from '@/storage/site-database';
import { loadModule } from '@/loading/load-module';
import { Button } from '@/ui/button';
import { failureWords } from '@/ui/failure-words';
import { goneOfEmptyList } from './calendar-store';

/** Of a list without services: what of it is still in calendars, and a file that takes it back. */
export default function CalendarLeft() {
  const { t } = useTranslation();
  const translator = useTranslator();
  const [count, setCount] = useState(0);
  const [message, setMessage] = useState('');
  useEffect(() => {
    let isHere = true;
    void goneOfEmptyList(siteDatabase(), Date.now()).then(({ length }) => isHere && setCount(length));
    return () => {
      isHere = false;
    };
  }, []);
  if (count === 0) return null;
  const save = async () => {
    const [{ saveListCalendar }] = await Promise.all([
      loadModule(() => import('./save-list-calendar')),
      addWording(translator, 'exporting'),
    ]);
    const base = location.origin + import.meta.env.BASE_URL.replace(/\/$/, '');
    return saveListCalendar([], translator, { base, now: Date.now(), database: siteDatabase(), unread: [] });
  };
  return (
    <div>
      <p>
        {t(($) => $.services.take.calendarLeft, { count })}{' '}
        <Button
          onClick={() => {
            save().then(setMessage, (error: unknown) =>
              setMessage(t(($) => $.simulator.saveFailed, { reason: failureWords(error, t) })),
            );
          }}
        >
          {t(($) => $.services.take.calendarTakeBack)}
        </Button>
      </p>
      <p role="status">{message}</p>
    </div>
  );
}
