import { Children, Fragment, isValidElement, type ReactNode } from 'react';
import { useTranslation } from './use-translation';

/** What stands between two sentences: a blank in English. In Chinese the full stop is as wide as its blank. */
export const gapOf = (language: string): string => (language === 'en' ? ' ' : '');

/** That, as a part of what is rendered. */
export function Gap() {
  const { i18n } = useTranslation();
  return gapOf(i18n.language);
}

/** Sentences one after another; what is nothing leaves no gap. */
export function Sentences({ children }: { readonly children: ReactNode }) {
  const parts = Children.toArray(children).filter((part) => part !== '');
  return parts.map((part, index) => (
    <Fragment key={isValidElement(part) ? part.key : typeof part === 'string' ? part : index}>
      {index > 0 && <Gap />}
      {part}
    </Fragment>
  ));
}
