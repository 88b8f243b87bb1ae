import { isLoss } from './consequences.ts';
import type { LifecycleRule, Subject } from './model';

/** What 5.6 speaks of: 用户业务数据一经删除，即不可恢复, and 9.2.1 makes all that is processed such data. */
const DATA: readonly Subject[] = ['data', 'dns-data', 'backups'];

/**
 * Whether the text itself says that a loss cannot be undone: the rule's own clause (2.2), or 5.6 for data that are deleted.
 * Other losses (an instance that is released, 34.3.2) are counted as lost because nothing says that they come back.
 */
export function isIrrecoverable({ effect, subject, irrecoverable }: LifecycleRule): boolean {
  if (!isLoss({ effect, subject })) return false;
  return irrecoverable === true || (effect === 'delete' && DATA.includes(subject));
}
