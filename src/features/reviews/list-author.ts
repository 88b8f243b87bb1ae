import type { Author } from '@/reviews/model';
import { readSetting, writeSetting } from '@/storage/setting';

const NAME = 'review-author';
const INITIALS = 'review-initials';

/** Who reviewed last in this browser; nobody at first. */
export const readAuthor = (): Author => ({ name: readSetting(NAME) ?? '', initials: readSetting(INITIALS) ?? '' });

/** Remembers who reviews, for the next review. */
export function keepAuthor({ name, initials }: Author): void {
  writeSetting(NAME, name === '' ? undefined : name);
  writeSetting(INITIALS, initials === '' ? undefined : initials);
}

/** Initials that a name suggests: the family name of a Chinese one, the first letters of any other. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const [first = ''] = words;
  if (/^\p{Script=Han}/u.test(first)) return Array.from(first).slice(0, 1).join('');
  return words
    .flatMap((word) => Array.from(word).slice(0, 1))
    .slice(0, 3)
    .join('')
    .toUpperCase();
}
