import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';
import { useDurationWords } from '@/i18n/duration-words';
import { useFigureWords } from '@/i18n/glance-words';
import { HOUR } from '@/time/duration';
import { caseOfTrigger, useCaseSearch } from '@/ui/use-case-search';
import { type EarliestLoss, findEarliestLosses } from './earliest-losses';

/** The end of the scale, in hours: the longest period of the text. */
const END = 720;
const MARKS = [0, 168, 360, END];
/** Where so many hours stand on the linear scale; what is drawn at either end stands inside the drawing. */
const placeOf = (hours: number) => `${1 + (hours / END) * 97}%`;

/** After arrears, how long until something stops and something is gone, of the products of which it is gone first. */
export function EarliestLossesList() {
  const { t } = useTranslation();
  const durationWords = useDurationWords();
  return (
    <section aria-labelledby="earliest-losses">
      <h2 id="earliest-losses">{t(($) => $.home.losses.title)}</h2>
      <p className="hint">{t(($) => $.home.losses.lead)}</p>
      <p aria-hidden className="losses-row">
        <svg className="losses-axis">
          {MARKS.map((hours) => (
            <text
              key={hours}
              x={placeOf(hours)}
              y={12}
              textAnchor={hours === 0 ? 'start' : hours === END ? 'end' : 'middle'}
            >
              {hours === 0 ? t(($) => $.home.losses.arrears) : durationWords(hours * HOUR)}
            </text>
          ))}
        </svg>
      </p>
      <ol className="rails">
        {findEarliestLosses().map((row) => (
          <Row key={row.product.number} row={row} />
        ))}
      </ol>
      <p className="mt-3">
        <Link to="/products" search={{ ...useCaseSearch(), sort: 'arrears-loss' }} preload={false}>
          {t(($) => $.home.losses.all)}
        </Link>
      </p>
    </section>
  );
}

function Row({ row: { product, restriction, loss } }: { readonly row: EarliestLoss }) {
  const { t, i18n } = useTranslation();
  const words = useFigureWords();
  const search = caseOfTrigger('arrears', useCaseSearch());
  return (
    <li>
      <Link to="/products/$slug" params={{ slug: product.slug }} search={search} preload={false} className="losses-row">
        <span>
          <small>{product.number}</small> {i18n.language === 'en' ? product.en : product.zh}
        </span>
        <Rail restriction={restriction} loss={loss} />
        <span className="losses-words">
          {restriction && (
            <span>
              {t(($) => $.home.losses.restriction, { length: words(restriction) })}
              {restriction.isPart && t(($) => $.home.losses.isPart)}
            </span>
          )}{' '}
          <b>{t(($) => $.home.losses[loss.isRelease ? 'release' : 'loss'], { length: words(loss) })}</b>
          {loss.disputed && <span className="tag">{t(($) => $.home.losses.disputed)}</span>}
          {loss.varies && <span className="tag">{t(($) => $.home.losses.varies)}</span>}
        </span>
      </Link>
    </li>
  );
}

/** Usable, then restricted, then the loss: hollow where it is disputed, varies, is a right, or may come earlier. The words beside it say the same. */
function Rail({ restriction, loss }: Pick<EarliestLoss, 'restriction' | 'loss'>) {
  const stop = restriction?.kind === 'hours' ? restriction.hours : undefined;
  return (
    <svg aria-hidden>
      {MARKS.map((hours) => (
        <line key={hours} className="grid" x1={placeOf(hours)} x2={placeOf(hours)} y1={0} y2={16} />
      ))}
      {stop !== undefined && (
        <>
          <line className="usable" x1={placeOf(0)} x2={placeOf(stop)} y1={8} y2={8} />
          <line className="restricted" x1={placeOf(stop)} x2={placeOf(loss.hours)} y1={8} y2={8} />
        </>
      )}
      <svg x={placeOf(loss.hours)} y={8} overflow="visible">
        <path
          className={loss.disputed || loss.orEarlier || loss.varies || loss.isRight ? 'loss disputed' : 'loss'}
          d="M-2.5-7h5v14h-5z"
        />
      </svg>
    </svg>
  );
}
