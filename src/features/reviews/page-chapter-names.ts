import type { Product } from '@/compile/model';
import { findUnit } from '@/corpus/structure';

/** A chapter by its number and heading: 通用 12 违约责任. Headings are the agreement’s, in Chinese. */
export function chapterName(id: string, clause: (id: string) => string): string {
  const unit = findUnit(id);
  // What has no number is named by its heading.
  return unit?.heading !== undefined && unit.num !== '' ? `${clause(id)} ${unit.heading}` : clause(id);
}

/** A product by its number and name. */
export const productName = ({ number, zh, en }: Product, isEnglish: boolean): string =>
  `${number} ${isEnglish ? en : zh}`;
