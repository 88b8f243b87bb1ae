import { readSetting, writeSetting } from './setting';

const COPY_SOURCE = 'copy-source';

/** Whether what is copied of the agreement's text gets a line that says where it stands; so it is until the reader turns it off. */
export const hasCopySource = (): boolean => readSetting(COPY_SOURCE) !== 'off';

/** Keeps the choice in this browser. */
export const keepCopySource = (isWanted: boolean): void => writeSetting(COPY_SOURCE, isWanted ? undefined : 'off');
