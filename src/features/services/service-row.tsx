import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseInputs } from '@/cases/case-inputs';
import { CaseStatus } from '@/cases/case-status';
import { useWording } from '@/cases/event-name';
import { Moment } from '@/cases/moment';
import { SERVICE_KEYS, type ServiceKey, type ServiceValues } from '@/services/model';
import { writeMinute } from '@/time/beijing';
import { readMoment } from '@/time/read-moment';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { CommittedField } from '@/ui/committed-field';
import { DateTimeField } from '@/ui/date-time-field';
import { LimitCell } from './limit-cell';
import type { ServiceCase } from './service-case';
import { VerdictCell } from './verdict-cell';

/** What can be done with a row. */
export interface RowActions {
  readonly onValues: (id: string, changed: Readonly<Partial<Record<ServiceKey, string>>>) => void;
  readonly onLabel: (id: string, label: string) => void;
  readonly onMove: (id: string, by: number) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onChoose: (id: string, isChosen: boolean) => void;
}

interface Props extends RowActions {
  readonly one: ServiceCase;
  /** The case with the supposed payment; absent where none is supposed. */
  readonly supposed: ServiceCase | undefined;
  readonly isChosen: boolean;
  /** Whether the supposed payment is one for this service too. */
  readonly isPaid: boolean;
  /** The values of the row, its own and the common ones, as an address has them. */
  readonly values: ServiceValues;
  readonly isDatedList: boolean;
  readonly now: number | undefined;
}

const nowInBeijing = () => writeMinute(Date.now());

/** A service: where it stands, until when to pay, and, unfolded, its own case. */
export function ServiceRow(props: Props) {
  const { one, supposed, isChosen, isPaid, values, isDatedList, now } = props;
  const { t, i18n } = useTranslation();
  const wording = useWording();
  const [isOpen, setIsOpen] = useState(false);
  const { service, product, name, view, clock } = one;
  const { scenario, problems } = view;
  const isOwn = Object.keys(service.values).length > 0;
  const columns = (isDatedList ? 5 : 4) + (supposed ? 1 : 0);
  return (
    <>
      <tr data-open={isOpen || undefined}>
        <th scope="row">
          <span className="service-name">
            <Checkbox
              className="choose"
              label={<span className="sr-only">{t(($) => $.services.row.choose, { name })}</span>}
              isChecked={isChosen}
              onChange={(checked) => props.onChoose(service.id, checked)}
            />
            <Link to="/products/$slug" params={{ slug: product.slug }} search={values} preload={false}>
              {name}
            </Link>
          </span>
          {service.label !== '' && <small>{i18n.language === 'en' ? product.en : product.zh}</small>}
          <small>
            {wording(scenario.name)}
            {clock.dated && (
              <>
                {' '}
                <Moment at={view.triggeredAt} clock={{ ...clock, now }} hasTime={view.doubt === 0} isPlain />
              </>
            )}
          </small>
          {problems.length > 0 && (
            <small className="partial">{t(($) => $.services.row.problem, { count: problems.length })}</small>
          )}
          <span className="row-tools print:hidden">
            <Button
              kind="link"
              aria-expanded={isOpen}
              aria-label={t(($) => $.services.row.editOf, { name })}
              onClick={() => setIsOpen(!isOpen)}
            >
              {t(($) => $.services.row.edit)}
            </Button>
            <Button
              kind="link"
              aria-label={`${t(($) => $.services.row.remove)} ${name}`}
              onClick={() => props.onRemove(service.id)}
            >
              {t(($) => $.services.row.remove)}
            </Button>
          </span>
        </th>
        {isDatedList && (
          <td data-label={t(($) => $.services.columns.now)}>
            {clock.dated && now !== undefined ? (
              <CaseStatus view={view} now={now} />
            ) : (
              <p className="muted">{t(($) => $.services.row.notDated)}</p>
            )}
          </td>
        )}
        <td data-label={t(($) => $.services.columns.stop)}>
          <LimitCell one={one} which="stop" now={now} />
        </td>
        <td data-label={t(($) => $.services.columns.loss)} className="of-loss">
          <LimitCell one={one} which="loss" now={now} />
        </td>
        <td data-label={t(($) => $.services.columns.grounds)}>
          <Link to="/products/$slug" params={{ slug: product.slug }} search={values} preload={false}>
            {t(($) => $.services.row.open)}
          </Link>
          <small>{t(($) => $.services.row.doubts, { count: scenario.silences.length })}</small>
        </td>
        {supposed && (
          <td data-label={t(($) => $.services.columns.whatIf)}>
            <VerdictCell one={supposed} isPaid={isPaid} />
          </td>
        )}
      </tr>
      {isOpen && (
        <tr className="row-edit">
          <td colSpan={columns}>
            <CaseInputs
              view={view}
              now={nowInBeijing}
              onChange={(changed) => props.onValues(service.id, toOwn(changed))}
            />
            <div className="row-more">
              <CommittedField
                label={<span>{t(($) => $.services.row.label)}</span>}
                type="text"
                maxLength={80}
                value={service.label}
                onCommit={(label) => props.onLabel(service.id, label)}
              />
              <DateTimeField
                label={<span>{t(($) => $.services.row.paid)}</span>}
                value={minuteOf(values.paid)}
                onCommit={(paid) => props.onValues(service.id, { paid })}
              />
            </div>
            <p className="row-actions">
              {isOwn && (
                <Button
                  onClick={() => props.onValues(service.id, Object.fromEntries(SERVICE_KEYS.map((key) => [key, ''])))}
                >
                  {t(($) => $.services.row.reset)}
                </Button>
              )}
              <Button onClick={() => props.onMove(service.id, -1)}>{t(($) => $.services.row.up)}</Button>
              <Button onClick={() => props.onMove(service.id, 1)}>{t(($) => $.services.row.down)}</Button>
              <Button onClick={() => props.onDuplicate(service.id)}>{t(($) => $.services.row.duplicate)}</Button>
            </p>
          </td>
        </tr>
      )}
    </>
  );
}

function minuteOf(text = ''): string {
  const at = readMoment(text);
  return at === undefined ? '' : writeMinute(at);
}

/** What a product's inputs change, as values of a row: what they take out is empty. */
function toOwn(changed: Readonly<Record<string, string | undefined>>): Partial<Record<ServiceKey, string>> {
  return Object.fromEntries(
    SERVICE_KEYS.flatMap((key) => (Object.hasOwn(changed, key) ? [[key, changed[key] ?? '']] : [])),
  );
}
