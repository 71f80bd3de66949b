import { moments } from "../moments.ts";

/** Shape of a sample by its central moments. */
export interface Shape {
  readonly n: number;
  /** m₃ / m₂^1.5, biased. */
  readonly skewness: number;
  /** m₄ / m₂² − 3, biased. */
  readonly excessKurtosis: number;
}

/** Biased skewness and excess kurtosis; undefined when there is no spread that doubles can hold. */
export function shapeOf(values: ArrayLike<number>): Shape | undefined {
  const { n, mean, variance } = moments(values);
  const sd = Math.sqrt((variance * (n - 1)) / n);
  if (!(sd > 0 && sd < Infinity)) return undefined;
  let [cubes, fourths] = [0, 0];
  for (let i = 0; i < n; i++) {
    const z = (values[i]! - mean) / sd;
    cubes += z ** 3;
    fourths += z ** 4;
  }
  return { n, skewness: cubes / n, excessKurtosis: fourths / n - 3 };
}
