/** Finds the Chromium in which the tests run; throws when `CHROMIUM_PATH` names no executable. */
export function findChromium(playwrightPath: string | undefined): string | undefined;
