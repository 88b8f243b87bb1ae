/** A moment as other programs exchange it, ISO 8601 in UTC with milliseconds: `2026-11-02T01:00:00.000Z`. */
export function writeInstant(at: number): string {
  return new Date(at).toISOString();
}

/** Reads what {@link writeInstant} writes, and nothing else. @returns epoch milliseconds */
export function readInstant(written: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(written)) return undefined;
  const at = Date.parse(written);
  return Number.isNaN(at) || new Date(at).toISOString() !== written ? undefined : at;
}
