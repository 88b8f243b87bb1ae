import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { lifecycleContent } from '@content/lifecycle';
import { createTranslator } from '@/app/create-translator';
import { addWording } from '@/i18n/create-i18n';
import { withGeneral } from '@/lifecycle/with-general';
import { reportCase } from './case-report';
import { inkOf, lightInk } from './drawing-ink';
import { drawPicture } from './picture';
import { simulate } from '@/cases/simulate';

const translators = await Promise.all(
  (['zh-CN', 'en'] as const).map(async (locale) => {
    const translator = await createTranslator(locale);
    for (const part of ['simulator', 'events', 'exporting'] as const) await addWording(translator, part);
    return translator;
  }),
);

/** Dark enough to be read on paper: the contrast of WCAG 2.2, 1.4.3. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) =>
    [1, 3, 5]
      .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const pictures = translators.flatMap((translator) =>
  lifecycleContent.lifecycles.flatMap((own) => {
    const lifecycle = withGeneral(own.number, own, lifecycleContent);
    return lifecycle.scenarios
      .filter(({ isGeneral = false }) => !isGeneral || own.number === 2)
      .map(({ trigger, variant }) => {
        const raw = { trigger, ...(variant === null ? {} : { variant }), at: '2026-11-20T10:00', paid: 'PT60H' };
        const view = simulate({ lifecycle, withoutRules: undefined }, raw);
        if (!view) throw new Error('Nothing was worked out.');
        const link = 'https://example.org/products/x?a=1&b=2';
        const origin = {
          slug: 'x',
          product: '<A & B>',
          shortNames: [],
          link,
          nameOf: (id: string) => id.slice(2),
          glosses: {},
        };
        const now = Date.parse('2026-11-27T11:00:00+08:00');
        const report = reportCase(view, { translator, origin, now, render: renderToStaticMarkup });
        return {
          name: `${own.number} ${trigger} ${variant ?? ''} ${translator.language}`,
          report,
          ...drawPicture(report),
        };
      });
  }),
);

test.each(pictures)('$name: stands alone, and all of it can be read', ({ svg, report }) => {
  // No style sheet, no variable, nothing from elsewhere.
  expect(svg).not.toMatch(/class=|style=|<style|var\(|light-dark|href=|data-|undefined|\[object/);
  const patterns = [...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id = '']) => id);
  expect(patterns.filter((id) => !svg.includes(`<pattern id="${id}"`))).toEqual([]);
  expect(svg.replaceAll(/url\(#/g, '')).not.toContain('url(');
  // Every element that is opened is closed.
  const open: string[] = [];
  for (const [tag, slash, name] of svg.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
    if (slash === '' && !tag.endsWith('/>')) open.push(name ?? '');
    if (slash === '/' && open.pop() !== name) open.push(`not ${name}`);
  }
  expect(open).toEqual([]);
  expect(svg.replaceAll(/&#\d+;/g, '')).not.toContain('&');
  // Words are dark on light, and none has a stroke but the halo that lies under it.
  const texts = [...svg.matchAll(/<text\b([^>]*)>(.*?)<\/text>/gs)].map(([, attributes = '', words = '']) => ({
    attributes,
    words: words.replaceAll(/<[^>]*>/g, ''),
  }));
  for (const [index, { attributes, words }] of texts.entries()) {
    const fill = /fill="(#\w{6})"/.exec(attributes)?.[1] ?? '';
    expect(contrast(fill, lightInk('paper'))).toBeGreaterThan(4.5);
    const isHalo = attributes.includes('aria-hidden');
    expect(/stroke="#/.test(attributes)).toBe(isHalo);
    expect(isHalo ? texts[index + 1]?.words : words).toBe(words);
  }
  const told = texts
    .map(({ words }) => words)
    .join('')
    .replaceAll(/\s/g, '');
  for (const { events, when } of report.drawn.moments)
    for (const part of [...events.map(({ label }) => label), ...when]) {
      const bare = part.replaceAll(/\s/g, '').replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
      // Broken into lines; each of which is drawn with and without its halo.
      expect(told.length > bare.length && [...bare].every((sign) => told.includes(sign))).toBe(true);
    }
  for (const { label } of report.drawn.phases) expect(label).not.toBe('');
});

test('the drawing has the looks of the page: those of the weightiest rule', () => {
  const root = { tag: 'svg', classes: ['timeline-drawing'], parent: undefined };
  const flag = { tag: 'g', classes: ['flag'], parent: root };
  const ink = (tag: string, classes: string[], parent = flag) => Object.fromEntries(inkOf({ tag, classes, parent }));
  expect(ink('text', ['words', 'is-head', 'is-loss'])).toEqual({
    fill: lightInk('loss'),
    'font-size': '15',
    'font-weight': '600',
    'paint-order': 'stroke',
    stroke: lightInk('paper'),
    'stroke-width': '4',
    'stroke-linejoin': 'round',
  });
  // 2.2, paid in time: struck through, and no halo over the line.
  expect(ink('text', ['words', 'is-event', 'is-averted'])).toMatchObject({
    stroke: 'none',
    'text-decoration': 'line-through',
    fill: lightInk('ink-soft'),
  });
  const period = { tag: 'g', classes: ['period', 'is-loss'], parent: root };
  const text = { tag: 'text', classes: [], parent: period };
  expect(inkOf({ tag: 'tspan', classes: ['clause'], parent: text }).get('fill')).toBe(lightInk('accent'));
  expect(inkOf(text).get('fill')).toBe(lightInk('loss'));
  const broken = { tag: 'g', classes: ['break'], parent: root };
  expect(inkOf({ tag: 'path', classes: ['gap'], parent: broken })).toEqual(
    new Map([
      ['fill', 'none'],
      ['stroke', lightInk('paper')],
      ['stroke-width', '4'],
    ]),
  );
});
