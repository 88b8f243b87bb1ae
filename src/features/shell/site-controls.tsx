import { hasCopySource, keepCopySource } from '@/storage/copy-source';
import { readSetting, writeSetting } from '@/storage/setting';
import { applyTheme, readTheme } from './theme';
import { KeysDialog } from './keys-dialog';
import { OfflineSign } from './offline-sign';
import { ThemeSwitch } from './theme-switch';
import { useClosingMenu } from './use-closing-menu';
import { SHORTCUTS } from '@/ui/use-shortcuts';

/** Settings that the reader's browser keeps. A module of its own, for no page needs it to be read. */
export default function SiteControls() {
  useClosingMenu();
  return (
    <>
      <OfflineSign />
      <ThemeSwitch initial={readTheme()} onChange={applyTheme} />
      <KeysDialog
        enabled={readSetting(SHORTCUTS) !== 'off'}
        onEnabled={(enabled) => writeSetting(SHORTCUTS, enabled ? undefined : 'off')}
        hasSource={hasCopySource()}
        onSource={keepCopySource}
      />
    </>
  );
}
