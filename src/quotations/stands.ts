import type { UnitId } from '@/agreement/model';

/** Whether a provision is another, or stands under it: 12.6 under 12. */
export const stands = (id: UnitId, under: UnitId) => id === under || id.startsWith(`${under}.`) || isPart(id, under);

/** g and p are the two parts of the text. */
const isPart = (id: UnitId, part: UnitId) => !part.includes('-') && id.startsWith(`${part}-`);
