import { useProvisionHref } from '@/cases/provision-name';

interface Props {
  readonly provision: string;
  /** Its number as it is cited here. */
  readonly clause: string;
}

/** The number of a clause, which leads to it: on this page, or in the full text where the page does not have it. */
export function ClauseLink({ provision, clause }: Props) {
  const hrefOf = useProvisionHref();
  return <a href={hrefOf(provision)}>{clause}</a>;
}
