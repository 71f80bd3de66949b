/**
 * Periods over which HAC errors let scores go together, where none are asked for: ⌊1.3 √T⌋, at most
 * T − 1.
 *
 * @see Lazarus, Lewis, Stock & Watson (2018), JBES 36, 541–559.
 */
export const defaultLags = (periods: number): number =>
  Math.max(0, Math.min(periods - 1, Math.floor(1.3 * Math.sqrt(periods))));
