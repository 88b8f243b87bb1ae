import { useTranslation } from '@/i18n/use-translation';
import type { Scenario } from '@/lifecycle/model';
import { Cited } from './cited';
import { useEventName, useWording } from '@/cases/event-name';
import { Fold } from './fold';
import { useProvisionHref, useProvisionName } from '@/cases/provision-name';

interface Props {
  readonly scenario: Scenario;
}

/** What paying brings back by the text, what the text leaves open, and what else it can reach. */
export function SimulatorNotes({ scenario }: Props) {
  const nameOf = useProvisionName();
  const hrefOf = useProvisionHref();
  const { t } = useTranslation();
  const eventName = useEventName();
  const wording = useWording();
  const { recovery, silences, warnings = [], rules } = scenario;
  return (
    <>
      {recovery.length > 0 && (
        <Fold id="recovery" title={t(($) => $.simulator.recovery, { count: recovery.length })}>
          <ul className="open-points">
            {recovery.map(({ since, before, what, basis, citations }) => {
              const end = rules.find(({ id }) => id === before);
              return (
                <li key={`${since} ${before} ${what.en}`}>
                  {wording(what)} {end && t(($) => $.simulator.recoveryBefore, { event: eventName(end) })}{' '}
                  <span className="tag">{t(($) => $.simulator[basis])}</span> <Cited citations={citations} />
                </li>
              );
            })}
          </ul>
        </Fold>
      )}
      {silences.length > 0 && (
        <Fold id="silences" title={t(($) => $.simulator.silences, { count: silences.length })}>
          <ul className="open-points">
            {silences.map(({ note, filledBy, citations = [] }) => (
              <li key={note.en}>
                {wording(note)} <Cited citations={citations} />
                {filledBy && (
                  <>
                    {t(($) => $.simulator.filledBy)} <a href={hrefOf(filledBy)}>{nameOf(filledBy)}</a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {warnings.length > 0 && (
        <Fold id="warnings" title={t(($) => $.simulator.warnings, { count: warnings.length })}>
          <ul className="open-points">
            {warnings.map(({ note, citations }) => (
              <li key={note.en}>
                {wording(note)} <Cited citations={citations} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
