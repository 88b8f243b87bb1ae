import { findProduct } from '@/corpus/products';
import type { ServiceList } from '@/services/model';
import { saveFile } from '@/ui/save-file';
import { writeListFile } from './list-file';
import { type Results, toResultsData } from './results-data';
import { writeServicesCsv } from './write-services-csv';

/** Hands the reader a list as a backup. @param name - of the file, without its ending. */
export function saveBackup(list: ServiceList, name: string): void {
  saveFile(`${name}.json`, writeListFile(list), 'application/json');
}

/** Hands the reader a list as a table. @param name - of the file, without its ending. */
export function saveTable(list: ServiceList, name: string, isEnglish: boolean): void {
  const nameOf = (slug: string) => findProduct(slug)?.[isEnglish ? 'en' : 'zh'] ?? slug;
  saveFile(`${name}.csv`, writeServicesCsv(list, { isEnglish, nameOf }), 'text/csv');
}

/** Hands the reader what a list comes to as data. @param name - of the file, without its ending. @param now - epoch milliseconds. */
export function saveResultsOf(results: Results, name: string, now: number): void {
  saveFile(`${name}.json`, toResultsData(results, now), 'application/json');
}
