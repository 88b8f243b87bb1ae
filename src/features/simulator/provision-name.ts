import { createContext, use } from 'react';

/** The printed number of a provision, by its id. */
export type NameOf = (id: string) => string;

/** How the simulator names provisions: by the numbers of the page that it stands on. */
export const ProvisionNameContext = createContext<NameOf>((id) => id);

export function useProvisionName(): NameOf {
  return use(ProvisionNameContext);
}
