import { least } from "d3";
import { derivedRows } from "../components/derivedRows.ts";
import { resultField } from "../components/resultField.ts";
import type { Row, Rows } from "../engine/types.ts";

const FIELDS = [
  resultField("winklerPlace", "bigint", "place by interval score, 1 the lowest", "count"),
  resultField("winklerModels", "bigint", "models with an interval score", "count"),
  resultField("bestWinkler", "double", "lowest interval score of all models"),
  resultField("bestWinklerModel", "varchar", "id of the model that has it"),
];

/**
 * The scores of one model, and where its intervals stand among those of all.
 *
 * @param id - Of the model.
 */
export function chosenRow(models: Rows, id: string): Rows {
  return derivedRows(models, (all) => {
    const scored = all.filter(({ winkler }) => winkler !== null);
    const best = least(scored, scoreOf);
    return {
      rows: all
        .filter(({ model }) => model === id)
        .map((row) => ({
          ...row,
          winklerPlace:
            row["winkler"] === null
              ? null
              : 1 + scored.filter((each) => scoreOf(each) < scoreOf(row)).length,
          winklerModels: scored.length,
          bestWinkler: best?.["winkler"] ?? null,
          bestWinklerModel: best?.["model"] ?? null,
        })),
      fields: [...all.fields, ...FIELDS],
      methodId: "interval-score",
    };
  }).current.rows!;
}

const scoreOf = ({ winkler }: Row) => Number(winkler);
