import { useTranslation } from '@/i18n/use-translation';
import { layers } from '@/corpus/layers';
import type { CitedDocument } from '@/references/model';
import { findOccurrences } from '@/search/normalise';
import type { TextLayer } from './text-layer';

/** Documents that the text cites. */
export const documents: TextLayer = {
  id: 'documents',
  isDefault: false,
  label: (t) => t(($) => $.layers.marks.documents),
  title: (t) => t(($) => $.layers.documents),
  find: (unit, own) =>
    layers.citations
      .filter((citation) => citation.unit === unit)
      .flatMap(({ document: id, words }) => {
        const cited = layers.documents.find((each) => each.id === id);
        if (!cited) return [];
        return findOccurrences(words, own).map((range) => ({
          ...range,
          word: words,
          card: () => <DocumentCard words={words} cited={cited} />,
        }));
      }),
};

function DocumentCard({ words, cited }: { readonly words: string; readonly cited: CitedDocument }) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        <strong lang="zh-CN">{words}</strong>
      </p>
      <p className="muted">
        {t(($) => $.layers.kinds[cited.kind])} · {t(($) => $.layers.notIncluded)}
      </p>
    </>
  );
}
