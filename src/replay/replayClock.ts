/** Where a replay stands, in milliseconds of recorded time. */
export interface ReplayClock {
  readonly first: number;
  readonly last: number;
  /** Everything recorded until here has arrived. */
  readonly now: number;
  readonly isOver: boolean;
}

/**
 * A replay at the moment of its first arrival.
 *
 * @param times - Milliseconds, ascending.
 * @throws RangeError if there is none, or one is not a time or earlier than the one before.
 */
export function startClock(times: ArrayLike<number>): ReplayClock {
  const [first, last] = [times[0], times[times.length - 1]];
  if (first === undefined || last === undefined)
    throw new RangeError("replayTimer: at least one arrival is needed, got none");
  for (let row = 0; row < times.length; row++)
    if (!(times[row]! >= (times[row - 1] ?? -Infinity)))
      throw new RangeError(
        `replayTimer: arrivals must be times in ascending order, got ${times[row]} in row ${row}`,
      );
  return { first, last, now: first, isOver: first === last };
}

/** The clock one refresh later. */
export function tick(clock: ReplayClock, stepMs: number): ReplayClock {
  const now = Math.min(clock.now + stepMs, clock.last);
  return { ...clock, now, isOver: now === clock.last };
}
