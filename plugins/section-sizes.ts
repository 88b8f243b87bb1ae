import type { Plugin } from 'vite';
import { sectionSizes, writeSectionSizes } from '../src/text/section-sizes.ts';
import { compileEdition } from './agreement.ts';

/** Adds to the sheet of the site how high each chapter and article of the text will be: the browser lays out only what is near. */
export function sizesOfSections(): Plugin {
  return {
    name: 'section-sizes',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/app\/styles\.css$/ },
      handler(code) {
        return { code: `${code}\n${writeSectionSizes(sectionSizes(compileEdition().agreement))}\n`, map: null };
      },
    },
  };
}
