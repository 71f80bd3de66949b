import { calculatorInputs, type CalculatorElement } from "../shop/calculatorInputs.ts";

/** The number of clusters, in the address as `clusters.k`. */
export function clusterControl(): CalculatorElement {
  const field = {
    name: "clusters.k",
    label: "Clusters (k)",
    value: 4,
    min: 2,
    max: 12,
    whole: true,
  };
  return calculatorInputs("Clusters", [field]);
}
