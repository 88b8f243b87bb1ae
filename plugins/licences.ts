/** What `package-lock.json` says of a package. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

/** The packages of a lock file, by the folder that each is installed in; the project itself is left out. */
export function lockedPackages(lock: string): readonly (readonly [folder: string, locked: LockedPackage])[] {
  const { packages } = JSON.parse(lock) as { readonly packages: Readonly<Record<string, LockedPackage>> };
  return Object.entries(packages).filter(([folder]) => folder !== '');
}

/** Above the table of licences in NOTICE.md; all below it is written. */
export const LICENCES_HEADING = '## Packages in the site’s program';

/** The packages that the site needs when it runs, their versions and licences, as Markdown. */
export function writeLicences(lock: string): string {
  const rows = lockedPackages(lock)
    .filter(([, { dev, devOptional, optional }]) => !dev && !devOptional && !optional)
    // Types leave nothing behind.
    .map(([folder, locked]) => ({ name: folder.replace(/^.*node_modules\//, ''), ...locked }))
    .filter(({ name }) => !name.startsWith('@types/') && name !== 'undici-types')
    .map(({ name, version = '', license = 'none named' }) => `- ${name} ${version}: ${license}`);
  return [LICENCES_HEADING, '', 'Written by `npm run notice` from `package-lock.json`.', '', ...new Set(rows), ''].join(
    '\n',
  );
}
