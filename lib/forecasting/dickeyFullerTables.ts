/** Deterministic terms of the regression. */
export type Deterministic = "none" | "constant" | "constant-trend" | "constant-quadratic-trend";

interface Surface {
  /** Below `star` the lower polynomial holds, above it the upper one; outside [min, max] none. */
  readonly min: number;
  readonly star: number;
  readonly max: number;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** Critical values at 1, 5 and 10 %: c0 + c1/T + c2/T² + c3/T³. */
  readonly critical: readonly (readonly number[])[];
}

/**
 * Response surfaces of the Dickey–Fuller statistic.
 *
 * @see MacKinnon (1994), JBES 12, 167–176, tables 3 and 4 (p), and MacKinnon (2010), Queen's
 *   University working paper 1227, table 2 (critical values).
 */
export const DICKEY_FULLER: Readonly<Record<Deterministic, Surface>> = {
  none: {
    min: -19.04,
    star: -1.04,
    max: Infinity,
    lower: [0.6344, 1.2378, 0.032496],
    upper: [0.4797, 0.93557, -0.06999, 0.033066],
    critical: [
      [-2.56574, -2.2358, -3.627, 0],
      [-1.941, -0.2686, -3.365, 31.223],
      [-1.61682, 0.2656, -2.714, 25.364],
    ],
  },
  constant: {
    min: -18.83,
    star: -1.61,
    max: 2.74,
    lower: [2.1659, 1.4412, 0.038269],
    upper: [1.7339, 0.93202, -0.12745, -0.010368],
    critical: [
      [-3.43035, -6.5393, -16.786, -79.433],
      [-2.86154, -2.8903, -4.234, -40.04],
      [-2.56677, -1.5384, -2.809, 0],
    ],
  },
  "constant-trend": {
    min: -16.18,
    star: -2.89,
    max: 0.7,
    lower: [3.2512, 1.6047, 0.049588],
    upper: [2.5261, 0.61654, -0.37956, -0.060285],
    critical: [
      [-3.95877, -9.0531, -28.428, -134.155],
      [-3.41049, -4.3904, -9.036, -45.374],
      [-3.12705, -2.5856, -3.925, -22.38],
    ],
  },
  "constant-quadratic-trend": {
    min: -17.17,
    star: -3.21,
    max: 0.54,
    lower: [4.0003, 1.658, 0.048288],
    upper: [3.0778, 0.49529, -0.41477, -0.059359],
    critical: [
      [-4.37113, -11.5882, -35.819, -334.047],
      [-3.83239, -5.9057, -12.49, -118.284],
      [-3.55326, -3.6596, -5.293, -63.559],
    ],
  },
};
