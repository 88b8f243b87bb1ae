import { writeMoment } from '@/time/beijing';

/**
 * A moment as Word files have it. Word shows these figures as they stand, whatever zone is written behind them, so they are the clock of
 * Beijing, as everywhere in the file, and name no zone: with Z a comment of 23:18 stood in the margin as one of 15:18.
 */
export function writeWordMoment(at: number): string {
  return writeMoment(at).slice(0, 19);
}

/** The same for where the library asks for a date and writes it by itself. */
export class WordMoment extends Date {
  override toISOString(): string {
    return writeWordMoment(this.getTime());
  }
}
