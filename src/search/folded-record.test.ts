import { expect, test } from 'vitest';
import { foldRecord, hasWord } from './folded-record';

const record = foldRecord({
  id: 'p-34.1',
  num: '34.1',
  text: '到期后7日仍未续费的',
  isHeading: false,
  path: ['专用说明', '【NAT 网关】'],
});

test.each([
  ['续费', true],
  ['nat网关', true],
  ['专用说明', true],
  ['说明【nat', false], // no heading runs on into the next
  ['34.1', false],
])('whether %s is in the text or the headings around it: %j', (word, expected) => {
  expect(hasWord(record, word)).toBe(expected);
});
