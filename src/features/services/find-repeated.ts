import { readWhenSaid } from '@/cases/read-when-said';
import { caseValues, type Service, type ServiceList } from '@/services/model';

/**
 * The services that say the same as one before them: the same product, label and case, however each has it, by itself or in common
 * with the list, and however its moments are written.
 */
export function findRepeated(list: ServiceList): readonly Service[] {
  const known = new Set<string>();
  return list.services.filter((service) => {
    const values = Object.entries(readWhenSaid(caseValues(list, service)));
    const key = JSON.stringify([
      service.slug,
      service.label.trim(),
      values.filter(([, value]) => value !== '').toSorted(([one], [other]) => (one < other ? -1 : 1)),
    ]);
    const isRepeated = known.has(key);
    known.add(key);
    return isRepeated;
  });
}
