import { useTranslation } from '@/i18n/use-translation';
import { CaseHeadline } from '@/cases/case-headline';
import { useWording } from '@/cases/event-name';
import type { SimulatorView } from '@/cases/simulator-view';
import { useMounted } from '@/ui/use-mounted';

interface Props {
  readonly view: SimulatorView;
  /** The case of the other trigger; `undefined` where there is none, and once the address is read. */
  readonly other: SimulatorView | undefined;
}

/**
 * A document has one case, and a link may ask for the other: while no program has read the address, or where none ever does, it is
 * said which case is shown, and the answer to the other stands beside it. Once the program runs it is gone; what of it is seen until
 * then is decided by `simulator.css`.
 */
export function WithoutScript({ view, other }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  if (useMounted() || !other) return null;
  return (
    <div className="unread-case">
      <p className="unread-word">
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
  );
}
