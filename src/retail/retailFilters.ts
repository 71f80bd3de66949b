import { filterOptions } from "../components/filterOptions.ts";
import type { Page } from "../engine/types.ts";
import { isoDate } from "../format/isoDate.ts";
import type { FilterField } from "../state/filterTypes.ts";

/** What pages of the retail kit filter by, from the page's own published results. */
export interface RetailFields {
  readonly currency: string;
  readonly dates: FilterField;
  readonly asOf: FilterField;
  readonly countries: FilterField;
  readonly rules: FilterField;
  readonly only: FilterField;
}

/** Filter fields of the retail kit; a page that has no rules leaves `rule_options` out. */
export async function retailFields(
  page: Page,
  names: { readonly extent: string; readonly countries: string; readonly rules?: string },
): Promise<RetailFields> {
  const [extent] = await page.query(names.extent);
  const countries = await page.query(names.countries);
  const rules = names.rules === undefined ? [] : await page.query(names.rules);
  const span = { min: isoDate(extent!["firstDay"]), max: isoDate(extent!["lastDay"]) };
  const title = (row: (typeof rules)[number]) => String(row["title"]);
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
