import { expect, test } from 'vitest';
import { readStyled } from './read-styled';
import { readTags } from './word-xml';

test('tags are read in their order, with the words of texts; what is left out has none', () => {
  const xml = '<w:p><w:r>甲<w:t>乙&amp;</w:t></w:r><w:del w:id="1"><w:t>丙</w:t></w:del></w:p>';
  expect([...readTags(xml)].map(({ name, isEnd, words }) => `${isEnd ? '/' : ''}${name} ${words}`)).toEqual([
    'w:p ',
    'w:r ',
    'w:t 乙&',
    '/w:t ',
    '/w:r ',
    '/w:del ',
    '/w:p ',
  ]);
});

test('styled paragraphs leave out what was deleted, as plain lines do', () => {
  const ours = '<w:r><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr><w:t>本站</w:t></w:r>';
  const xml = `<w:p>${ours}<w:del w:id="1"><w:r><w:t>旧</w:t></w:r></w:del><w:r><w:t>新</w:t></w:r></w:p>`;
  expect(readStyled(xml)).toEqual([
    {
      kind: 'paragraph',
      runs: [
        { text: '本站', isQuoted: false },
        { text: '新', isQuoted: true },
      ],
    },
  ]);
});
