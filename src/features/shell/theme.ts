import { readSetting, writeSetting } from '@/storage/setting';

/** Appearances that a reader can choose; `system` follows the system's setting. */
export type Theme = 'system' | 'light' | 'dark';

/** The key under which `public/theme.js`, which runs before the first paint, finds the choice as well. */
const KEY = 'theme';

export function readTheme(): Theme {
  const kept = readSetting(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** Shows an appearance and keeps it for the next visit. */
export function applyTheme(theme: Theme): void {
  writeSetting(KEY, theme === 'system' ? undefined : theme);
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
