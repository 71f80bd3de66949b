import { calculatorInputs, type CalculatorElement } from "../shop/calculatorInputs.ts";
import { MOST_GROUPS } from "./groupAirports.ts";

/** The number of groups of airports, in the address as `groups.k`. */
export function groupControl(): CalculatorElement {
  return calculatorInputs("Groups of airports", [
    { name: "groups.k", label: "Groups (k)", value: 3, min: 1, max: MOST_GROUPS, whole: true },
  ]);
}
