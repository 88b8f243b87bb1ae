// Proves eight things of the style sheets: every class in them stands in a component, no feature styles a class for all
// pages that another has too, every variable that they read is set in one of them, sizes of type, space and corners
// are tokens, no `:has()` looks for elements by their name alone, and none for what is closed; what is painted on nothing keeps its
// paint where the system sets the colours, and what moves stays where motion is to be reduced. Before it judges the sheets it judges samples,
// each of which it has to refuse.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import postcss from 'postcss';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).map((file) => `src/${file}`);
const read = (end) => files.filter((file) => end.test(file)).map((file) => [file, readFileSync(root + file, 'utf8')]);

/** Steps of the space scale; `--spacing(n)` takes no other. */
const STEPS = new Set(['0.5', '1', '2', '3', '4', '6', '8', '12', '16', '24']);
const SCALED = /^(font-size|border-radius|(row-|column-)?gap|(padding|margin)(-.+)?)$/;
/** Laid out in pixels, with its type: see `timeline-sizes.ts`. */
const DRAWINGS = /(timeline-(drawing|flags|print)|glance-drawing)\.css$/;

/** Laid out by one feature in the place that another has for it: the header has room for the search box. */
const SHARED = new Set(['search-box']);

/** The feature of a sheet; `undefined` for what all of them use. */
const featureOf = (file) => /^src\/features\/([\w-]+)\//.exec(file)?.[1];

const CLASS = /\.([a-z][\w-]*)/gi;

/** Names that components can give a class: the words of their strings, and what stands before a `${…}`. */
function namesIn(sources) {
  const strings = sources.flatMap((source) => source.match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? []).join(' ');
  return {
    words: new Set(strings.match(/[a-z][\w-]*/gi)),
    stems: [...new Set(strings.match(/[a-z][\w-]*-(?=\$\{)/gi))],
  };
}

/** Of these a page has few. */
const FEW = /^(header|main|nav|footer|summary)\b/;

/**
 * Elements that a selector looks for by their name alone beside or below one with `:has()`. Whatever changes on a page, a browser then
 * works out the styles of all elements of that name anew: 4,000 of a long list of services, 15 ms at every change.
 */
function bareBeyondHas(selector) {
  const start = selector.indexOf(':has(');
  if (start === -1) return [];
  let depth = 0;
  let rest = '';
  // Without what stands in brackets.
  for (const sign of selector.slice(start)) {
    if (sign === ')') depth = Math.max(0, depth - 1);
    if (depth === 0) rest += sign;
    if (sign === '(') depth += 1;
  }
  const [, ...compounds] = rest.split(/\s*[>+~]\s*|\s+/);
  return compounds.filter((each) => /^[a-z]/i.test(each) && !/[.#[]/.test(each) && !FEW.test(each));
}

/** Whether a selector looks by `:has()` for what is closed: every control that opens has much of the page styled anew, before its first paint. */
const hasClosed = (selector) => /:has\((?:[^()]|\([^()]*\))*(?::disabled|:enabled|\[disabled)/.test(selector);

function isOnPaper(node) {
  for (let { parent } = node; parent; parent = parent.parent) {
    if (parent.name === 'page' || (parent.name === 'media' && parent.params === 'print')) return true;
  }
  return false;
}

/** Whether a node stands under a media query that has these words. */
function isUnder(node, words) {
  for (let { parent } = node; parent; parent = parent.parent) {
    if (parent.name === 'media' && parent.params.includes(words)) return true;
  }
  return false;
}

/** An element without words, or what is drawn before or behind one: all that it says is its background. */
const WORDLESS = /(?:^|[\s>+~])i(?:[.[:][^\s>+~]*)?$|::(?:before|after)$/;
/** Classes and attributes of a selector, by which it and the rule of another medium are known to be of one thing. */
const marksOf = (selector) => selector.match(/\.[\w-]+|\[[\w-]+/g) ?? [];
/** Longer than nobody sees: of 0 s or 1 ms, something only comes or goes later. */
const lasts = (value) =>
  [...value.matchAll(/(?<![\d.])([\d.]+)(m?)s\b/g)].some(([, time, milli]) => Number(time) * (milli ? 1 : 1000) > 1);
const isMotion = ({ prop, value }) => /^(animation|transition)$/.test(prop) && lasts(withoutDelay(value));
/** The second time of each is its delay. */
const withoutDelay = (value) => value.replaceAll(/([\d.]+m?s\b[^,]*?)\s[\d.]+m?s\b/g, '$1');

/** What of a sheet is lost where the system sets the colours, or moves where motion is to be reduced. */
function lostByPreference(sheet) {
  const kept = new Set();
  const still = new Set();
  sheet.walkDecls(({ prop, value, parent }) => {
    if (prop === 'forced-color-adjust' && value === 'none') for (const mark of marksOf(parent.selector)) kept.add(mark);
    if (value === 'none' && isUnder(parent, 'prefers-reduced-motion: reduce')) still.add(`${prop} ${parent.selector}`);
  });
  const found = [];
  sheet.walkDecls((declaration) => {
    const { prop, value, parent } = declaration;
    if (/^background(-color)?$/.test(prop) && !/^(none|transparent)$/.test(value) && !isOnPaper(declaration)) {
      const lost = parent.selectors.find(
        (selector) => WORDLESS.test(selector) && !marksOf(selector).some((mark) => kept.has(mark)),
      );
      if (lost) found.push([declaration, `“${lost}” has no paint where the system sets the colours`]);
    }
    const isStill = still.has(`${prop} ${parent.selector}`) || isUnder(parent, 'prefers-reduced-motion: no-preference');
    if (isMotion(declaration) && !isStill) found.push([declaration, `${prop} moves where motion is to be reduced`]);
  });
  return found;
}

/** What is wrong with the sheets, each given with its path. */
function check(sheets, { words, stems }) {
  const faults = [];
  const set = new Set();
  const parsed = sheets.map(([file, source]) => [file, postcss.parse(source, { from: file })]);
  for (const [, sheet] of parsed) sheet.walkDecls(/^--/, ({ prop }) => void set.add(prop));
  const isGiven = (name) =>
    words.has(name) || stems.some((stem) => name.startsWith(stem) && words.has(name.slice(stem.length)));
  const features = new Map();
  for (const [file, sheet] of parsed) {
    sheet.walkRules(({ selector }) => {
      for (const [, name] of selector.matchAll(CLASS)) {
        if (!features.has(name)) features.set(name, new Set());
        const feature = featureOf(file);
        if (feature) features.get(name).add(feature);
      }
    });
  }
  for (const [file, sheet] of parsed) {
    const fault = (node, what) => faults.push(`${file}:${node.source.start.line}: ${what}`);
    sheet.walkRules((rule) => {
      for (const [, name] of rule.selector.matchAll(CLASS)) {
        if (!isGiven(name)) fault(rule, `no component has the class “${name}”`);
      }
      if (hasClosed(rule.selector)) fault(rule, 'a :has() looks for what is closed');
      // What begins with a class holds wherever that class stands, on another feature's pages too.
      for (const selector of rule.selectors) {
        for (const bare of bareBeyondHas(selector)) fault(rule, `beyond a :has() “${bare}” needs a class`);
        const name = /^\.([a-z][\w-]*)/i.exec(selector)?.[1];
        if (featureOf(file) && features.get(name)?.size > 1 && !SHARED.has(name)) {
          fault(rule, `“${name}” is a class of ${[...features.get(name)].join(' and ')}`);
        }
      }
    });
    for (const [node, what] of lostByPreference(sheet)) fault(node, what);
    sheet.walkDecls((declaration) => {
      const { prop, value } = declaration;
      for (const [, name] of value.matchAll(/var\((--[\w-]+)/g)) {
        if (!set.has(name)) fault(declaration, `${name} is set nowhere`);
      }
      for (const [, step] of value.matchAll(/--spacing\(([\d.]+)\)/g)) {
        if (!STEPS.has(step)) fault(declaration, `${step} is no step of the space scale`);
      }
      const isFree = isOnPaper(declaration) || (prop === 'font-size' && DRAWINGS.test(file));
      if (!isFree && SCALED.test(prop) && /\d(px|rem)\b/.test(value)) {
        fault(declaration, `${prop}: ${value} is no token`);
      }
    });
  }
  return faults;
}

const SAMPLES = {
  'no component has the class “gone”': '.note .gone { color: red }',
  '--absent is set nowhere': '.note { top: var(--absent, 0) }',
  '5 is no step of the space scale': '.note { inset: --spacing(5) }',
  'font-size: 13px is no token': '@media (width > 40rem) { .note { font-size: 13px } }',
  'beyond a :has() “span:not()” needs a class': '.note:has(> span time) > span:not(:has(time)) { color: red }',
  'a :has() looks for what is closed': '.note:has(.note:not(.note-small) [disabled]) .note { color: red }',
  '“.note > i[data-look]” has no paint where the system sets the colours': '.note > i[data-look] { background: red }',
  '“.note::after” has no paint where the system sets the colours':
    '.note::after { background: red } @media (forced-colors: active) { .note-small { forced-color-adjust: none } }',
  'animation moves where motion is to be reduced':
    '.note { animation: turn 1s } @media (prefers-reduced-motion: reduce) { .note-small { animation: none } }',
  'transition moves where motion is to be reduced': '.note { transition: fill 120ms; animation: show 0s forwards }',
  'padding-inline: 0 0.4rem is no token': '.note-small { padding-inline: 0 0.4rem }',
};
const sampled = namesIn(["className={`note note-${size}`} size: 'small'"]);
/** @type {[string, string][]} */
const twins = [
  ['src/features/one/one.css', '.note { color: red }'],
  ['src/features/two/two.css', 'table .note { color: red }'],
];
/** @type {[string, [string, string][]][]} */
const cases = Object.entries(SAMPLES).map(([what, sheet]) => [what, [['sample.css', sheet]]]);
cases.push(['“note” is a class of one and two', twins]);
for (const [what, sheets] of cases) {
  const found = check(sheets, sampled);
  if (found.length !== 1 || !found[0].endsWith(what)) {
    console.error(`The check of styles does not refuse what it must: ${what}; found ${found.join(', ') || 'nothing'}`);
    process.exit(1);
  }
}

// Wordings are no classes.
const sources = read(/(?<!\.(test|en|zh))\.tsx?$/).map(([, source]) => source);
const sheets = read(/\.css$/);
const faults = check(sheets, namesIn([...sources, readFileSync(`${root}public/theme.js`, 'utf8')]));
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`styles hold: ${sheets.length} sheets`);
