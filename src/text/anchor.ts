/** The anchor that a fragment names: decoded where it can be, as it is where it cannot (`%E0%A4%A`). */
export function readAnchor(fragment: string): string {
  const bare = fragment.replace(/^#/, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}
