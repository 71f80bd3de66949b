/** Speeds as the source text states them. */
const quoted = {
  records: 125_483,
  seconds: 8.2,
  perSecond: 12_000,
  million: 1_000_000,
  millionSeconds: 30,
};

/** What the source text's speeds imply of one another. */
export interface QuotedThroughput {
  readonly records: number;
  readonly seconds: number;
  /** As stated. */
  readonly perSecond: number;
  /** records ÷ seconds of its own record. */
  readonly impliedPerSecond: number;
  readonly million: number;
  /** In which it says a million are done. */
  readonly millionSeconds: number;
  /** What a million takes at the stated speed. */
  readonly impliedMillionSeconds: number;
}

/** The stated speeds beside what follows from them. */
export function quotedThroughput(): QuotedThroughput {
  const { records, seconds, perSecond, million, millionSeconds } = quoted;
  return {
    records,
    seconds,
    perSecond,
    million,
    impliedPerSecond: records / seconds,
    millionSeconds,
    impliedMillionSeconds: million / perSecond,
  };
}
