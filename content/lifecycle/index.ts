import type { ProductLifecycle } from '../../src/lifecycle/model';
import { logService } from './02-log-service.ts';
import { mediaProcessing } from './16-media-processing.ts';
import { maxCompute } from './17-maxcompute.ts';
import { dns } from './29-dns.ts';
import { dataLakeFormation } from './43-data-lake-formation.ts';
import { rds } from './59-rds.ts';
import { eHpc } from './69-e-hpc.ts';

/** The products whose rules are encoded, by number. The others say so, and name the general rules that apply. */
export const lifecycles: readonly ProductLifecycle[] = [
  logService,
  mediaProcessing,
  maxCompute,
  dns,
  dataLakeFormation,
  rds,
  eHpc,
];
