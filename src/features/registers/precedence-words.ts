import type { TFunction } from 'i18next';
import { precedence } from '@/corpus/precedence';
import { loadModule } from '@/loading/load-module';
import type { Precedence } from '@/precedence/model';
import type { FileColumns } from './layer-tables';

/** Names a row of what comes before what. */
export const precedenceKey = ({ special, general, aspect }: Pick<Precedence, 'special' | 'general' | 'aspect'>) =>
  `${special} ${general} ${aspect}`;

/** The words of both provisions of each pair. The page has no room for them; a table without them is of no use to who cites it. */
export async function loadPrecedenceWords(t: TFunction): Promise<FileColumns> {
  const { quotes } = await loadModule(() => import('@/corpus/precedence-quotes'));
  const words = new Map(precedence.map((pair, index) => [precedenceKey(pair), quotes[index]]));
  return {
    titles: [t(($) => $.layers.file.specialQuote), t(($) => $.layers.file.generalQuote)],
    cellsOf: (key) => {
      const { specialQuote = '', generalQuote = '' } = words.get(key) ?? {};
      return [specialQuote, generalQuote];
    },
  };
}
