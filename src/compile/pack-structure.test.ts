import { expect, test } from 'vitest';
import { compileEdition } from '../../plugins/agreement';
import { packStructure, unpackStructure } from './pack-structure';

test('the whole structure is the same after packing, sending and unpacking', () => {
  const { structure } = compileEdition();
  const sent: ReturnType<typeof packStructure> = JSON.parse(JSON.stringify(packStructure(structure)));
  expect(unpackStructure(sent)).toEqual(JSON.parse(JSON.stringify(structure)));
});
