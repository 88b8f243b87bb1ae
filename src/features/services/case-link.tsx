import { useRouter } from '@tanstack/react-router';
import { type MouseEvent, type ReactNode, useMemo } from 'react';
import type { ServiceCase } from './service-case';

interface Props {
  readonly one: Pick<ServiceCase, 'product' | 'values'>;
  /** A place of that page. */
  readonly hash?: string;
  readonly children: ReactNode;
}

/** A link to the product’s page with the case. The router’s own would work all addresses out anew with each change of this page’s. */
export function CaseLink({ one: { product, values }, hash, children }: Props) {
  const router = useRouter();
  const target = useMemo(
    () => ({
      to: '/products/$slug' as const,
      params: { slug: product.slug },
      search: values,
      ...(hash === undefined ? {} : { hash }),
    }),
    [product.slug, values, hash],
  );
  const href = useMemo(() => router.buildLocation(target).publicHref, [router, target]);
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void router.navigate(target);
  };
  return (
    <a href={href} onClick={onClick}>
      {children}
    </a>
  );
}
