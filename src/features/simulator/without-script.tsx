import { useTranslation } from 'react-i18next';
import { CaseHeadline } from '@/cases/case-headline';
import { useWording } from '@/cases/event-name';
import type { SimulatorView } from '@/cases/simulator-view';

interface Props {
  readonly view: SimulatorView;
  /** The case of the other trigger; `undefined` in the browser, where the address is read, and where there is none. */
  readonly other: SimulatorView | undefined;
}

/**
 * A document has one case, and a link may ask for the other: without script nobody reads the address, so that which case is shown
 * is said, and the answer to the other stands beside it. React renders it on the server alone.
 */
export function WithoutScript({ view, other }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <noscript>
      {other && (
        <div>
          <p>
            {t(($) => $.simulator.noScript, {
              shown: wording(view.scenario.name),
              other: wording(other.scenario.name),
            })}
          </p>
          <CaseHeadline
            view={other}
            clock={{ trigger: other.scenario.trigger, triggeredAt: other.triggeredAt, dated: false, doubt: 0 }}
            now={undefined}
          />
        </div>
      )}
    </noscript>
  );
}
