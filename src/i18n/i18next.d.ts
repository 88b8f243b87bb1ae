import 'i18next';
import type { aboutZh } from './about.zh';
import type { deadlinesZh } from './deadlines.zh';
import type { findingZh } from './finding.zh';
import type { glanceZh } from './glance.zh';
import type { homeZh } from './home.zh';
import type { kindsZh } from './kinds.zh';
import type { layersZh } from './layers.zh';
import type { paletteZh } from './palette.zh';
import type { simulatorZh } from './simulator.zh';
import type { zh } from './zh';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: {
      translation: typeof zh &
        typeof homeZh &
        typeof aboutZh &
        typeof simulatorZh &
        typeof glanceZh &
        typeof findingZh &
        typeof paletteZh &
        typeof layersZh &
        typeof deadlinesZh &
        typeof kindsZh;
    };
    enableSelector: true;
  }
}
