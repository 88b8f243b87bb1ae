import { useTranslation } from 'react-i18next';
import type { Wording } from '@/lifecycle/model';
import { useWording } from './event-name';

/** Names ways of reading a case by the alternatives that tell them from others: “…”、“…”, 或 between ways that come to the same. */
export function useReadingNames() {
  const { t } = useTranslation();
  const wording = useWording();
  return (ways: readonly (readonly Wording[])[]): string =>
    ways
      .map((names) =>
        names
          .map((name) => t(($) => $.simulator.quoted, { words: wording(name) }))
          .join(t(($) => $.simulator.listSeparator)),
      )
      .join(t(($) => $.simulator.orSeparator));
}
