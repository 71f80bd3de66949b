import { marketingSettings } from "../../lib/marketing/marketingSettings.ts";
import { FEATURES } from "../../lib/segmentation/features.ts";
import { DEFAULT_SEGMENTS } from "../../lib/segmentation/types.ts";
import type { Manifest } from "../../lib/snapshots/types.ts";
import { html } from "../components/html.ts";
import { formatValue } from "../format/formatValue.ts";
import { missingTiers } from "./missingTiers.ts";
import { targetWords } from "./targetWords.ts";

type Setting = readonly [name: string, value: string];

/** The one configuration of the system: what the code reads, and what the last build was made with. */
export function settingsTable({ sources, rules, system }: Manifest): HTMLElement {
  const built = sources.flatMap(({ parameters = {} }) =>
    Object.entries(parameters).map(([name, value]): Setting => [name, String(value)]),
  );
  const groups: readonly (readonly [string, readonly Setting[]])[] = [
    ["Paths", Object.entries(marketingSettings.paths)],
    ["Last build", [...new Map(built)]],
    ["Sizes", sizes()],
    ["Cleaning", [...cleaning(), ...missingTiers(rules)]],
    ["Segments", segments()],
    ["Targets", Object.entries(targetWords)],
  ];
  const lines = groups.flatMap(([group, settings]) =>
    settings.map(
      ([name, value]) =>
        html`<tr><th scope="row">${group}</th><td>${name}</td><td>${value}</td></tr>`,
    ),
  );
  return html`<div class="table-scroll roomy" id="settings" tabindex="0" role="region" aria-label="Settings of ${system}"><table><caption>The one configuration: <code>lib/marketing/marketingSettings.ts</code>, and <code>DEFAULT_SEGMENTS</code> in <code>lib/segmentation/types.ts</code></caption><thead><tr><th scope="col">Of</th><th scope="col">Setting</th><th scope="col">Value</th></tr></thead><tbody>${lines}</tbody></table></div>`;
}

const sizes = (): Setting[] => [
  [
    "campaigns",
    Object.values(marketingSettings.sizes)
      .map((size) => formatValue(size, "integer"))
      .join("; "),
  ],
  ["customers of the smallest", String(marketingSettings.smallCustomers)],
  ["months", String(marketingSettings.months)],
  ["rows from which to split", formatValue(marketingSettings.splitRows, "integer")],
];

const cleaning = (): Setting[] => [
  ["outlier fence (IQR k)", String(marketingSettings.fence)],
  ["quality wanted", formatValue(marketingSettings.qualityTarget, "percent")],
];

function segments(): Setting[] {
  const { features, scaled, ...numbers } = DEFAULT_SEGMENTS;
  return [
    ...Object.entries(numbers).map(([name, value]): Setting => [name, String(value)]),
    ["scaling", scaled ? "z-scores" : "none"],
    ["features", features.map((feature) => FEATURES[feature]!.label).join("; ")],
  ];
}
