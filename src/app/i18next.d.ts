import 'i18next';
import type { Wording } from './wordings';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Wording };
    enableSelector: true;
  }
}
