import { useRouter } from '@tanstack/react-router';
import { loadModule } from '@/loading/load-module';
import { agreementAddress } from '@/text/agreement-address';
import { useSaveWord } from '@/text/use-save-word';
import type { LayerSection } from './layer-tables';

/** Saves a table of a register as Word, as it is shown. */
export function useSaveSectionAsWord(): (section: LayerSection) => void {
  const save = useSaveWord();
  const { locale } = useRouter().options.context;
  return (section) =>
    save(async () => {
      const { wordOfSection } = await loadModule(() => import('./section-file'));
      return {
        kind: 'register',
        names: section.title,
        href: location.href,
        isWide: true,
        blocks: await wordOfSection(section, agreementAddress(locale)),
      };
    });
}
