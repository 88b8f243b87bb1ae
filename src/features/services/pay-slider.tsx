import { useId } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { useDurationWords } from '@/i18n/duration-words';
import { writeDate } from '@/i18n/date-words';
import { toMinute, writeDay } from '@/time/beijing';
import { HOUR, toSaidLength } from '@/time/duration';
import { Slider } from '@/ui/slider';
import type { Span } from './span-of-payments';

interface Props {
  readonly span: Span;
  /** Epoch milliseconds; `undefined` where no payment is supposed: the handle then stands at the present. */
  readonly at: number | undefined;
  /** Whether an hour is given; else the day is all that is said. */
  readonly hasTime: boolean;
  readonly now: number | undefined;
  /** Told each hour that is passed. */
  readonly onDrag: (at: number) => void;
  /** Told when the handle was let go. */
  readonly onRelease: () => void;
}

/** A handle to drag through the moments of paying, an hour at a time; arrow keys move it, and page keys by a day. */
export function PaySlider({ span: { from, to }, at, hasTime, now, onDrag, onRelease }: Props) {
  const { t, i18n } = useTranslation();
  const durationWords = useDurationWords();
  const id = useId();
  const isEnglish = i18n.language === 'en';
  const told = at ?? Math.min(to, Math.max(from, toMinute(now ?? from)));
  const away = now === undefined ? 0 : told - now;
  const isOfThisYear = now !== undefined && writeDay(told).slice(0, 4) === writeDay(now).slice(0, 4);
  // The words are of the moment itself, which has minutes; the handle goes by hours.
  const words = [
    writeDate(told, { isEnglish, hasTime: hasTime || at === undefined, hasYear: !isOfThisYear }),
    ...(Math.abs(away) < HOUR || (!hasTime && at !== undefined)
      ? []
      : [
          t(($) => $.services.whatIf[away > 0 ? 'fromNow' : 'ago'], {
            duration: durationWords(toSaidLength(Math.abs(away))),
          }),
        ]),
  ].join(t(($) => $.services.whatIf.comma));
  return (
    <div className="pay-slider">
      <Slider
        id={id}
        label={t(($) => $.services.whatIf.slider)}
        from={from}
        to={to}
        at={told}
        words={words}
        onMove={onDrag}
        onRelease={onRelease}
      />
      <output htmlFor={id} aria-live="off">
        {at === undefined ? t(($) => $.services.whatIf.notSupposed) : words}
      </output>
    </div>
  );
}
