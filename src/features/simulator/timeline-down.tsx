import { useTranslation } from '@/i18n/use-translation';
import { ClauseLink } from './clause-link';
import { listDown, type DownMoment } from './timeline-downwards';
import { MomentGlyph } from './timeline-glyph';
import type { DrawnCase } from './timeline-model';

/**
 * A case where it is narrow: time runs down, and the drawing is a list. At the left of each moment run the rails of the time from
 * it to the next; between two moments stands how long it is and from where that counts.
 */
export function TimelineDown({ drawn }: { readonly drawn: DrawnCase }) {
  const { t } = useTranslation();
  const { lanes, moments } = listDown(drawn);
  return (
    <div className="timeline-down">
      <p className="lanes" aria-hidden>
        {lanes.map((lane) => (
          <span key={lane}>{drawn.laneNames[lane]}</span>
        ))}
      </p>
      <ol aria-label={t(($) => $.timeline.restBelow)}>
        {moments.map((moment) => (
          <Moment key={moment.moment.key} drawn={drawn} item={moment} />
        ))}
      </ol>
    </div>
  );
}

function Moment({ drawn, item }: { readonly drawn: DrawnCase; readonly item: DownMoment }) {
  const { moment, rails, states, periods, hasNow, hasLeft } = item;
  const { glyph, isOpen, title, events, when } = moment;
  return (
    <li className={`moment is-${glyph}`}>
      <span className="tracks" aria-hidden>
        {rails.map(({ lane, look, certain }) => (
          <i key={lane} className={`rail ${look} ${certain ? 'certain' : 'possible'}`} />
        ))}
      </span>
      <div className="body">
        <svg className="sign" viewBox="-11 -11 22 22" width={22} height={22} aria-hidden>
          <MomentGlyph glyph={glyph} isOpen={isOpen} x={0} y={0} />
        </svg>
        <div className="heads">
          {title !== undefined && <strong className={`words is-head is-${glyph}`}>{title}</strong>}
          {events.map((event) => (
            <span
              key={event.id + event.label}
              className={['words', event.loss && 'is-loss', `is-${event.state}`, event.isOther && 'is-other']
                .filter(Boolean)
                .join(' ')}
            >
              <strong>{event.label}</strong> <ClauseLink provision={event.provision} clause={event.clause} />
            </span>
          ))}
        </div>
        {when.length > 0 && (
          <p className="when">
            {when.map((line) => (
              <span key={line}>{line} </span>
            ))}
          </p>
        )}
        {states.length > 0 && (
          <ul>
            {states.map(({ lane, label, clause, provision }) => (
              <li key={lane + label}>
                <b>{drawn.laneNames[lane]}</b> <span>{label}</span>{' '}
                {clause !== '' && <ClauseLink provision={provision} clause={clause} />}
              </li>
            ))}
          </ul>
        )}
        {periods.map(({ label, clause, provision, look, isUnknown }) => (
          <p
            key={label + clause}
            className={['period', `is-${look}`, isUnknown && 'is-unknown'].filter(Boolean).join(' ')}
          >
            <span aria-hidden>↓</span> {label} <ClauseLink provision={provision} clause={clause} />
          </p>
        ))}
        {hasNow && drawn.now && (
          <p className="now">
            <span>{drawn.now.label}</span>
            {hasLeft && drawn.left && <em className={drawn.left.isLoss ? 'is-loss' : undefined}>{drawn.left.label}</em>}
          </p>
        )}
      </div>
    </li>
  );
}
