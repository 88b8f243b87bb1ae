/** A name of a file that every system takes. */
export const toFileName = (name: string): string => name.replaceAll(/[\p{Cc}\p{Cs}\\/:*?"<>|\s]+/gu, '-').slice(0, 80);
