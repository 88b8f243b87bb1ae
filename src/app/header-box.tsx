import { useState } from 'react';
import type { SearchInputProps } from '@/features/search/search-box';
import { addWording } from '@/i18n/create-i18n';
import { useTranslator } from '@/i18n/use-translator';
import type { i18n } from 'i18next';
import { createLoader } from '@/loading/create-loader';
import { loadModule } from '@/loading/load-module';
import { SuggestingInput, type TakenBox } from '@/ui/suggesting-input';

const suggestions = createLoader(async (translator: i18n) => {
  const [module] = await Promise.all([loadModule(() => import('./header-suggestions')), addWording(translator, 'ask')]);
  return module;
});

/** The box of the header, in the place of the plain one; it asks for suggestions when it is entered. */
export function HeaderBox({ control, input, placeholder }: SearchInputProps) {
  const translator = useTranslator();
  // While this is rendered first, the plain box is still in the document.
  const [before] = useState((): TakenBox => {
    const plain = document.querySelector<HTMLInputElement>('.site-header [name=q]');
    return { plain, isFocused: plain !== null && document.activeElement === plain };
  });
  return (
    <SuggestingInput
      {...{ control, input, placeholder, before, suggestions }}
      enterKeyHint="search"
      onEnter={() => suggestions.start(translator)}
      own={{}}
    />
  );
}

/** Waits until the plain box may be exchanged: while it is written in, until something is written that no input method composes. */
export function whenBoxIsFree(then: () => void): () => void {
  const plain = document.querySelector('.site-header [name=q]');
  if (!plain || document.activeElement !== plain) {
    then();
    return () => undefined;
  }
  const listening = new AbortController();
  const go = (event: Event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    listening.abort();
    then();
  };
  plain.addEventListener('input', go, { signal: listening.signal });
  plain.addEventListener('focusout', go, { signal: listening.signal });
  return () => listening.abort();
}
