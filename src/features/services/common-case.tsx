import { useTranslation } from '@/i18n/use-translation';
import type { ServiceList } from '@/services/model';
import { writeDay, writeMinute } from '@/time/beijing';
import { DAY } from '@/time/duration';
import { readSaidMoment } from '@/time/read-said';
import { Button } from '@/ui/button';
import { Choice } from '@/ui/choice';
import { SaidMomentFields } from './said-moment-fields';

interface Props {
  readonly list: ServiceList;
  readonly onChange: (next: ServiceList) => void;
}

/** What happened to the whole account, and when: the case of every row that has none of its own. */
export function CommonCase({ list, onChange }: Props) {
  const { t } = useTranslation();
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
      <SaidMomentFields
        label={t(($) => $.services.common.day)}
        timeLabel={t(($) => $.services.common.time)}
        value={list.at}
        onChange={put}
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
          : readSaidMoment(list.at) === undefined
            ? t(($) => $.services.common.unread, { text: list.at.slice(0, 40) })
            : t(($) => $.services.common.shared)}
      </p>
    </form>
  );
}
