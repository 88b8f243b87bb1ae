import { useEffect } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { UnitId } from '@/agreement/model';
import { DeskAbsent, DeskFailed } from './desk-absent';
import { DeskLayer } from './desk-layer';
import { DeskPane } from './desk-pane';
import { changeUi, resetUi, useDeskUi } from './desk-ui';
import { useDesk } from './store-use';

interface Props {
  /** The id of the review that the address names. */
  readonly id: string;
  /** What of it: the layer over the text with its bar, or its section of the pane. */
  readonly place: 'layer' | 'pane';
  /** The provision in focus, where the page knows it; `null` where it knows that none is. */
  readonly focused?: UnitId | null | undefined;
  /** The HTML of the text on the page. */
  readonly text?: string;
}

/** A review over the text: loaded only where an address names one. */
export default function ReviewDesk({ place, ...rest }: Props) {
  return place === 'layer' ? <Layer {...rest} /> : <Pane focused={rest.focused ?? undefined} />;
}

function Layer({ id, focused, text = '' }: Omit<Props, 'place'>) {
  const { t } = useTranslation();
  const opened = useDesk(id);
  const desk = opened.kind === 'open' ? opened.desk : undefined;
  useEffect(() => {
    changeUi({ desk });
    return resetUi;
  }, [desk]);
  if (opened.kind === 'opening') return <p className="hint">{t(($) => $.reviewing.pending)}</p>;
  if (opened.kind === 'absent') return <DeskAbsent id={id} />;
  if (opened.kind === 'failure') return <DeskFailed id={id} />;
  return <DeskLayer key={id} desk={opened.desk} given={focused} text={text} />;
}

function Pane({ focused }: { readonly focused: UnitId | undefined }) {
  const { desk } = useDeskUi();
  return desk ? <DeskPane desk={desk} focused={focused} /> : null;
}
