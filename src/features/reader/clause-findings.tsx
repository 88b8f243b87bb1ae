import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { defectMarks } from '@/corpus/defect-marks';
import { optional } from '@/ui/optional';
import { isOwn } from './own-words';

const FocusedFindings = optional(() => import('./focused-findings'), { wording: ['defects', 'layers'] });

/** Defects, repeated wordings and concepts of the clause in focus: how many defects is said, the rest is loaded when it is opened. */
export function ClauseFindings({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [isOpened, setIsOpened] = useState(false);
  const count = defectMarks.filter(([unit]) => isOwn(id)(unit)).length;
  return (
    <details className="reference-list" onToggle={({ currentTarget }) => currentTarget.open && setIsOpened(true)}>
      <summary>
        <h3>
          {t(($) => $.layers.findings)}{' '}
          {count > 0 && <span className="muted">{t(($) => $.layers.defects, { count })}</span>}
        </h3>
      </summary>
      {isOpened && <FocusedFindings id={id} />}
    </details>
  );
}
