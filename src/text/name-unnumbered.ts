import type { TFunction } from 'i18next';
import { nameOf } from '@/corpus/provision-names';

/** What has no number is named by the heading of its part, in the reader's language: 提示条款 ¶1, Notice ¶1. */
export function unnumbered(id: string, t: TFunction): string {
  const [root = ''] = id.split('.');
  const names: Readonly<Record<string, string>> = {
    pre: t(($) => $.agreement.notice),
    g: t(($) => $.agreement.general),
    p: t(($) => $.agreement.special),
  };
  const name = names[root];
  return name === undefined ? nameOf(id) : nameOf(id).replace(nameOf(root), name);
}
