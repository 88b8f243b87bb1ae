import type { Diagnostic } from '../agreement/diagnostic';
import type { UnitId } from '../agreement/model';
import { readSaidNumbers } from '../agreement/said-numbers.ts';
import { partOfId } from '../agreement/unit-id.ts';
import { everyWording } from './every-wording.ts';

/** The letter with which the ids of a part begin. */
const LETTER = { general: 'g', special: 'p', notice: '' } as const;

/**
 * Finds the numbers of a text about a provision that only the other part has, before the text names a part. A reader who is at
 * special 22.1.4 carries on its part to “9.2.4 keeps the data”, and looks for it under PrivateZone.
 *
 * @param own - the provision that the text is about.
 */
export function findForeignNumbers(text: string, own: UnitId, ids: ReadonlySet<UnitId>): readonly string[] {
  const here = LETTER[partOfId(own)];
  if (here === '') return [];
  const there = here === 'g' ? 'p' : 'g';
  return readSaidNumbers(text).flatMap(({ part, num }) =>
    part === undefined && !ids.has(`${here}-${num}`) && ids.has(`${there}-${num}`) ? [num] : [],
  );
}

/**
 * Checks that what is written of a provision names the other part where it speaks of it.
 *
 * @param records - of content, each about one provision.
 * @returns an `error` for each number of the other part that no part is named before.
 */
export function checkOwnPart(records: readonly { readonly unit: UnitId }[], ids: readonly UnitId[]): Diagnostic[] {
  const all = new Set(ids);
  return records.flatMap((record) =>
    everyWording(record)
      .flatMap(({ zh, en }) => [zh, en])
      .flatMap((text) =>
        findForeignNumbers(text, record.unit, all).map((number): Diagnostic => ({
          check: 'part-not-named',
          severity: 'error',
          message: `${record.unit} is of the other part than ${number}; name its part: “${text}”`,
        })),
      ),
  );
}
