import type { SilenceContent } from '../../src/silences/model';
import { general } from './general.ts';
import { products0106 } from './products-01-06.ts';
import { products0712 } from './products-07-12.ts';
import { products1318 } from './products-13-18.ts';
import { products1922 } from './products-19-22.ts';
import { products2326 } from './products-23-26.ts';
import { products2833 } from './products-28-33.ts';
import { products3438 } from './products-34-38.ts';
import { products3949 } from './products-39-49.ts';
import { products5153 } from './products-51-53.ts';
import { products5460 } from './products-54-60.ts';
import { products6173 } from './products-61-73.ts';
import { products7475 } from './products-74-75.ts';

/** What the text says of each product after arrears or expiry, by aspect. */
export const silences: SilenceContent = {
  general,
  own: {
    ...products0106,
    ...products0712,
    ...products1318,
    ...products1922,
    ...products2326,
    ...products2833,
    ...products3438,
    ...products3949,
    ...products5153,
    ...products5460,
    ...products6173,
    ...products7475,
  },
};
