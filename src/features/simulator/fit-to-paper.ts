import { type Layout, layOut } from './timeline-layout';
import type { DrawnCase, DrawnMoment } from './timeline-model';
import { LETTER_LACKS, PAPER_LINE, PAPER_SCALE, PAPER_WIDTH } from './timeline-sizes';

/** On paper the present is over: no room is kept for it. */
const withoutNow = (drawn: DrawnCase): DrawnCase => ({ ...drawn, now: undefined, left: undefined });

/** Without what only the readings have that were not chosen: the list has it, each with the reading. */
function withoutOthers(drawn: DrawnCase): DrawnCase {
  const moments = drawn.moments.flatMap((moment) => {
    const events = moment.events.filter(({ isOther }) => !isOther);
    const isLeft = events.length > 0 || moment.events.length === 0 || moment.title !== undefined;
    return isLeft ? [{ ...moment, events }] : [];
  });
  return keepMoments({ ...drawn, periods: drawn.periods.filter(({ look }) => look !== 'other') }, moments);
}

/** Of each moment what is gravest, with how many events there are beside it, and when it is, in a line without a note. */
const inShort = (drawn: DrawnCase): DrawnCase =>
  keepMoments(
    drawn,
    drawn.moments.map((moment) => {
      const [first, ...more] = moment.events;
      const when = moment.at === null ? [] : [moment.when.filter((line) => !/^[（(]/.test(line)).join(' ')];
      if (!first) return { ...moment, when };
      const label = more.length === 0 ? first.label : `${first.label} (+${more.length})`;
      return { ...moment, events: [{ ...first, label }], when };
    }),
  );

function keepMoments(drawn: DrawnCase, moments: readonly DrawnMoment[]): DrawnCase {
  const isKept = (key: string) => moments.some((moment) => moment.key === key);
  return { ...drawn, moments, periods: drawn.periods.filter(({ from, to }) => isKept(from) && isKept(to)) };
}

/** Without the moments that stop and lose nothing: notices, and where only the state of a lane changes. */
const withoutMinor = (drawn: DrawnCase): DrawnCase =>
  keepMoments(
    drawn,
    drawn.moments.filter(({ glyph, title }) => title !== undefined || (glyph !== 'event' && glyph !== 'border')),
  );

const withoutPeriods = (drawn: DrawnCase): DrawnCase => ({ ...drawn, periods: [] });

/**
 * Lays a case out for paper, where it has one page: whole where there is room for it, else without what the list of events
 * says too, as little of it as it takes.
 *
 * @param room - the height that there is, in pixels of the drawing.
 */
export function fitToPaper(drawn: DrawnCase, room: number): { readonly drawn: DrawnCase; readonly layout: Layout } {
  const whole = withoutNow(drawn);
  const chosen = withoutOthers(whole);
  const short = withoutPeriods(inShort(chosen));
  const forms: readonly [DrawnCase, ...DrawnCase[]] = [
    whole,
    chosen,
    inShort(whole),
    inShort(chosen),
    short,
    withoutMinor(short),
  ];
  let least: ReturnType<typeof fitToPaper> | undefined;
  for (const form of forms) {
    const layout = layOut(form, PAPER_WIDTH, PAPER_LINE);
    if (layout.height <= room) return { drawn: form, layout };
    if (!least || layout.height < least.layout.height) least = { drawn: form, layout };
  }
  return least ?? { drawn: whole, layout: layOut(whole, PAPER_WIDTH, PAPER_LINE) };
}

/** A case laid out for paper, and on which sheets there is room for it. */
interface PaperForm {
  readonly drawn: DrawnCase;
  readonly layout: Layout;
  readonly fits: 'both' | 'a4' | 'none';
}

/**
 * Lays a case out for a sheet of A4 or of US Letter, whichever will come: for both where a form fits both, else for A4 alone. What
 * fits neither is left out on paper, and on US Letter what fits A4 alone (`timeline-drawing.css`): the list says the same.
 *
 * @param room - the height that there is on A4, in CSS pixels.
 */
export function fitToSheets(drawn: DrawnCase, room: number): PaperForm {
  const forBoth = fitToPaper(drawn, (room - LETTER_LACKS) / PAPER_SCALE);
  if (forBoth.layout.height * PAPER_SCALE <= room - LETTER_LACKS) return { ...forBoth, fits: 'both' };
  const forOne = fitToPaper(drawn, room / PAPER_SCALE);
  return { ...forOne, fits: forOne.layout.height * PAPER_SCALE <= room ? 'a4' : 'none' };
}
