/** Products often asked for, by the short names of `home.chips`. */
export const OFTEN_ASKED = [
  { slug: 'rds', chip: 'rds' },
  { slug: 'maxcompute', chip: 'maxcompute' },
  { slug: 'log-service', chip: 'log' },
  { slug: 'nat-gateway', chip: 'nat' },
  { slug: 'dataworks', chip: 'dataworks' },
] as const;
