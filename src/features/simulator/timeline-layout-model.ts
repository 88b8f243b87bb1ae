import type { DrawnEvent, DrawnPhase, Lane } from './timeline-drawing-model';

/** Left and right end of the axis. */
export interface Plot {
  readonly left: number;
  readonly right: number;
}

export interface DrawnBar {
  readonly phase: DrawnPhase;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** It goes on past the right end. */
  readonly isOpen: boolean;
  /** Its label has room in it; else it is called out below. */
  readonly hasLabel: boolean;
}

/** A sign below the bars with its label: an event, or the label of a bar too short for it. */
export interface Mark {
  readonly key: string;
  readonly x: number;
  /** End of the window, `x` without one. */
  readonly until: number;
  readonly isOpen: boolean;
  readonly clause: string;
  readonly label: string;
  readonly of: DrawnEvent | DrawnPhase;
}

export interface PlacedMark extends Mark {
  readonly row: number;
  /** The label: where its lines begin, in which row, how wide, and its lines, of which the first begins with the clause. */
  readonly textX: number;
  readonly textRow: number;
  readonly textWidth: number;
  /** It stands to the left of its sign, and its lines end there. */
  readonly isLeft: boolean;
  readonly lines: readonly string[];
}

export interface DrawnLane {
  readonly lane: Lane;
  readonly name: string;
  readonly top: number;
  readonly nameX: number;
  readonly nameY: number;
  readonly bars: readonly DrawnBar[];
  readonly barsEnd: number;
  readonly marksTop: number;
  readonly marks: readonly PlacedMark[];
  readonly bottom: number;
}

export interface PlacedTick {
  readonly at: number;
  readonly x: number;
  readonly text: string;
  readonly textX: number;
}
