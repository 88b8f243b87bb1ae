import type { TFunction } from 'i18next';
import type { ParameterId } from '@/lifecycle/model';

/** Names what is not filled in, one after another. */
export const missingWords = (t: TFunction, lacks: readonly ParameterId[]): string =>
  lacks.map((parameter) => t(($) => $.simulator.missing.what[parameter])).join(t(($) => $.simulator.andSeparator));
