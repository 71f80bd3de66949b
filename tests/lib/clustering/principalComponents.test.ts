import { describe, expect, it } from "vitest";
import { principalComponents } from "../../../lib/clustering/principalComponents.ts";
import type { Pca } from "../../../lib/clustering/principalComponents.ts";
import { toRows } from "../../../lib/clustering/toPoints.ts";
import { transpose } from "../../../lib/statistics/linearAlgebra/columns.ts";
import { jointMoments } from "../../../lib/statistics/jointMoments.ts";
import type { OkResult } from "../../../lib/statistics/result.ts";
import { gaussianBlobs } from "../../support/gaussianBlobs.ts";

const rows = toRows(gaussianBlobs({ n: 80, d: 5, k: 3, spread: 3 }, 4).points);
const fit = (...[data, options]: Parameters<typeof principalComponents>) => {
  const result = principalComponents(data, options);
  expect(result.status).toBe("ok");
  return result as OkResult<Pca>;
};

describe("principalComponents", () => {
  it("gives uncorrelated scores whose variances are those of the components", () => {
    const { scores, variances } = fit({ rows });
    const { covariances } = jointMoments(transpose(scores!));
    covariances.forEach((row, i) =>
      Array.from(row).forEach((value, j) =>
        expect(value).toBeCloseTo(i === j ? variances[i]! : 0, 10),
      ),
    );
  });

  it("gives whitened scores of variance 1", () => {
    const { scores } = fit({ rows }, { whiten: true });
    const { covariances } = jointMoments(transpose(scores!));
    covariances.forEach((row, i) => expect(row[i]).toBeCloseTo(1, 10));
  });

  it("gives the rows back from all components, and the stated error from fewer", () => {
    const all = fit({ rows }, { reconstruct: true, matrix: "correlation" });
    rows.forEach((row, i) =>
      row.forEach((value, t) => expect(all.reconstruction![i]![t]).toBeCloseTo(value, 10)),
    );
    const two = fit({ rows }, { reconstruct: true, components: 2 });
    const error = rows.reduce(
      (sum, row, i) =>
        sum + row.reduce((part, value, t) => part + (value - two.reconstruction![i]![t]!) ** 2, 0),
      0,
    );
    expect(two.reconstructionError).toBeCloseTo(error / rows.length, 10);
  });

  it.each(["covariance", "correlation"] as const)("finds the same from moments: %s", (matrix) => {
    const moments = jointMoments(transpose(rows));
    const [a, b] = [fit({ rows }, { matrix }), fit({ moments }, { matrix })];
    a.variances.forEach((variance, c) => expect(b.variances[c]).toBeCloseTo(variance, 10));
    a.loadings.forEach((loading, c) =>
      loading.forEach((entry, t) => expect(b.loadings[c]![t]).toBeCloseTo(entry, 8)),
    );
  });

  it("gives n − 1 components when there are more columns than rows", () => {
    expect(fit({ rows: rows.slice(0, 3) }).components).toHaveLength(2);
  });

  it("has loadings that correlate columns with scores", () => {
    const { scores, loadings } = fit({ rows }, { matrix: "correlation" });
    const [column, score] = [transpose(rows)[1]!, transpose(scores!)[0]!];
    const { covariances } = jointMoments([column, score]);
    const correlation = covariances[0]![1]! / Math.sqrt(covariances[0]![0]! * covariances[1]![1]!);
    expect(loadings[0]![1]).toBeCloseTo(correlation, 10);
  });
});
