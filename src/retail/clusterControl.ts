import { html } from "../components/html.ts";
import { notice } from "../components/notice.ts";
import { calculatorInputs, type CalculatorElement } from "../shop/calculatorInputs.ts";

/** The form of the clusters, which also says why a number of them cannot be. */
export interface ClusterControl extends CalculatorElement {
  /** Words beside the control; undefined takes them away. */
  say(problem: string | undefined): void;
}

/** The number of clusters, in the address as `clusters.k`. */
export function clusterControl(): ClusterControl {
  const field = {
    name: "clusters.k",
    label: "Clusters (k)",
    value: 4,
    min: 2,
    max: 12,
    whole: true,
  };
  const form = calculatorInputs("Clusters", [field]);
  const messages = html`<div></div>`;
  form.append(messages);
  const say = (problem: string | undefined) =>
    messages.replaceChildren(...(problem === undefined ? [] : [notice(problem, { tone: "bad" })]));
  return Object.assign(form, { say });
}
