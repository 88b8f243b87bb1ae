/** The edition that this site holds: one at a time, named by the day on which it takes effect. */
export const edition = {
  /** `YYYY-MM-DD`, as in the name of the source file and in links. */
  id: '2024-05-15',
  updated: '2024-05-13',
  effective: '2024-05-15',
  /** Of the source file, byte for byte. The build fails when the file differs. */
  sha256: '4d98063395106c2b2daece67b17ebb021f4f9d0181f8e701e9d13cbc379eb5cc',
} as const;
