/**
 * The 75 products by kind, as customers look for them: each in one group, in the order of the agreement. The sorting is ours,
 * by what a product is mainly bought for: the agreement has none, and nothing follows from it. Ids are frozen: they stand in
 * links. Their names are wording of the list (`listing.zh.ts`).
 */
export const productGroups = [
  { id: 'compute', numbers: [13, 23, 32, 35, 48, 52, 54, 67, 69] },
  // 日志服务 is with operations, where its users look for it; copies of databases are with databases.
  { id: 'storage', numbers: [26, 51] },
  { id: 'database', numbers: [27, 40, 56, 59, 60, 61, 62, 63] },
  { id: 'network', numbers: [12, 29, 34, 50, 55] },
  { id: 'security', numbers: [14, 45, 46, 47, 58, 65, 66, 68] },
  { id: 'middleware', numbers: [6, 7, 22, 33, 49] },
  { id: 'data', numbers: [3, 8, 10, 17, 21, 37, 39, 43, 71] },
  { id: 'ai', numbers: [11, 18, 19, 20, 28, 36, 41] },
  { id: 'media', numbers: [15, 16, 25, 31, 42] },
  { id: 'enterprise', numbers: [1, 24, 38, 44, 70, 72, 73, 75] },
  { id: 'operations', numbers: [2, 4, 5, 9, 30, 53, 74] },
  { id: 'services', numbers: [57, 64] },
] as const satisfies readonly { readonly id: string; readonly numbers: readonly number[] }[];
