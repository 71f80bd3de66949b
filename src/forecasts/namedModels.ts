import { MODEL_TITLES, type ModelId } from "../../lib/planning/modelTitles.ts";
import { derivedRows } from "../components/derivedRows.ts";
import { resultField } from "../components/resultField.ts";
import type { ResultField, Rows } from "../engine/types.ts";

const NAME = resultField("model", "varchar", "name of the model");

/** Columns that say nothing where every row is of one series and models have their names. */
const IDLE = ["series", "title"];

/** Rows of a comparison with the models' names in place of their ids. */
export function namedModels(rows: Rows): Rows {
  return derivedRows(rows, (all) => ({
    rows: all.map((row) =>
      "model" in row ? { ...row, model: nameOf(String(row["model"])) } : row,
    ),
    fields: all.fields.filter(({ key }) => !IDLE.includes(key)).map(named),
  })).current.rows!;
}

const named = (field: ResultField) => (field.key === "model" ? NAME : field);

/** A model that the page does not know keeps its id: the data are newer than the page. */
const nameOf = (id: string): string => MODEL_TITLES[id as ModelId] ?? id;
