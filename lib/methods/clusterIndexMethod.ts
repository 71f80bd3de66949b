import { toPoints } from "../clustering/toPoints.ts";
import type { Points } from "../clustering/toPoints.ts";
import type { Fields, Parsed } from "../schemas/types.ts";
import type { Result } from "../statistics/result.ts";
import { clusterFields } from "./clusterFields.ts";
import { defineMethod } from "./defineMethod.ts";
import type { Method, MethodDeclaration } from "./types.ts";

const own = {
  rows: clusterFields.rows(2),
  labels: clusterFields.labels("Cluster of each row: numbers or texts"),
};

type Labels = ArrayLike<number | string>;

interface Index<F extends Fields> extends Pick<
  MethodDeclaration<F>,
  "id" | "title" | "summary" | "formula" | "sources" | "output" | "example"
> {
  readonly options: F;
  readonly run: (points: Points, labels: Labels, options: Parsed<F>) => Result;
}

/** Declares a method that judges a clustering by its rows and labels. */
export function clusterIndexMethod<F extends Fields>({ options, run, ...texts }: Index<F>): Method {
  return defineMethod({
    ...texts,
    area: "clustering",
    assumptions: [
      "Columns are numeric and on comparable scales",
      "Euclidean distance says how alike rows are",
    ],
    input: { ...own, ...options },
    run: (input) => {
      const { rows, labels, ...rest } = input as unknown as Parsed<typeof own> & Parsed<F>;
      return run(toPoints(rows), labels, rest as unknown as Parsed<F>);
    },
  });
}
