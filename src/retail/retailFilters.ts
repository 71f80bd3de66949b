import { filterOptions } from "../components/filterOptions.ts";
import type { Page, Row } from "../engine/types.ts";
import { isoDate } from "../format/isoDate.ts";
import type { FilterField } from "../state/filterTypes.ts";

/** What pages of the retail kit filter by, from the page's own published results. */
export interface RetailFields {
  readonly currency: string;
  readonly dates: FilterField;
  readonly asOf: FilterField;
  readonly countries: FilterField;
  readonly months: FilterField;
  readonly rules: FilterField;
  readonly only: FilterField;
}

/** Filter fields of the retail kit; a page leaves out the options that it does not filter by. */
export async function retailFields(
  page: Page,
  names: {
    readonly extent: string;
    readonly countries: string;
    readonly months?: string;
    readonly rules?: string;
  },
): Promise<RetailFields> {
  const [extent] = await page.query(names.extent);
  const countries = await page.query(names.countries);
  const asked = async (name?: string) => (name === undefined ? [] : page.query(name));
  const [months, rules] = await Promise.all([asked(names.months), asked(names.rules)]);
  const span = { min: isoDate(extent!["firstDay"]), max: isoDate(extent!["lastDay"]) };
  const title = (row: Row) => String(row["title"]);
  return {
    currency: String(extent!["currency"]),
    dates: { kind: "dates", label: "Invoice date", ...span },
    asOf: { kind: "day", label: "As of", name: "as_of", ...span },
    countries: {
      kind: "choice",
      label: "Country",
      name: "countries",
      options: filterOptions(countries, { count: "orders", format: "country" }),
    },
    months: {
      kind: "choice",
      label: "Month",
      name: "months",
      options: filterOptions(months, { format: "month" }),
    },
    rules: {
      kind: "choice",
      label: "Cleaning rules applied",
      name: "rules",
      options: [
        ...filterOptions(rules, { label: title }),
        { value: "none", label: "None of them" },
      ],
    },
    only: {
      kind: "choice",
      label: "Only",
      name: "only",
      options: [
        { value: "sales", label: "sales, no returns" },
        { value: "known", label: "known customers" },
      ],
    },
  };
}
