import { createUnitFinder } from './unit-at';

/** What is read stands about here, in CSS pixels below the top of the window. */
const READ_AT = 200;

/** Which provision was read, and how far below the top of the window it began. */
interface Place {
  readonly id: string;
  readonly top: number;
}

/** Places in the text as they were left, by the steps of the history. */
export interface LeftPlaces {
  readonly leave: (step: string | undefined) => void;
  /** Scrolls to where a step was left, when the browser has gone to as many pixels from the top as it was then. */
  readonly comeBack: (step: string | undefined) => void;
}

/**
 * Keeps places in the text by what is read there: as pixels from the top of the page they are not the same any more when something
 * above has been laid out meanwhile, and is higher than it was taken to be.
 *
 * @param nextFrame - calls when the next frame is drawn.
 */
export function createLeftPlaces(text: () => Element | null, nextFrame: (then: () => void) => void): LeftPlaces {
  const places = new Map<string, Place>();
  return {
    leave: (step) => {
      if (step === undefined) return;
      const read = createUnitFinder([...(text()?.querySelectorAll('section.unit') ?? [])])(READ_AT);
      if (read) places.set(step, { id: read.id, top: read.getBoundingClientRect().top });
      else places.delete(step);
    },
    comeBack: (step) => {
      const place = step === undefined ? undefined : places.get(step);
      if (!place) return;
      const land = () => {
        const unit = text()?.querySelector(`[id="${CSS.escape(place.id)}"]`);
        const off = unit ? unit.getBoundingClientRect().top - place.top : 0;
        // Further than what is laid out can move it, the page is another one, or has not scrolled.
        if (Math.abs(off) >= 1 && Math.abs(off) < innerHeight) window.scrollBy({ top: off, behavior: 'instant' });
      };
      nextFrame(() => nextFrame(land));
    },
  };
}
