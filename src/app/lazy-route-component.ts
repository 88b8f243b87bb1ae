import { lazyRouteComponent as lazyOfRouter } from '@tanstack/react-router';
import { loadModule } from '@/loading/load-module';

type Importer = Parameters<typeof lazyOfRouter>[0];

/** The router's own, with {@link loadModule}: the build puts it into every route (`plugins/route-parts.ts`). */
export const lazyRouteComponent = (importer: Importer, name: string) => lazyOfRouter(() => loadModule(importer), name);
