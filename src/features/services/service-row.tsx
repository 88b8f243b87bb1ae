import { memo, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { CaseStatus } from '@/cases/case-status';
import { useWording } from '@/cases/event-name';
import { Moment } from '@/cases/moment';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { CaseLink } from './case-link';
import type { Differences } from './find-differences';
import { LimitCell } from './limit-cell';
import type { RowActions } from './row-actions';
import { RowEdit } from './row-edit';
import type { ServiceCase } from './service-case';
import { AS } from './table-roles';
import { VerdictCell } from './verdict-cell';

interface Props extends RowActions {
  readonly one: ServiceCase;
  /** The case with the supposed payment, or with its own; absent where there is none. */
  readonly supposed: ServiceCase | undefined;
  /** What the column of payments is of; `undefined` where there is none. */
  readonly payments: 'whatIf' | 'paid' | undefined;
  readonly isChosen: boolean;
  /** Whether the supposed payment is one for this service too. */
  readonly isPaid: boolean;
  /** Cells in which the chosen services differ; `undefined` where they are not compared. */
  readonly differs: Differences | undefined;
  readonly isDatedList: boolean;
  readonly now: number | undefined;
}

/** A service: where it stands, until when to pay, and, unfolded, its own case. Drawn again only where something of it has changed. */
export const ServiceRow = memo(function ServiceRow(props: Props) {
  const { one, supposed, payments, isChosen, isPaid, differs, isDatedList, now, onChoose, onRemove } = props;
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const { view, clock } = one;
  return (
    <>
      <tr {...AS.row} data-open={isOpen || undefined}>
        <RowHead {...{ one, isChosen, isOpen, now, onChoose, onRemove }} onOpen={setIsOpen} />
        {isDatedList && (
          <td {...AS.cell} data-label={t(($) => $.services.columns.now)}>
            {clock.dated && now !== undefined ? (
              <Status view={view} now={now} />
            ) : (
              <p className="muted">{t(($) => $.services.row.notDated)}</p>
            )}
          </td>
        )}
        <td {...AS.cell} data-label={t(($) => $.services.columns.stop)} data-differs={differs?.stop}>
          <Limit one={one} which="stop" now={now} />
        </td>
        <td
          {...AS.cell}
          data-label={t(($) => $.services.columns.loss)}
          data-differs={differs?.loss}
          className="of-loss"
        >
          <Limit one={one} which="loss" now={now} />
        </td>
        <Grounds one={one} />
        {payments && (
          <td {...AS.cell} data-label={t(($) => $.services.columns[payments])}>
            <Verdict one={supposed} isPaid={isPaid} />
          </td>
        )}
      </tr>
      {isOpen && <RowEdit {...props} columns={(isDatedList ? 5 : 4) + (payments ? 1 : 0)} />}
    </>
  );
});

const Status = memo(CaseStatus);
const Limit = memo(LimitCell);
const Verdict = memo(VerdictCell);

interface HeadProps extends Pick<Props, 'one' | 'isChosen' | 'now' | 'onChoose' | 'onRemove'> {
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** What the row is of, and what can be done with it. */
const RowHead = memo(function RowHead({ one, isChosen, isOpen, now, onOpen, onChoose, onRemove }: HeadProps) {
  const { t, i18n } = useTranslation();
  const wording = useWording();
  const { service, product, shortName: name, view, clock } = one;
  const whole = i18n.language === 'en' ? product.en : product.zh;
  const { scenario, problems } = view;
  return (
    <th scope="row" {...AS.rowHead}>
      <span className="service-name">
        <Checkbox
          className="choose"
          label={<span className="sr-only">{t(($) => $.services.row.choose, { name })}</span>}
          isChecked={isChosen}
          onChange={(checked) => onChoose(service.id, checked)}
        />
        <CaseLink one={one}>{name}</CaseLink>
      </span>
      {name !== whole && <small>{whole}</small>}
      <small>
        {wording(scenario.name)}
        {clock.dated && (
          <>
            {' '}
            <Moment at={view.triggeredAt} clock={{ ...clock, now }} hasTime={view.doubt === 0} isPlain />
          </>
        )}
      </small>
      {view.otherVariants.length > 0 && (
        <small className="supposed">
          {t(($) => $.services.row.supposed, { count: view.otherVariants.length })}
          <Button
            kind="link"
            className="print:hidden"
            aria-label={t(($) => $.services.row.chooseKindOf, { name })}
            onClick={() => onOpen(true)}
          >
            {t(($) => $.services.row.chooseKind)}
          </Button>
        </small>
      )}
      {problems.length > 0 && (
        <small className="partial">{t(($) => $.services.row.problem, { count: problems.length })}</small>
      )}
      <span className="row-tools print:hidden">
        <Button
          kind="link"
          aria-expanded={isOpen}
          aria-label={t(($) => $.services.row.editOf, { name })}
          onClick={() => onOpen(!isOpen)}
        >
          {t(($) => $.services.row.edit)}
        </Button>
        <Button
          kind="link"
          aria-label={`${t(($) => $.services.row.remove)} ${name}`}
          onClick={() => onRemove(service.id)}
        >
          {t(($) => $.services.row.remove)}
        </Button>
      </span>
    </th>
  );
});

/** Where the rest is said, and how much the text does not say. */
const Grounds = memo(function Grounds({ one }: Pick<Props, 'one'>) {
  const { t } = useTranslation();
  const { silences } = one.view.scenario;
  const doubts = t(($) => $.services.row.doubts, { count: silences.length });
  return (
    <td {...AS.cell} data-label={t(($) => $.services.columns.grounds)} className="of-grounds">
      <CaseLink one={one}>{t(($) => $.services.row.open)}</CaseLink>
      <small>
        {silences.length > 0 ? (
          <CaseLink one={one} hash="silences">
            {doubts}
          </CaseLink>
        ) : (
          doubts
        )}
      </small>
    </td>
  );
});
