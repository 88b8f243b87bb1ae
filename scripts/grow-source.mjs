/** Chapters of the general part and articles of the special one, in the source that is there. */
const CHAPTERS = 14;
const ARTICLES = 75;

/**
 * The source text several times over, in its own form: chapters and articles are numbered on, references within a copy lead to it, and
 * articles have names of their own. So parser, references and index have as much to do as with a text that has grown.
 *
 * @param {string} source
 * @param {number} times
 */
export function growSource(source, times) {
  const [head, general, special] = source.split(/^(?=通用条款\s*$|专用说明\s*$)/m);
  const [generalTitle, generalBody] = cutTitle(general);
  const [specialTitle, specialBody] = cutTitle(special);
  const copies = Array.from({ length: times - 1 }, (_, index) => index + 1);
  const chapters = copies.map((copy) =>
    generalBody.replaceAll(/(?<![\d.])(\d{1,2})((?:\.\d+)+)|^(\d{1,2})(?=[.、])/gm, (whole, clause, rest, chapter) => {
      const number = Number(clause ?? chapter);
      return number <= CHAPTERS ? `${number + CHAPTERS * copy}${rest ?? ''}` : whole;
    }),
  );
  const articles = copies.map((copy) => {
    let own = 0;
    return specialBody
      .split('\n')
      .map((line) => {
        const heading = /^(\d+)、【(.*)】/.exec(line);
        if (heading) {
          own = Number(heading[1]);
          return line.replace(/^\d+、【(.*?)】/, `${own + ARTICLES * copy}、【$1 ${copy}】`);
        }
        return line.replaceAll(/(?<![\d.])(\d{1,2})((?:\.\d+)+)/g, (whole, article, rest) =>
          Number(article) === own ? `${own + ARTICLES * copy}${rest}` : whole,
        );
      })
      .join('\n');
  });
  return [head, generalTitle, generalBody, ...chapters, specialTitle, specialBody, ...articles].join('\n');
}

function cutTitle(section) {
  const end = section.indexOf('\n');
  return [section.slice(0, end), section.slice(end + 1)];
}
