import type { Label } from './model';

/** The labels that a review begins with. Each differs from the others by colour and by pattern. */
export const DEFAULT_LABELS: readonly Label[] = [
  { id: 'risk', zh: '风险', en: 'Risk', colour: 0, pattern: 'solid' },
  { id: 'question', zh: '问题', en: 'Question', colour: 1, pattern: 'wave' },
  { id: 'negotiate', zh: '谈判', en: 'Negotiate', colour: 2, pattern: 'double' },
  { id: 'agree', zh: '同意', en: 'Agree', colour: 3, pattern: 'dot' },
];

/** What a label that a reviewer adds is called in either language until it has a name: by its number, from 1. */
export const namesOfLabel = (number: number): Pick<Label, 'zh' | 'en'> => ({
  zh: `标签 ${number}`,
  en: `Label ${number}`,
});
