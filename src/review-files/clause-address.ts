import type { UnitId } from '@/agreement/model';
import type { ExportSource } from './model';

/**
 * The address of a provision on the agreement's page. In a file that was received an id can be anything: it must neither end a link nor
 * be an address that Word cannot open.
 */
export function clauseAddress({ page, edition }: Pick<ExportSource, 'page' | 'edition'>, unit: UnitId): string {
  const fragment = encodeURIComponent(unit.replaceAll(/\p{Cs}/gu, '\uFFFD')).replaceAll(
    /[()*'!~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `${page}?edition=${edition.id}#${fragment}`;
}
