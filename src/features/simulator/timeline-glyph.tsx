import type { Glyph } from './timeline-model';

interface Props {
  readonly glyph: Glyph;
  /** Only possible: hollow and dashed. */
  readonly isOpen: boolean;
  readonly x: number;
  readonly y: number;
}

/** The sign of a moment: each kind has a shape of its own, so that none needs its colour. */
export function MomentGlyph({ glyph, isOpen, x, y }: Props) {
  return (
    <g
      className={['glyph', `is-${glyph}`, isOpen && 'is-open'].filter(Boolean).join(' ')}
      transform={`translate(${x} ${y})`}
    >
      {shapeOf(glyph)}
    </g>
  );
}

function shapeOf(glyph: Glyph) {
  switch (glyph) {
    case 'trigger':
      return <circle className="shape" r={6} />;
    case 'stop':
      return (
        <>
          <circle className="shape" r={8} />
          <path className="inner" d="M-2.5 -3.5v7M2.5 -3.5v7" />
        </>
      );
    case 'loss':
      return (
        <>
          <path className="shape" d="M0 -9l9 9-9 9-9-9z" />
          <path className="inner" d="M-3 -3l6 6m0-6l-6 6" />
        </>
      );
    case 'unknown':
      return (
        <>
          <path className="shape" d="M0 -9l9 9-9 9-9-9z" />
          <path className="inner" d="M-2.6 -2a2.6 2.6 0 1 1 3.6 2.500c-.8.4-1 .8-1 1.500M0 4.400v.1" />
        </>
      );
    case 'averted':
      return (
        <>
          <path className="shape" d="M0 -8l8 8-8 8-8-8z" />
          <path className="inner" d="M-7 7L7 -7" />
        </>
      );
    case 'paid':
      return (
        <>
          <circle className="shape" r={8.5} />
          <path className="inner" d="M-3.600 .2l2.600 2.700 4.600-5.300" />
        </>
      );
    case 'event':
      return <rect className="shape" x={-5} y={-5} width={10} height={10} />;
    case 'border':
      return <circle className="shape" r={3} />;
  }
}
