import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ClauseLayers } from '@/components/clause-layers';
import { addWording } from '@/i18n/create-i18n';
import { findTermsIn } from '@/references/find-terms-in';
import layers from 'virtual:layers';
import { nameOf } from './-outline-names';

/** Terms and documents of the clause in focus. A module of its own, which the pane loads when it is there to read. */
export default function FocusedLayers({ id }: { readonly id: string }) {
  const { i18n } = useRouter().options.context;
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let isOver = false;
    void addWording(i18n, 'layers').then(() => {
      if (!isOver) setReady(true);
    });
    return () => {
      isOver = true;
    };
  }, [i18n]);
  if (!ready) return null;
  const element = document.getElementById(id);
  // Of a provision its own words and its unnumbered paragraphs, not what is nested in it.
  const blocks = element?.matches('.para')
    ? [element]
    : [...(element?.querySelectorAll(':scope > .own, :scope > .para') ?? [])];
  const text = blocks.map(({ textContent }) => textContent).join('\n');
  const documents = layers.citations
    .filter(({ unit }) => unit === id || unit.startsWith(`${id}.para`))
    .flatMap(({ document: name, words }) => {
      const found = layers.documents.find((candidate) => candidate.id === name);
      return found ? [{ words, kind: found.kind }] : [];
    })
    .filter(({ words }, index, all) => all.findIndex((other) => other.words === words) === index);
  return <ClauseLayers terms={findTermsIn(text, id, layers.terms)} documents={documents} nameOf={nameOf} />;
}
