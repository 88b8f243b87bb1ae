import { createContext, use } from 'react';

/** The printed number of a provision, by its id. */
export type NameOf = (id: string) => string;

/** How the simulator names provisions: by the numbers of the page that it stands on. */
export const ProvisionNameContext = createContext<NameOf>((id) => id);

/** Where a provision stands: on this page, or in the full text; for any link to one. */
export const ProvisionHrefContext = createContext<(id: string) => string>((id) => `#${id}`);

export function useProvisionHref(): (id: string) => string {
  return use(ProvisionHrefContext);
}

export function useProvisionName(): NameOf {
  return use(ProvisionNameContext);
}
