import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainMarkdown, readMarkdown } from './markdown';
import type { Block, Inline } from './markdown';

const inline = (text: string): readonly Inline[] => {
  const [block] = readMarkdown(text);
  return block?.kind === 'paragraph' ? block.content : [];
};
const text = (text: string): Inline => ({ kind: 'text', text });

test('emphasis, strong and code, also beside Chinese punctuation', () => {
  expect(inline('上限**“该服务”**，*很*低，`12个月`')).toEqual([
    text('上限'),
    { kind: 'strong', content: [text('“该服务”')] },
    text('，'),
    { kind: 'emphasis', content: [text('很')] },
    text('低，'),
    { kind: 'code', text: '12个月' },
  ]);
});

test('links lead to https and to clauses, all others are text', () => {
  expect(inline('[民法典](https://flk.npc.gov.cn/) [12.6](#g-12.6) [提示](#pre)')).toEqual([
    { kind: 'link', href: 'https://flk.npc.gov.cn/', content: [text('民法典')] },
    text(' '),
    { kind: 'clause', unit: 'g-12.6', content: [text('12.6')] },
    text(' '),
    { kind: 'clause', unit: 'pre', content: [text('提示')] },
  ]);
  for (const hostile of [
    '[x](javascript:alert(1))',
    '[x](http://example.org)',
    '[x](data:text/html,1)',
    '[x](https://bank.example@evil.example/)',
    '[x](//evil.example)',
    '[x](#<img>)',
    '![x](https://example.org/x.png)',
    '<javascript:alert(1)>',
  ]) {
    expect(JSON.stringify(inline(hostile))).not.toMatch(
      /javascript:[^"]*","content|"href":"(?!https:\/\/example\.org)/,
    );
    expect(inline(hostile).filter(({ kind }) => kind === 'clause')).toEqual([]);
    expect(plainMarkdown(hostile)).toContain(hostile.startsWith('!') ? '!' : hostile);
  }
});

test('HTML and headings are what was typed', () => {
  const typed = '<script>alert(1)</script> <b>x</b> &lt; &amp;\n# 一\n> 二\n```\n三\n```';
  expect(plainMarkdown('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>');
  expect(plainMarkdown(typed).split('\n').slice(0, 3)).toEqual(typed.split('\n').slice(0, 3));
});

test('a new line is a new line, and lists may be nested', () => {
  expect(inline('一\n二')).toEqual([text('一'), { kind: 'break' }, text('二')]);
  expect(readMarkdown('- 一\n  - 二\n\n3. 三')).toMatchObject([
    { kind: 'list', items: [[{ kind: 'paragraph' }, { kind: 'list' }]] },
    { kind: 'list', start: 3, items: [[{ kind: 'paragraph', content: [text('三')] }]] },
  ]);
  expect(plainMarkdown('- 一\n  - 二\n- **三**')).toBe('- 一\n  - 二\n- 三');
});

/** Every word of a tree. */
function wordsOf(blocks: readonly (Block | Inline)[]): string {
  return blocks
    .map((part) => {
      if (part.kind === 'break') return '';
      if (part.kind === 'list') return part.items.map(wordsOf).join('');
      return 'text' in part ? part.text : wordsOf(part.content);
    })
    .join('');
}

test('whatever is written, no letter, figure or Chinese character of it is lost', () => {
  const piece = fc.constantFrom(
    '12',
    '上限',
    '*',
    '**',
    '_',
    '`',
    '[',
    '](',
    ')',
    '#g-1',
    '\n',
    ' ',
    '- ',
    '1. ',
    '<b>',
    '&',
    '\\',
    '!',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const typed = pieces.join('');
      const shown = wordsOf(readMarkdown(typed));
      const count = (words: string) => words.split('上限').length;
      expect(count(shown)).toBe(count(typed));
    }),
    { numRuns: 2000 },
  );
});

test.each(['*', '_', '[', '`', '- ', '>', '<', '[](', '**a', '\\', '1. ', '(', '&'])(
  '%s ten thousand times is read',
  (sign) => {
    const before = performance.now();
    const typed = sign.repeat(5000).slice(0, 5000);
    expect(readMarkdown(typed).length).toBeGreaterThan(0);
    expect(performance.now() - before).toBeLessThan(5000);
  },
);

test('lists that are nested line by line as deep as they are read', () => {
  const typed = Array.from({ length: 20 }, (_none, depth) => `${'  '.repeat(depth)}- 上限${depth}`).join('\n');
  expect(wordsOf(readMarkdown(typed))).toContain('上限19');
  const deeper = Array.from({ length: 60 }, (_none, depth) => `${'  '.repeat(depth)}- 上限${depth}`).join('\n');
  expect(plainMarkdown(deeper)).toBe(deeper);
});
