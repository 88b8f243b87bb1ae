import { useTranslation } from 'react-i18next';
import type { ServiceList } from '@/services/model';
import { writeDay, writeMinute } from '@/time/beijing';
import { DAY } from '@/time/duration';
import { isDay, readMoment } from '@/time/read-moment';
import { readSaidMoment } from '@/time/read-said';
import { Button } from '@/ui/button';
import { Choice } from '@/ui/choice';
import { DayTimeFields } from '@/ui/day-time-fields';

interface Props {
  readonly list: ServiceList;
  readonly onChange: (next: ServiceList) => void;
}

/** What happened to the whole account, and when: the case of every row that has none of its own. */
export function CommonCase({ list, onChange }: Props) {
  const { t } = useTranslation();
  const said = readSaidMoment(list.at) ?? '';
  const at = said === '' ? undefined : readMoment(said);
  const put = (moment: string) => onChange({ ...list, at: moment });
  return (
    <form className="case-form common-case" onSubmit={(event) => event.preventDefault()}>
      <Choice
        legend={t(($) => $.services.common.legend)}
        value={list.trigger}
        options={(['arrears', 'expiry'] as const).map((value) => ({
          value,
          label: t(($) => $.simulator.kinds[value]),
        }))}
        onChoose={(trigger) => onChange({ ...list, trigger })}
      />
      <DayTimeFields
        label={t(($) => $.services.common.day)}
        timeLabel={t(($) => $.services.common.time)}
        note={t(($) => $.services.common.zone)}
        day={at === undefined ? '' : writeDay(at)}
        time={at === undefined || isDay(said) ? '' : writeMinute(at).slice(11)}
        onCommit={(day, time) => {
          // A time alone is one of today.
          const of = day === '' && time !== '' ? writeDay(Date.now()) : day;
          put(of === '' || time === '' ? of : `${of}T${time}`);
        }}
      />
      <p className="chips">
        <Button onClick={() => put(writeMinute(Date.now()))}>{t(($) => $.services.common.now)}</Button>
        <Button onClick={() => put(writeDay(Date.now()))}>{t(($) => $.services.common.today)}</Button>
        <Button onClick={() => put(writeDay(Date.now() - DAY))}>{t(($) => $.services.common.yesterday)}</Button>
        {list.at !== '' && <Button onClick={() => put('')}>{t(($) => $.services.common.clear)}</Button>}
      </p>
      <p className="muted">
        {list.at === ''
          ? t(($) => $.services.common.undated)
          : at === undefined
            ? t(($) => $.services.common.unread, { text: list.at.slice(0, 40) })
            : t(($) => $.services.common.shared)}
      </p>
    </form>
  );
}
