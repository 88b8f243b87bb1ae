/** What is gone through: one file, for those who ask for it. */
export { checklists } from '@/corpus/checklists';
