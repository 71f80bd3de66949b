/** Units of quoted figures. Percent are shares in [0, 1]. */
export type FigureUnit = "USD" | "share" | "number" | "count" | "seconds" | "times" | "statement";

/** A named query of a system: one cell of the first row that meets `where`. */
export interface QueryEvidence {
  readonly kind: "query";
  readonly system: string;
  readonly query: string;
  readonly column: string;
  readonly values?: Readonly<Record<string, string | number | readonly string[]>>;
  readonly where?: Readonly<Record<string, string | number>>;
}

/** Where the live value of a quoted figure comes from. */
export type Evidence =
  | QueryEvidence
  | {
      /** A registered method on stated input: one value of its result. */
      readonly kind: "method";
      readonly method: string;
      readonly input: Readonly<Record<string, unknown>>;
      readonly path: string;
    }
  | {
      /** Arithmetic on other figures of the same text. */
      readonly kind: "arithmetic";
      readonly from: Readonly<Record<string, number>>;
      readonly value: (from: Readonly<Record<string, number>>) => number;
      readonly formula: string;
    }
  | {
      /** A statement that the text prints: 1 when it runs, 0 when it is refused. */
      readonly kind: "statement";
      readonly system: string;
      readonly sql: string;
    }
  | {
      /** Nothing to hold it against. */
      readonly kind: "none";
      readonly reason: string;
      /** What the same measure is on other data: shown, but nothing follows from it. */
      readonly beside?: QueryEvidence;
    };

/** One figure of a source text: `lib/register/<system>/<id>.ts`, default export. */
export interface QuotedFigure {
  /** What the text says, at most a short phrase. */
  readonly quote: string;
  /** Where in the text. */
  readonly place: string;
  /** The figure; for a statement 1 means that it holds. */
  readonly quoted: number;
  readonly unit: FigureUnit;
  /** What the figure must be of the live value; default equal. */
  readonly relation?: "equal" | "atMost" | "atLeast";
  /** Difference that rounding explains, in the unit; default 0. */
  readonly within?: number;
  /** What the live value is, as the subject of a sentence: "Twelve months at the peak". */
  readonly live: string;
  readonly evidence: Evidence;
  /** What a reader should know besides. */
  readonly note?: string;
}

export const VERDICTS = ["agrees", "differs", "contradicts itself", "cannot be checked"] as const;

export type Verdict = (typeof VERDICTS)[number];
