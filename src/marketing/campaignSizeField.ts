import { deliveredSizes } from "../../lib/marketing/deliveredSizes.ts";
import { marketingSettings } from "../../lib/marketing/marketingSettings.ts";
import { formatValue } from "../format/formatValue.ts";
import type { ChoiceField } from "../state/filterTypes.ts";

/** Which snapshot of the campaigns a page speaks of. */
export const campaignSizeField = sizeField(Object.values(marketingSettings.sizes));

/** The same where delivered rows are asked for. */
export const deliveredSizeField = sizeField(deliveredSizes);

function sizeField(sizes: readonly number[]): ChoiceField {
  const label = (size: number) => formatValue(size, "integer");
  return {
    kind: "choice",
    label: "Campaigns",
    name: "sizes",
    single: true,
    none: label(marketingSettings.sizes.large),
    options: sizes.map((size) => ({ value: String(size), label: label(size) })),
  };
}
