import type { SimulatorView } from './simulator-view';

const MINUTE = 60_000;

/**
 * What tells a case from others of the product in a calendar: the name that its address has, else one made from its moment. It
 * then stays in the address, so that a moment that is corrected moves what was imported before, and does not double it.
 */
export function caseIdOf({ raw, triggeredAt }: SimulatorView): string {
  const given = /^[\da-z]{1,16}$/i.exec(raw['case']?.trim() ?? '')?.[0];
  return given?.toLowerCase() ?? Math.floor(triggeredAt / MINUTE).toString(36);
}

/** How the UID of every entry of a case ends. */
export const endOfUid = (caseId: string): string => `${caseId}@agreement-explorer`;
