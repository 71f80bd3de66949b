import type { NumberWriter } from "../components/numberWriter.ts";
import type { Row, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";
import { nameList } from "../format/nameList.ts";
import { nounFor } from "../format/nounFor.ts";

const percent = (value: unknown) => formatValue(value, "percent");
const city = (row: Row) =>
  `${(row["city"] as string | null) ?? "Unknown"} (${row["iata"] as string})`;

/** Who leads and who comes last of the rows of `rankedAirports`, where any are told apart. */
export function rankingTitle(rows: Rows): string {
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const share = (row: Row) => `${row["iata"] as string} at ${percent(row["shrunkShare"])}`;
  if (Number(first["toldApart"]) === 0)
    return `None of the ${formatValue(first["airports"], "integer")} airports is told from another, from ${share(first)} to ${share(last)}`;
  const leaders = rows.slice(0, Math.min(3, rows.length - 1)).map((row) => String(row["iata"]));
  const place = (key: string) => formatValue(first[key], "integer");
  return `${nameList(leaders)} ${nounFor(leaders.length, "leads", "lead")}, ${last["iata"] as string} comes last; ${leaders[0]!} could be anywhere from ${place("placeLow")} to ${place("placeHigh")}`;
}

/** The ranking in a sentence: no airport is called best where none is told from another. */
export function rankingWords(row: Row, n: NumberWriter, rows: Rows): unknown[] {
  const last = rows[rows.length - 1]!;
  const isTold = Number(row["toldApart"]) > 0;
  return [
    "Of ",
    n(row["airports"], "integer"),
    isTold ? " airports, " : " airports none is told from another once luck is taken out: ",
    city(row),
    isTold ? " is most punctual once luck is taken out: " : " has ",
    n(row["shrunkShare"], "percent"),
    " on time, between ",
    n(row["low"], "percent"),
    " and ",
    n(row["high"], "percent"),
    "; ",
    city(last),
    isTold ? " is least: " : " ",
    n(last["shrunkShare"], "percent"),
    ". The true shares spread by ",
    n(row["spreadPoints"], "number"),
    " percentage points around ",
    n(row["commonShare"], "percent"),
    ". Of ",
    n(row["comparisons"], "integer"),
    ` ${nounFor(row["comparisons"], "pair")} of airports, `,
    n(row["toldApart"], "integer"),
    ` ${nounFor(row["toldApart"], "is", "are")} told apart at 5 % after Holm’s correction.`,
  ];
}

/** How much of the raw distances from the mean is luck, by how far shrinking moves them. */
export function shrinkageWords(rows: Rows): string {
  const lucky = rows.filter((row) => Number(row["shrinkage"]) > 0.5).length;
  const count = formatValue(lucky, "integer");
  const said =
    lucky === 0
      ? "none is drawn even half of the way, so every raw share tells more of the airport than of luck"
      : `${count} ${nounFor(lucky, "is", "are")} drawn more than half of the way: ${nounFor(lucky, "its", "their")} raw distance from the mean is mostly luck`;
  return `On the diagonal nothing moved; the fewer days and flights, the nearer to the dashed line. Of ${formatValue(rows.length, "integer")} airports ${said}.`;
}
