/** What XML 1.0 has no place for: control characters and halves of a character. */
const NO_CHARACTER =
  // oxlint says nothing of this one: the characters are named by their codes because no file may have them.
  /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text as XML can have it: what it cannot is a replacement character, for a file with it would not open at all. */
export const toXmlText = (text: string): string => text.replaceAll(NO_CHARACTER, '\uFFFD');
