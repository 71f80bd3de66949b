import { html } from "../components/html.ts";
import { notice } from "../components/notice.ts";
import { stopEvent } from "../components/stopEvent.ts";
import { formatValue } from "../format/formatValue.ts";
import { limitText } from "../format/limitText.ts";
import { parseNumber } from "../format/parseNumber.ts";
import { urlValue } from "../state/urlValue.ts";

/** A number that a reader may change. */
export interface CalculatorInput {
  /** In the address: `clearance.discount`. */
  readonly name: string;
  /** With the unit: "Discount (%)". */
  readonly label: string;
  /** Until the reader changes it; null takes what the data say. */
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  /** Only whole numbers; default false. */
  readonly whole?: boolean;
}

/** A form whose `values` are the last good numbers by name; emits `input` when one changes. */
export interface CalculatorElement extends HTMLElement {
  readonly values: Readonly<Record<string, number | null>>;
  /** Changes a number as if the reader had typed it. */
  set(name: string, value: number): void;
}

/**
 * Inputs of a calculator. What is not a number, or outside its span, is refused beside the field and
 * the last good number stays; an emptied field takes its own value again. All are in the address;
 * what cannot be used there leaves it with a notice.
 */
export function calculatorInputs(
  label: string,
  inputs: readonly CalculatorInput[],
  more: readonly Node[] = [],
): CalculatorElement {
  const problem = html`<p class="field-problem" role="alert" id="problem-${inputs[0]?.name.split(".")[0]}" hidden></p>`;
  const notices = html`<div></div>`;
  const fields = inputs.map((input) => numberField(input, problem, changed));
  const form = html`<form class="filters" aria-label="${label}" onsubmit=${(event: Event) => event.preventDefault()}><div class="filter-fields">${more}${fields.map(({ element }) => element)}</div>${problem}${notices}</form>`;
  function changed() {
    notices.replaceChildren();
    form.dispatchEvent(new Event("input"));
  }
  function readAddress() {
    const refused = fields.flatMap(({ takeRefused }) => takeRefused());
    if (refused.length > 0) notices.replaceChildren(...refused.map((text) => notice(text)));
  }
  // Each field has read the address before.
  addEventListener("popstate", readAddress);
  readAddress();
  return Object.defineProperties(form, {
    values: {
      get: () => Object.fromEntries(fields.map(({ name, stored }) => [name, stored.value])),
    },
    set: {
      value: (name: string, value: number) =>
        fields.find((field) => field.name === name)?.stored.set(value),
    },
  }) as CalculatorElement;
}

function numberField(input: CalculatorInput, problem: HTMLElement, changed: () => void) {
  const { name, label, min, max, whole = false } = input;
  const span = `${whole ? "whole " : ""}number from ${limitText(min)} to ${limitText(max)}`;
  const inSpan = (value: number | undefined) =>
    value !== undefined && value >= min && value <= max && (!whole || Number.isInteger(value));
  const stored = urlValue<number | null>({
    name,
    fallback: input.value,
    parse: (text) => (text !== "" && inSpan(Number(text)) ? Number(text) : undefined),
    write: (value) => (value === null ? "" : String(value)),
  });
  const field = html<HTMLInputElement>`<input type="text" inputmode="decimal" autocomplete="off" name="${name}" aria-describedby="${problem.id}" oninput=${stopEvent} onchange=${read}>`;
  const show = () => {
    field.value = stored.value === null ? "" : formatValue(stored.value, "number");
    field.placeholder = input.value === null ? "from the data" : String(input.value);
    tell();
  };
  function read() {
    const text = field.value.trim();
    const value = text === "" ? input.value : parseNumber(text);
    if (value !== null && !inSpan(value)) return tell(`${label} must be a ${span}, got “${text}”`);
    tell();
    stored.set(value ?? null);
  }
  /** What the address asked for in vain, once: a copied link is then a good one. */
  function takeRefused(): string[] {
    const { refused, value } = stored;
    if (refused === undefined) return [];
    stored.set(value, false);
    return [`${label}: “${refused}” is not a ${span} and was ignored.`];
  }
  function tell(message = "") {
    field.setAttribute("aria-invalid", String(message !== ""));
    problem.textContent = message;
    problem.hidden = message === "";
  }
  stored.subscribe(() => {
    show();
    changed();
  });
  show();
  const element = html`<label class="filter-field"><span class="label">${label}</span><div class="filter-row">${field}</div></label>`;
  return { name, stored, element, takeRefused };
}
