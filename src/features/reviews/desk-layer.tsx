import { useEffect, useRef } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { UnitId } from '@/agreement/model';
import { Sheet } from '@/ui/sheet';
import type { Desk } from './desk';
import { DeskBar } from './desk-bar';
import { useDeskCommands } from './desk-commands';
import { signContents } from './desk-contents';
import { useReadUnit } from './desk-focus';
import { useMarks } from './desk-marks';
import { ReviewSection } from './desk-pane';
import { DeskSigns } from './desk-signs';
import { DeskTools } from './desk-tools';
import { changeUi, useDeskUi } from './desk-ui';
import { useDeskView } from './page-editing';
import { useReviewNames } from './page-names';
import { useOpenEdition } from './use-open-edition';

interface Props {
  readonly desk: Desk;
  /** The provision in focus, where the page knows it; `null` where it knows that none is. */
  readonly given: UnitId | null | undefined;
  readonly text: string;
}

/** A review over the text: its bar, marks, signs in the margin, tools at chosen words, keys. */
export function DeskLayer({ desk, given, text }: Props) {
  const { t } = useTranslation();
  const view = useDeskView(desk);
  const { held, filter, isSheet } = useDeskUi();
  const { clause } = useReviewNames();
  const read = useReadUnit(text, given === undefined);
  const focused = given === undefined ? read : (given ?? undefined);
  const boxes = useMarks(text, view.state, filter, held?.mark);
  useOpenEdition(desk, (from) => changeUi({ said: t(($) => $.reviewing.otherEdition, { edition: from }) }));
  useDeskCommands(desk, focused, text);
  useEffect(() => signContents(view.state), [view.state]);
  // Whoever goes on to another provision has done with what was held.
  const last = useRef(focused);
  useEffect(() => {
    if (last.current === focused) return;
    last.current = focused;
    if (held !== undefined && held.unit !== focused) changeUi({ held: undefined });
  }, [focused, held]);
  // What another tab had changed first is said where one looks; both texts are under what waits.
  const conflicts = view.conflicts.length;
  const known = useRef(0);
  useEffect(() => {
    if (conflicts > known.current) changeUi({ said: t(($) => $.reviewing.refused, { count: conflicts }) });
    known.current = conflicts;
  }, [conflicts, t]);
  const unit = held?.unit ?? focused;
  return (
    <>
      <DeskBar desk={desk} view={view} focused={focused} />
      <DeskTools desk={desk} text={text} />
      <DeskSigns state={view.state} text={text} boxes={boxes} />
      <Sheet
        open={isSheet && unit !== undefined}
        title={
          unit === undefined
            ? t(($) => $.reviewing.sectionNone)
            : t(($) => $.reviewing.section, { clause: clause(unit) })
        }
        onClose={() => changeUi({ isSheet: false, wanted: undefined })}
      >
        {unit !== undefined && <ReviewSection desk={desk} unit={unit} isTitled={false} />}
      </Sheet>
    </>
  );
}
