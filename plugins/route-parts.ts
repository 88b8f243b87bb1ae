import type { Plugin } from 'vite';

const ROUTER = /(import\s*\{[^}]*\blazyRouteComponent\b[^}]*\}\s*from\s*)(['"])@tanstack\/react-router\2/;

/**
 * Gives the pages that the router's plugin has split off to `src/app/lazy-route-component.ts`, which asks again for what did not load
 * in every browser.
 *
 * @throws Error where the router's plugin writes otherwise than this reads.
 */
export function routeParts(): Plugin {
  return {
    name: 'route-parts',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/routes\/[^?]+\.tsx$/, code: 'lazyRouteComponent' },
      handler: (code) => {
        if (!ROUTER.test(code)) throw new Error('The router’s plugin imports lazyRouteComponent in another way.');
        return { code: code.replace(ROUTER, '$1$2@/app/lazy-route-component$2'), map: null };
      },
    },
  };
}
