import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GlanceFigure } from '@/lifecycle/glance-figures';
import type { TimeScale } from '@/lifecycle/time-scale';
import { HOUR } from '@/time/duration';
import { useFigureWords } from '@/i18n/glance-words';
import type { GlanceRow } from './product-list';

/** Where things stand across a row, in percent: the axis, and past it what has no figure. */
const AXIS = { from: 3, to: 88, unknown: 95 };

/** Where so many hours stand, in percent of a row. */
type Place = (hours: number) => number;

interface Props {
  readonly rows: readonly GlanceRow[];
  readonly scale: TimeScale;
  readonly trigger: 'expiry' | 'arrears';
}

/** The list as a drawing: an hour and thirty days are both legible on its scale. The table says the same in words. */
export function GlanceDrawing({ rows, scale, trigger }: Props) {
  const { t, i18n } = useTranslation();
  const words = useFigureWords();
  const placeOf: Place = (hours) => AXIS.from + scale.toFraction(hours * HOUR) * (AXIS.to - AXIS.from);
  const marks = [0, 1, 6, 24, 72, 168, 360, 720];
  return (
    <figure className="glance-drawing">
      <figcaption className="muted">{t(($) => $.glance.legend)}</figcaption>
      <svg className="glance-axis" aria-hidden>
        {marks.map((hours) => (
          <text key={hours} x={`${placeOf(hours)}%`} y={14} textAnchor="middle">
            {words({ kind: 'hours', hours, disputed: false, orEarlier: false })}
          </text>
        ))}
        <text x={`${AXIS.unknown}%`} y={14} textAnchor="middle">
          ?
        </text>
      </svg>
      <ol>
        {rows.map(({ product, figures }) => {
          const restriction = figures[`${trigger}-restriction`];
          const loss = figures[`${trigger}-loss`];
          const name = i18n.language === 'en' ? product.en : product.zh;
          return (
            <li key={product.number}>
              <Link
                to="/products/$slug"
                params={{ slug: product.slug }}
                search={restriction ? { trigger } : {}}
                preload={false}
              >
                {product.number} {name}
              </Link>
              <svg
                role="img"
                aria-label={t(($) => $.glance.drawn, { name, restriction: words(restriction), loss: words(loss) })}
              >
                {marks.map((hours) => (
                  <line
                    key={hours}
                    className="grid"
                    x1={`${placeOf(hours)}%`}
                    x2={`${placeOf(hours)}%`}
                    y1={0}
                    y2={24}
                  />
                ))}
                {restriction?.kind === 'hours' && (
                  <line
                    className="span"
                    x1={`${placeOf(restriction.hours)}%`}
                    x2={`${loss?.kind === 'hours' ? placeOf(loss.hours) : AXIS.to}%`}
                    y1={12}
                    y2={12}
                  />
                )}
                <Mark figure={restriction} kind="restriction" placeOf={placeOf} />
                <Mark figure={loss} kind="loss" placeOf={placeOf} />
                {!restriction && (
                  <text x={`${AXIS.from}%`} y={16}>
                    {words(null)}
                  </text>
                )}
              </svg>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}

interface MarkProps {
  readonly figure: GlanceFigure | null;
  readonly kind: 'restriction' | 'loss';
  readonly placeOf: Place;
}

/** A disc or a diamond at its time, hollow where it is disputed; a question mark past the axis where it has no figure. */
function Mark({ figure, kind, placeOf }: MarkProps) {
  if (!figure || figure.kind === 'none') return null;
  const className = [kind, (figure.disputed || figure.orEarlier) && 'disputed'].filter(Boolean).join(' ');
  if (figure.kind === 'unknown') {
    return (
      <text
        className={className}
        x={`${kind === 'loss' ? AXIS.unknown : AXIS.unknown - 4}%`}
        y={17}
        textAnchor="middle"
      >
        ?
      </text>
    );
  }
  return (
    <svg x={`${placeOf(figure.hours)}%`} y={12} overflow="visible" className={className}>
      {kind === 'loss' ? <path d="M0-7L7 0 0 7-7 0z" /> : <circle r={5} />}
    </svg>
  );
}
