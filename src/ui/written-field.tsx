import { CalendarDays, Clock } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Sentences } from '@/i18n/gap';
import { useTranslation } from '@/i18n/use-translation';
import { createLoader } from '@/loading/create-loader';
import { loadModule } from '@/loading/load-module';
import { readMoment } from '@/time/read-moment';
import type { Supposed, WrittenFault, WrittenKind } from '@/time/read-written';
import { Button } from './button';
import { Field } from './field';
import { isComposingKey } from './use-composed-input';
import { useFollowingInput } from './use-following-input';
import { useMounted } from './use-mounted';

interface Props {
  /** What the box is for. A day may be written with a time of day; it is committed with it then. */
  readonly kind: WrittenKind;
  readonly label: ReactNode;
  /** What counts now: `2024-06-01`, `10:00` or `2024-06-01T10:00`; empty for nothing. */
  readonly value: string;
  /** Where it is sent by the browser's own form. */
  readonly name?: string;
  /** What is wrong beside what the box finds wrong. */
  readonly error?: string | undefined;
  /**
   * Told what was understood, as `value` has it: at once where nothing that one goes on with makes it another moment, else when one
   * leaves the box, presses Enter, or stops writing for two seconds; empty where the box was cleared and left.
   */
  readonly onCommit: (value: string) => void;
  /** Told whether what is written is refused: what counted before then stands in no box. */
  readonly onRefuse?: ((isRefused: boolean) => void) | undefined;
}

/** Reads what is written; it is loaded when a box is entered. */
const reader = createLoader(() => loadModule(() => import('@/time/read-written')));

const PICKERS = {
  day: { type: 'date', min: '2000-01-01', max: '2099-12-31' },
  time: { type: 'time' },
  moment: { type: 'datetime-local', min: '2000-01-01T00:00', max: '2099-12-31T23:59' },
} as const;

/** In milliseconds: who stops for so long is taken to have written what they mean; who types slowly stops for less. */
const PAUSE = 2000;

const present = () => Date.now();
const show = (value: string) => value.replace('T', ' ');

/** Whether it is written as addresses have it, and counts without what reads the rest: also where that does not load. */
function isExact(text: string, kind: WrittenKind, isLeft: boolean) {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)?(?:(?:^|(?<=\d)[T ])((?!24)\d\d:\d\d(?::\d\d)?))?$/.exec(text) ?? [];
  const isWhole = kind === 'time' ? time && !day : day && (time || kind === 'day' || isLeft);
  return isWhole && readMoment(day ? text : `2026-01-01T${time}`) !== undefined;
}

/**
 * A box in which a moment is written as people write it: 2026-11-20, 11月20日, 昨天 14:30, 3天前; with the browser's own picker as a button
 * beside it. What is understood stands in the box when one leaves it; what is not stays, changes nothing, and is named. While one
 * writes what may still become another moment (8:30 on the way to 8:30pm), what counted before still does.
 */
export function WrittenField({ kind, label, value, name, error, onCommit, onRefuse }: Props) {
  const { t } = useTranslation();
  const mounted = useMounted();
  const [wrong, setWrong] = useState<{ readonly fault: WrittenFault | 'notLoaded'; readonly text: string }>();
  const [supposed, setSupposed] = useState<Supposed & { readonly day: string }>();
  const picker = useRef<HTMLInputElement>(null);
  const { input, send, put } = useFollowingInput(show(value), (text) => onCommit(text.replace(' ', 'T')));
  useEffect(() => setWrong(undefined), [value]);
  const isRefused = wrong !== undefined;
  const tell = useEffectEvent(() => {
    onRefuse?.(isRefused);
  });
  useEffect(() => {
    tell();
  }, [isRefused]);

  const take = (read: string, isLeft: boolean, of?: Supposed) => {
    // Who gives a day for a moment means its beginning, and sees it in the box.
    const whole = show(kind === 'moment' && /^\d{4}-\d{2}-\d{2}$/.test(read) ? `${read}T00:00` : read);
    setWrong(undefined);
    setSupposed(of && { ...of, day: whole.slice(0, 10) });
    if (isLeft) put(kind === 'day' ? whole.slice(0, 10) : whole);
    send(whole);
  };
  const commit = (isLeft: boolean) => {
    // A page that React hides takes its boxes from their parts and the keyboard from the box: that says nothing of what is written.
    if (!input.current) return undefined;
    const text = input.current.value.trim();
    if (text === '') {
      if (isLeft) take('', true);
      return undefined;
    }
    if (text === show(value)) return setWrong(undefined);
    const isStill = () => input.current?.value.trim() === text;
    const loaded = reader.value();
    if (!loaded) {
      if (isExact(text, kind, isLeft)) return take(text, isLeft);
      reader.start();
      void reader.arrival.then(() => isStill() && commit(isLeft));
      const forget = reader.subscribe(() => {
        forget();
        if (isLeft && reader.status() === 'failed' && isStill()) setWrong({ fault: 'notLoaded', text });
      });
      return undefined;
    }
    const read = loaded[isLeft ? 'readWritten' : 'readTyped'](text, kind, present());
    const settle = () =>
      'value' in read
        ? take(read.value, isLeft, read.supposed)
        : setWrong({ fault: read.fault, text: text.slice(0, 40) });
    if (isLeft || ('isWhole' in read && read.isWhole)) return settle();
    setWrong(undefined);
    setTimeout(() => isStill() && input.current === document.activeElement && settle(), PAUSE);
    return undefined;
  };
  const openPicker = () => {
    const own = picker.current;
    if (!own) return;
    own.value = value;
    try {
      own.showPicker();
    } catch {
      own.focus();
      own.click();
    }
  };
  const hintOf = ({ unsaid, isUntimed, day, other }: Supposed & { readonly day: string }) => (
    <>
      <Sentences>
        {isUntimed && t(($) => $.moments.supposed.hour, { day })}
        {unsaid && t(($) => $.moments.supposed[unsaid], { day })}
      </Sentences>
      {other !== undefined && (
        <>
          {' '}
          <Button kind="link" onClick={() => take(other + show(value).slice(10), true, { unsaid, other: day })}>
            {t(($) => $.moments.otherDay, { day: other })}
          </Button>
        </>
      )}
    </>
  );
  const fault = wrong && (wrong.fault === 'unread' ? kind : wrong.fault);
  const { type, ...range } = PICKERS[kind];
  const Icon = kind === 'time' ? Clock : CalendarDays;
  return (
    <Field
      label={label}
      // What was supposed is told while it counts.
      hint={supposed && supposed.day === value.slice(0, 10) ? hintOf(supposed) : undefined}
      isHintSaid
      error={fault ? t(($) => $.moments.fault[fault], { text: wrong.text }) : error}
    >
      {(control) => (
        <span className="written">
          <input
            {...control}
            ref={input}
            // Never the browser's own kind: one would become the other under the hands of who writes.
            type="text"
            name={name}
            maxLength={40}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="done"
            placeholder={t(($) => $.moments.hint[kind])}
            defaultValue={show(value)}
            onFocus={() => reader.start()}
            onChange={() => commit(false)}
            onBlur={() => commit(true)}
            onKeyDown={({ key, nativeEvent }) => {
              if (key === 'Enter' && !isComposingKey(nativeEvent)) commit(true);
            }}
          />
          {mounted && (
            <>
              <input
                {...range}
                ref={picker}
                type={type}
                tabIndex={-1}
                aria-hidden
                className="own-picker"
                onChange={({ currentTarget }) => {
                  if (currentTarget.value !== '') take(currentTarget.value, true);
                }}
              />
              <Button kind="bare" aria-label={t(($) => $.moments.pick[kind])} onClick={openPicker}>
                <Icon aria-hidden size={18} />
              </Button>
            </>
          )}
        </span>
      )}
    </Field>
  );
}
