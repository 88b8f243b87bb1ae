import { SILENCE_ASPECTS, SILENCE_EVENTS, type SilenceContent, type SilenceRow } from './model.ts';

/** The whole map: a row for each product, every cell filled. */
export function laySilences({ general, own }: SilenceContent, numbers: readonly number[]): readonly SilenceRow[] {
  return numbers.map((number) => ({
    number,
    cells: SILENCE_EVENTS.flatMap((event) =>
      SILENCE_ASPECTS.map((aspect) => {
        const cell = own[number]?.[aspect]?.[event];
        return { ...(cell ?? general[aspect][event]), aspect, event, isShared: cell === undefined };
      }),
    ),
  }));
}
