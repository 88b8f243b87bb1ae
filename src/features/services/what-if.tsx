import { useTranslation } from 'react-i18next';
import type { ServiceList } from '@/services/model';
import { writeMinute } from '@/time/beijing';
import { Button } from '@/ui/button';
import { SaidMomentFields } from './said-moment-fields';
import { judgeSupposed } from './judge-supposed';
import { useNamesOf } from './names-of';
import type { ServiceCase } from './service-case';

interface Props {
  readonly list: ServiceList;
  readonly onChange: (next: ServiceList) => void;
  /** The cases as they would be; empty where no payment is supposed. */
  readonly supposed: readonly ServiceCase[];
  readonly isDated: boolean;
}

/** A moment at which everything, or what is chosen, is supposed to be paid, and what that comes to. */
export function WhatIf({ list, onChange, supposed, isDated }: Props) {
  const { t } = useTranslation();
  const namesOf = useNamesOf();
  const { paid, only } = list.supposed;
  const put = (moment: string) => onChange({ ...list, supposed: { ...list.supposed, paid: moment } });
  const judged = supposed.flatMap((one) => {
    const kind = judgeSupposed(one);
    return kind && (only.length === 0 || only.includes(one.service.id)) ? [{ one, kind }] : [];
  });
  const groups = [
    ['late', judged.filter(({ kind }) => kind === 'late')],
    ['unsure', judged.filter(({ kind }) => kind === 'unsure')],
    ['yes', judged.filter(({ kind }) => kind === 'yes' || kind === 'implied')],
  ] as const;
  return (
    <section className="what-if">
      <h2>{t(($) => $.services.whatIf.title)}</h2>
      {isDated ? (
        <>
          <form className="case-form" onSubmit={(event) => event.preventDefault()}>
            <SaidMomentFields
              label={t(($) => $.services.whatIf.day)}
              timeLabel={t(($) => $.services.whatIf.time)}
              value={paid}
              onChange={put}
            />
            <p className="chips">
              <Button onClick={() => put(writeMinute(Date.now()))}>{t(($) => $.services.common.now)}</Button>
              {paid !== '' && (
                <Button onClick={() => onChange({ ...list, supposed: { paid: '', only: [] } })}>
                  {t(($) => $.services.whatIf.clear)}
                </Button>
              )}
            </p>
          </form>
          {only.length > 0 && (
            <p className="muted">
              {t(($) => $.services.whatIf.chosenCount, { count: only.length })}{' '}
              <Button kind="link" onClick={() => onChange({ ...list, supposed: { paid, only: [] } })}>
                {t(($) => $.services.whatIf.all)}
              </Button>
            </p>
          )}
          <div role="status">
            {groups.map(
              ([key, found]) =>
                found.length > 0 && (
                  <p key={key} data-verdict={key}>
                    {t(($) => $.services.whatIf.summary[key], { names: namesOf(found.map(({ one }) => one)) })}
                  </p>
                ),
            )}
          </div>
        </>
      ) : (
        <p className="muted">{t(($) => $.services.whatIf.needsDate)}</p>
      )}
    </section>
  );
}
