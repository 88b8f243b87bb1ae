/** The parts of the source that are copied: how many chapters or articles each has, and how one begins. */
const PARTS = {
  g: { size: 14, heading: /^(\d{1,2})\.\s/ },
  p: { size: 75, heading: /^(\d{1,2})[、.．]?\s*【/ },
};

/** The number of a second level that a copy within a chapter or an article begins after. */
const WITHIN = 100;

/** A copy: which of the part, and which within its chapters or articles. The parser reads numbers of three digits. */
function listCopies(times) {
  const [outer, inner] = times <= 10 ? [times, 1] : [10, Math.round(times / 10)];
  return Array.from({ length: outer }, (_, copy) => Array.from({ length: inner }, (_, within) => ({ copy, within })));
}

/**
 * The source text several times over, in its own form: ten times by chapters and articles that are numbered on, a hundred times by ten
 * times their clauses as well. References within a copy lead to it. So parser, references and index have as much to do as with a text
 * that has grown.
 *
 * @param {string} source
 * @param {number} times
 */
export function growSource(source, times) {
  const [head, general, special] = source.split(/^(?=(?:通用条款|专用说明)\s*$)/m);
  return [head, ...growPart(general, PARTS.g, times), ...growPart(special, PARTS.p, times)].join('\n');
}

function growPart(part, { size, heading }, times) {
  const [title, ...lines] = part.split('\n');
  const blocks = [];
  for (const line of lines) {
    const number = Number(heading.exec(line)?.[1] ?? 0);
    if (number > 0) blocks.push({ number, lines: [line] });
    else blocks.at(-1)?.lines.push(line);
  }
  const copies = listCopies(times).flatMap((inner) =>
    blocks.flatMap(({ number, lines: [first, ...rest] }) => [
      first
        .replace(/^\d+/, String(number + size * inner[0].copy))
        .replace('】', inner[0].copy === 0 ? '】' : ` ${inner[0].copy}】`),
      ...inner.flatMap(({ copy, within }) =>
        rest.map((line) =>
          line
            .replaceAll(/(?<![\d.])(\d{1,2})\.(\d{1,2})(?=[.、．\s\u3000”"条\u4e00-\u9fff])/g, (whole, one, other) =>
              // Of articles only their own: other figures with a point are none of numbers.
              (size === PARTS.p.size ? Number(one) === number : Number(one) <= size)
                ? `${Number(one) + size * copy}.${Number(other) + WITHIN * within}`
                : whole,
            )
            .replaceAll(/(?<=第)\d{1,2}(?=条)/g, (one) =>
              Number(one) <= size ? String(Number(one) + size * copy) : one,
            ),
        ),
      ),
    ]),
  );
  return [title, ...copies];
}

/** What people have read in the text, for every copy as well. */
export function growNamed(named, times) {
  return listCopies(times)
    .flat()
    .flatMap(({ copy, within }) => {
      if (copy + within === 0) return named;
      const move = (id) =>
        id.replace(/^([gp])-(\d+)(?:\.(\d+))?/, (_, part, one, other) =>
          [
            `${part}-${Number(one) + PARTS[part].size * copy}`,
            ...(other ? [Number(other) + WITHIN * within] : []),
          ].join('.'),
        );
      return named
        .filter(({ unit }) => /^[gp]-\d/.test(unit) && move(unit) !== unit)
        .map((each) => ({ ...each, unit: move(each.unit), targets: each.targets.map(move) }));
    });
}
