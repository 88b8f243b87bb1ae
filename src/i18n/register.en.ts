import type { Shape } from './shape';
import type { registerZh } from './register.zh';

/** What every register says of filtering, saving and its data, in English. */
export const registerEn: Shape<typeof registerZh> = {
  register: {
    filter: 'Filter',
    all: 'Everything',
    badView: 'There is no “{{value}}”; everything is shown.',
    save: 'Save as CSV',
    word: 'Save as Word',
    data: 'Open data',
  },
};
