import { memo } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { writeTime } from '@/time/beijing';
import { layLabels } from './axis-labels';
import { useAxisWords } from './use-axis-words';
import { useFirstOfMany } from './first-of-many';
import { type Lane, type LaneRail, layLanes } from './lay-lanes';
import type { ServiceCase } from './service-case';

interface Props {
  readonly cases: readonly ServiceCase[];
  readonly now: number | undefined;
}

const LOOKS = ['going', 'cut', 'over', 'gone'] as const;
const TRACKS = ['order', 'service', 'data'] as const;

/** Several services on one scale of time; the table says the same in words. */
export const ServiceLanes = memo(function ServiceLanes({ cases, now }: Props) {
  const { t } = useTranslation();
  const isDated = cases.some(({ clock }) => clock.dated);
  const laid = cases.filter(({ clock }) => clock.dated === isDated);
  const { shown, toggle } = useFirstOfMany(laid);
  const { lanes, ticks, now: present, widened } = layLanes(laid, now, shown.length);
  const undated = cases.length - laid.length;
  const axisWords = useAxisWords(now);
  const labels = isDated
    ? layLabels(ticks, axisWords.dayOf, laid.every(({ view }) => view.doubt === 0) ? writeTime : undefined)
    : layLabels(ticks, (at) => (at === 0 ? t(($) => $.services.lanes.start) : axisWords.lengthOf(at)));
  return (
    <section className="service-lanes">
      <h2>{t(($) => $.services.lanes.title)}</h2>
      <p className="muted">
        {t(($) => $.services.lanes.caption)} {!isDated && t(($) => $.services.lanes.captionUndated)}
      </p>
      <ul className="looks" aria-hidden>
        {LOOKS.map((look) => (
          <li key={look}>
            <i data-look={look} /> {t(($) => $.services.lanes.looks[look])}
          </li>
        ))}
      </ul>
      <div className="lanes-frame">
        {/* On paper it stands again on each sheet. */}
        <div className="lanes-head">
          <div className="lanes-axis" aria-hidden>
            {present !== undefined && (
              <span className="now" style={{ insetInlineStart: `${present}%` }}>
                {t(($) => $.services.lanes.now)}
              </span>
            )}
            {labels.map(({ at, x, words, anchor, rooms }) => (
              <span key={at} data-anchor={anchor} data-rooms={rooms} style={{ insetInlineStart: `${x}%` }}>
                {words}
              </span>
            ))}
          </div>
        </div>
        {lanes.map((lane) => (
          <div key={lane.of.service.id} className="lane">
            <p>{lane.of.shortName}</p>
            <div className="lane-rails" aria-hidden>
              {labels.map(({ at, x }) => (
                <i key={at} className="line" style={{ insetInlineStart: `${x}%` }} />
              ))}
              {TRACKS.filter((track) => lane.rails[track].length > 0).map((track) => (
                <div key={track} className="lane-rail">
                  <Rails rails={lane.rails[track]} />
                </div>
              ))}
              <Marks lane={lane} />
              {present !== undefined && <i className="line now" style={{ insetInlineStart: `${present}%` }} />}
            </div>
          </div>
        ))}
      </div>
      {toggle}
      {widened.length > 0 && <p className="muted">{t(($) => $.services.lanes.widened)}</p>}
      {undated > 0 && <p className="muted">{t(($) => $.services.lanes.onlyDated, { count: undated })}</p>}
    </section>
  );
});

function Rails({ rails }: { readonly rails: readonly LaneRail[] }) {
  return rails.map(({ from, to, look, isPossible }) => (
    <i
      key={from}
      data-look={look}
      data-possible={isPossible || undefined}
      style={{ insetInlineStart: `${from}%`, inlineSize: `${to - from}%` }}
    />
  ));
}

function Marks({ lane }: { readonly lane: Lane }) {
  return lane.marks.map(({ kind, x }) => (
    <i key={kind} className="lane-mark" data-kind={kind} style={{ insetInlineStart: `${x}%` }} />
  ));
}
