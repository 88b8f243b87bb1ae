import { useTranslation } from '@/i18n/use-translation';
import { LiveFields } from '@/ui/live-fields';
import { Select } from '@/ui/select';
import { ReadingChoices } from './reading-choices';
import type { SimulatorView } from '@/cases/simulator-view';

interface Props {
  readonly view: SimulatorView;
  readonly onChange: (values: Readonly<Record<string, string | undefined>>) => void;
}

/** How periods are counted, and which reading of a doubtful clause the drawing and the list follow. */
export function CaseChoices({ view, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <form className="case-choices needs-script" onSubmit={(event) => event.preventDefault()}>
      <LiveFields>
        <Select
          label={<span>{t(($) => $.simulator.counting)}</span>}
          value={view.counting}
          options={[
            ['moment', t(($) => $.simulator.countMoment)],
            ['civil', t(($) => $.simulator.countCivil)],
          ]}
          onChoose={(chosen) => onChange({ count: chosen === 'civil' ? 'civil' : undefined })}
        />
        <ReadingChoices view={view} onChange={(reading) => onChange({ reading })} />
      </LiveFields>
    </form>
  );
}
