/**
 * Leaves in a document only the entries of files that are kept, and groups that have any. Each entry is
 * `<li data-file="x.html">…</li>` in a `<section data-group>`, without others inside.
 */
export function onlyKept(html: string, isKept: (file: string) => boolean): string {
  return html
    .replace(/<li data-file="([^"]*)">.*?<\/li>/gs, (entry, file: string) => (isKept(file) ? entry : ''))
    .replace(/<section data-group[^>]*>.*?<\/section>/gs, (group) => (group.includes('<li') ? group : ''));
}
