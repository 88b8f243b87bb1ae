import { readSetting, writeSetting } from '@/browser/setting';
import { applyTheme, readTheme } from '@/browser/theme';
import { KeysDialog } from '@/components/keys-dialog';
import { ThemeSwitch } from '@/components/theme-switch';
import { PaletteHost } from './-palette-host';
import { SHORTCUTS } from './-use-shortcuts';

/** Settings that the reader's browser keeps. A module of its own, for no page needs it to be read. */
export default function SiteControls() {
  return (
    <>
      <ThemeSwitch initial={readTheme()} onChange={applyTheme} />
      <KeysDialog
        enabled={readSetting(SHORTCUTS) !== 'off'}
        onEnabled={(enabled) => writeSetting(SHORTCUTS, enabled ? undefined : 'off')}
      />
      <PaletteHost />
    </>
  );
}
