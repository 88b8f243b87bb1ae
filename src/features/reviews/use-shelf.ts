import type { ReviewShelf } from './desk';

export const useShelf = (): ReviewShelf | undefined => undefined;
