import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../../../lib/random/createRandom.ts";
import { cholesky, solveCholesky } from "../../../../lib/statistics/linearAlgebra/cholesky.ts";
import { transpose } from "../../../../lib/statistics/linearAlgebra/columns.ts";
import type { Columns } from "../../../../lib/statistics/linearAlgebra/columns.ts";
import { combineColumns } from "../../../../lib/statistics/linearAlgebra/combineColumns.ts";
import { dot } from "../../../../lib/statistics/linearAlgebra/dot.ts";
import { householderQr } from "../../../../lib/statistics/linearAlgebra/householderQr.ts";
import { singularValues } from "../../../../lib/statistics/linearAlgebra/singularValues.ts";
import { symmetricEigen } from "../../../../lib/statistics/linearAlgebra/symmetricEigen.ts";
import { symmetricEigenvalues } from "../../../../lib/statistics/linearAlgebra/symmetricEigenvalues.ts";
import { triangularFactor } from "../../../../lib/statistics/linearAlgebra/triangularFactor.ts";
import { invertUpper } from "../../../../lib/statistics/linearAlgebra/upperTriangular.ts";

const hilbert = (n: number) =>
  Array.from({ length: n }, (_, j) => Float64Array.from({ length: n }, (_, i) => 1 / (i + j + 1)));
const gram = (columns: Columns) => columns.map((a) => Float64Array.from(columns, (b) => dot(a, b)));
const near = (got: number, want: number, relative: number) =>
  expect(Math.abs(got - want), `want ${want}, got ${got}`).toBeLessThanOrEqual(
    relative * Math.abs(want),
  );
const randomColumns = (rows: number, count: number, seed = 1) => {
  const random = createRandom(seed);
  return Array.from({ length: count }, () =>
    Float64Array.from({ length: rows }, () => random.normal()),
  );
};
const matrices = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 600 }), fc.integer())
  .map(([k, extra, seed]) => randomColumns(k + extra, k, seed));

describe("reference values", () => {
  // mpmath 1.2.1 eigsy(hilbert(6)), 40 digits; numpy.linalg.eigvalsh agrees to 1e-16 absolute.
  const EIGENVALUES = [
    1.618899858924339, 0.24236087057520955, 0.016321521319875822, 6.157483541826577e-4,
    1.2570757122625193e-5, 1.08279948456555e-7,
  ];

  it("finds the eigenvalues of Hilbert's matrix of order 6", () => {
    const { values } = symmetricEigen(hilbert(6));
    EIGENVALUES.forEach((want, i) => near(values[i]!, want, 1e-9));
  });

  it("finds its eigenvalues alone, to rounding of the largest", () => {
    const values = symmetricEigenvalues(hilbert(6));
    EIGENVALUES.forEach((want, i) =>
      expect(Math.abs(values[i]! - want)).toBeLessThan(1e-15 * 6 * EIGENVALUES[0]!),
    );
  });

  it("finds its singular values, which are the same, by the triangle", () => {
    const { values } = singularValues(hilbert(6));
    EIGENVALUES.forEach((want, i) => near(values[i]!, want, 1e-9));
  });

  it("solves by Cholesky's factor: numpy.linalg.solve([[4, 2], [2, 3]], [2, 5]) = [-0.5, 2]", () => {
    const found = cholesky([Float64Array.of(4, 2), Float64Array.of(2, 3)]);
    if (!("factor" in found)) throw new Error("positive definite");
    const x = solveCholesky(found.factor, [2, 5]);
    near(x[0]!, -0.5, 1e-15);
    near(x[1]!, 2, 1e-15);
  });

  it("finds numpy.linalg.svd([[3, 0], [4, 5]]) = √45, √5", () => {
    const { values, right } = singularValues(
      transpose([
        [3, 0],
        [4, 5],
      ]),
    );
    near(values[0]!, Math.sqrt(45), 1e-15);
    near(values[1]!, Math.sqrt(5), 1e-15);
    near(right[0]![0]!, Math.SQRT1_2, 1e-15);
  });
});

describe("identities", () => {
  it("RᵀR = AᵀA however many blocks of rows there are, and scaled rows count as weights", () => {
    fc.assert(
      fc.property(matrices, (columns) => {
        const want = gram(columns);
        const size = Math.max(...want.map((column, i) => column[i]!));
        gram(triangularFactor(columns)).forEach((column, j) =>
          column.forEach((entry, i) =>
            expect(Math.abs(entry - want[j]![i]!)).toBeLessThan(1e-13 * size),
          ),
        );
      }),
      { numRuns: 40 },
    );
    const columns = randomColumns(500, 3);
    const doubled = triangularFactor(columns, { rows: new Float64Array(500).fill(2) });
    triangularFactor(columns).forEach((column, j) => near(doubled[j]![j]!, 2 * column[j]!, 1e-13));
  });

  it("QR gives the matrix back, with orthonormal columns", () => {
    fc.assert(
      fc.property(matrices, (columns) => {
        const { q, r } = householderQr(columns);
        gram(q).forEach((column, j) =>
          column.forEach((entry, i) =>
            expect(Math.abs(entry - (i === j ? 1 : 0))).toBeLessThan(1e-13),
          ),
        );
        r.forEach((column, j) =>
          combineColumns(q, column).forEach((entry, i) =>
            expect(Math.abs(entry - columns[j]![i]!)).toBeLessThan(1e-12),
          ),
        );
      }),
      { numRuns: 25 },
    );
  });

  it("eigenvectors turn the matrix into its eigenvalues, singular vectors into the values", () => {
    fc.assert(
      fc.property(matrices, (columns) => {
        const symmetric = gram(columns);
        const { values, vectors } = symmetricEigen(symmetric);
        vectors.forEach((vector, j) =>
          combineColumns(symmetric, vector).forEach((entry, i) =>
            expect(Math.abs(entry - values[j]! * vector[i]!)).toBeLessThan(1e-12 * values[0]!),
          ),
        );
        symmetricEigenvalues(symmetric).forEach((value, j) =>
          expect(Math.abs(value - values[j]!)).toBeLessThan(1e-12 * values[0]!),
        );
        const svd = singularValues(columns);
        svd.values.forEach((value, i) =>
          expect(Math.abs(value ** 2 - values[i]!)).toBeLessThan(1e-12 * values[0]!),
        );
        svd.left().forEach((column) => near(dot(column, column), 1, 1e-8));
      }),
      { numRuns: 25 },
    );
  });

  it("R⁻¹R is the identity", () => {
    const r = triangularFactor(randomColumns(50, 6));
    invertUpper(r).forEach((column, j) =>
      combineColumns(r, column).forEach((entry, i) =>
        expect(Math.abs(entry - (i === j ? 1 : 0))).toBeLessThan(1e-13),
      ),
    );
  });
});

describe("degenerate input", () => {
  it("names the column at which a matrix stops being positive definite", () => {
    const [a, b] = randomColumns(20, 2) as [Float64Array, Float64Array];
    const sum = a.map((entry, i) => entry + b[i]!);
    expect(cholesky(gram([a, b, sum]), 1e-12)).toEqual({ failedAt: 2 });
  });

  it("gives a zero singular value for a column of zeros, and no left vector", () => {
    const { values, left } = singularValues([Float64Array.of(1, 1), Float64Array.of(0, 0)]);
    expect(values[1]).toBe(0);
    expect([...left()[1]!]).toEqual([0, 0]);
  });

  it("refuses fewer rows than columns, naming both", () => {
    expect(() => householderQr([Float64Array.of(1), Float64Array.of(2)])).toThrow(
      new RangeError("householderQr: rows must be at least 2 columns, got 1"),
    );
  });
});
