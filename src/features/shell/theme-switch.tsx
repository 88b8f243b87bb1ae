import { Contrast, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Button } from '@/ui/button';
import { useCommand } from '@/ui/commands';

type Theme = 'system' | 'light' | 'dark';
const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };
const ICONS = { system: Contrast, light: Sun, dark: Moon };

interface Props {
  /** What the reader chose before; the first render does not know it. */
  readonly initial: Theme;
  readonly onChange: (theme: Theme) => void;
}

/** Goes round the three appearances: the system's, light, dark. */
export function ThemeSwitch({ initial, onChange }: Props) {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(initial);
  const Icon = ICONS[theme];
  const name = `${t(($) => $.theme.label)}: ${t(($) => $.theme[theme])}`;
  const change = () => {
    setTheme(NEXT[theme]);
    onChange(NEXT[theme]);
  };
  useCommand(
    'theme',
    t(($) => $.commands.theme),
    change,
  );
  return (
    <Button kind="icon" aria-label={name} title={name} onClick={change}>
      <Icon aria-hidden size={18} />
    </Button>
  );
}
