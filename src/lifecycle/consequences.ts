import type { Effect, LifecycleRule, Subject } from './model';

/** What a rule does to the service as a whole; `restricted` where only some of it ends. */
type ServiceState = 'restricted' | 'suspended' | 'ended';

/**
 * What a rule does to the data. `deleted` only by words that delete (删除, 清空, 清除, 不再保留): 释放 is `released`, and what then
 * becomes of the data the text leaves open.
 */
type DataState = 'unreachable' | 'unreadable' | 'released' | 'view-only' | 'not-viewable' | 'deleted';

/** What one effect on one subject comes to. */
interface Consequence {
  /**
   * Something can no longer be used as before: what 'nothing stops' asks for. `beside`: it can be had again by asking anew, and
   * is told beside what stops (21.2.2).
   */
  readonly restricts?: true | 'beside';
  /** What is lost with it: data, what holds them (an instance), work that waits or runs, or what was bought and not used. */
  readonly loses?: 'data' | 'holder' | 'work' | 'running' | 'quota';
  /** Data can then no longer surely be reached: kept is not reachable. */
  readonly endsAccess?: true;
  readonly service?: ServiceState;
  readonly data?: DataState;
  /** What was charged for is no longer there. */
  readonly endsCharging?: true;
}

/** It goes on, or it is told, asked or billed: nothing that a customer loses. */
const NOTHING: Consequence = {};

/** One capability ends, and the rest goes on. */
const PART: Consequence = { restricts: true, service: 'restricted' };

/** The whole service, or every operation in it, stops; nothing says that data can be reached meanwhile. */
const WHOLE: Consequence = { restricts: true, endsAccess: true, service: 'suspended' };

const DELETED: Consequence = { restricts: true, endsAccess: true, loses: 'data', data: 'deleted' };

const HOLDER_RELEASED: Consequence = {
  restricts: true,
  endsAccess: true,
  loses: 'holder',
  service: 'ended',
  data: 'released',
  endsCharging: true,
};

/**
 * What counts as a restriction, a loss and an end of access, decided here once for every effect on every subject that the
 * rules have. The build fails on a rule whose combination is not here.
 */
const CONSEQUENCES: Readonly<Partial<Record<`${Effect} ${Subject}`, Consequence>>> = {
  'bar creating': PART,
  'bar new-jobs': PART,
  'bar new-templates': PART,
  'bar starting': PART,
  'bar writing': PART,
  // 3.2: viewing and deleting only; 6.3: neither console nor API. Nothing says that data can still be taken out.
  'bar operations': { ...PART, endsAccess: true },
  // 22.1.4, 26.1.1: 无法查看, 无法被读取.
  'bar reading': { ...PART, endsAccess: true, data: 'unreadable' },

  'suspend service': WHOLE,
  'suspend operations': WHOLE,
  // 53.3: the operations of all pay-as-you-go services of the account.
  'suspend account': WHOLE,
  'suspend features': PART,
  'freeze operations': WHOLE,
  'freeze account': WHOLE,
  'stop service': WHOLE,
  'stop operations': WHOLE,
  'close account': WHOLE,
  // 22.1.4: 停止您的服务接口权限.
  'stop interface': WHOLE,
  'stop features': PART,
  'stop reporting': PART,
  'stop queued-work': PART,
  'stop running-work': PART,
  'stop running-jobs': PART,
  // 43.2.1: without it what the lake holds cannot be found.
  'stop metadata': { ...PART, endsAccess: true },
  'downgrade edition': PART,
  'end membership': PART,

  'terminate service': { restricts: true, endsAccess: true, service: 'ended', endsCharging: true },
  // 10.1, 33.1: 终止 of what has begun; nothing says that it goes on.
  'terminate running-work': { ...PART, loses: 'running' },
  // 3.4.1(2), (4): what was bought is over; use goes on only as pay-as-you-go.
  'terminate package': { restricts: true, endsAccess: true, service: 'ended' },

  'release instance': HOLDER_RELEASED,
  'release database': HOLDER_RELEASED,
  'delete instance': { ...HOLDER_RELEASED, data: 'deleted' },
  'release data': { ...DELETED, data: 'released' },
  'release configuration': { ...DELETED, data: 'released' },
  'release messages': { ...DELETED, data: 'released' },
  'delete data': DELETED,
  'delete dns-data': DELETED,
  'delete backups': DELETED,
  'delete configuration': DELETED,
  'delete templates': DELETED,
  // 53.2: each record only for the storage period that was chosen.
  'end history': { restricts: true, endsAccess: true, loses: 'data', data: 'not-viewable' },
  // 16.1: 数据不可恢复.
  'release queued-work': { restricts: true, loses: 'work' },
  // 21.2.2: 您需要重新提交; what is sent again is executed, so that nothing is lost for good.
  'delete queued-work': { restricts: 'beside' },
  'void package': { loses: 'quota' },

  'continue history': { data: 'view-only' },
  'continue instance': NOTHING,
  'continue metadata': NOTHING,
  'continue reading': NOTHING,
  'continue reporting': NOTHING,
  'continue running-jobs': NOTHING,
  'continue running-work': NOTHING,
  'continue service': NOTHING,
  'keep configuration': NOTHING,
  'keep data': NOTHING,
  'keep database': NOTHING,
  'keep dns-data': NOTHING,
  'keep instance': NOTHING,
  'keep membership': NOTHING,
  'keep order': NOTHING,
  'keep queued-work': NOTHING,
  'charge instance': NOTHING,
  'charge penalty': NOTHING,
  'charge running-work': NOTHING,
  'charge service': NOTHING,
  'charge storage': NOTHING,
  'stop-charging service': NOTHING,
  'convert billing': NOTHING,
  'begin arrears': NOTHING,
  'end deferral': NOTHING,
  'notify notice': NOTHING,
  'choose notice': NOTHING,
  'due renewal': NOTHING,
  // The order's own question: until when it stands (4.2.1).
  'void order': NOTHING,
  'withhold service': NOTHING,
  'void billing': NOTHING,
};

/** What a rule comes to; nothing for a combination that the table does not have, which the build refuses. */
export function consequenceOf({ effect, subject }: Pick<LifecycleRule, 'effect' | 'subject'>): Consequence {
  return CONSEQUENCES[`${effect} ${subject}`] ?? NOTHING;
}

/** Whether the table has the combination of a rule. */
export function isDecided({ effect, subject }: Pick<LifecycleRule, 'effect' | 'subject'>): boolean {
  return `${effect} ${subject}` in CONSEQUENCES;
}

/** Every combination that is decided, as `effect subject`. */
export const decidedCombinations: readonly string[] = Object.keys(CONSEQUENCES);

/** Whether a rule ends the whole service, or every operation in it. */
export function stopsAll(rule: Pick<LifecycleRule, 'effect' | 'subject'>): boolean {
  const { service } = consequenceOf(rule);
  return service === 'suspended' || service === 'ended';
}

/** Whether it only goes beside what stops, and can be had again by asking anew (21.2.2). */
export function isBeside(rule: Pick<LifecycleRule, 'effect' | 'subject'>): boolean {
  return consequenceOf(rule).restricts === 'beside';
}

/** Whether data, or what holds them, are lost: what lapses of a package, and work, are no data. */
export function isLossOfData(rule: Pick<LifecycleRule, 'effect' | 'subject'>): boolean {
  const { loses } = consequenceOf(rule);
  return loses === 'data' || loses === 'holder';
}

/** Whether something is lost that cannot be had back, or of which nothing says that it can. */
export function isLoss(rule: Pick<LifecycleRule, 'effect' | 'subject'>): boolean {
  return consequenceOf(rule).loses !== undefined;
}
