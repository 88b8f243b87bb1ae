/** What a number of files come to. */
interface Size {
  readonly files: number;
  /** As the browser stores them. */
  readonly bytes: number;
  /** As they come over the network. */
  readonly zipped: number;
}

/** What is kept of each language after a first visit, and where everything is wanted; the build writes it into `kept.json`. */
export type Sizes = Readonly<Record<'zh-CN' | 'en', Readonly<Record<'first' | 'all', Size>>>>;
