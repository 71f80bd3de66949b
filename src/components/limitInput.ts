import { parseNumber } from "../format/parseNumber.ts";
import { writeNumber } from "../format/writeNumber.ts";
import type { Threshold, ThresholdsField } from "../state/filterTypes.ts";
import { sliderSpan } from "../state/sliderSpan.ts";
import { html } from "./html.ts";
import { stopEvent } from "./stopEvent.ts";

/** A limit's number, its slider, and what is wrong with it. */
export interface LimitInput {
  readonly name: string;
  readonly element: HTMLElement;
  /** As links write numbers; what is none stays as it was typed, for the message. */
  readonly text: string;
  show(value: number): void;
  /** Refuses what is set; without a message all is well. */
  tell(message?: string): void;
}

/**
 * One limit of a `thresholds` field: a number beside a slider with the same value. The slider spans
 * what is likely; the number takes anything that the field allows.
 */
export function limitInput(field: ThresholdsField, limit: Threshold, send: () => void): LimitInput {
  const { name, label, value: own } = limit;
  const { min = -Infinity, max = Infinity } = field;
  const problem = html`<p class="field-problem" role="alert" id="problem-${name}" hidden></p>`;
  const input = html<HTMLInputElement>`<input type="text" inputmode="decimal" name="${name}" placeholder="${writeNumber(own)}" data-step="${field.step ?? 1}" aria-describedby="${problem.id}" oninput=${stopEvent} onchange=${type}>`;
  const slider = html<HTMLInputElement>`<input type="range" aria-label="${label}" aria-describedby="${problem.id}" oninput=${slide} onchange=${send}>`;
  function slide(event: Event) {
    stopEvent(event);
    // The outermost positions may lie beyond what is allowed by less than a step.
    input.value = writeNumber(Math.min(max, Math.max(min, slider.valueAsNumber)));
    slider.ariaValueText = input.value;
  }
  function type() {
    const value = input.value.trim() === "" ? own : parseNumber(input.value);
    if (value !== undefined) place(value);
    send();
  }
  function place(value: number) {
    const { min, max, step } = sliderSpan(field, limit, value);
    Object.assign(slider, { min: String(min), max: String(max), step: String(step) });
    slider.valueAsNumber = value;
    slider.ariaValueText = writeNumber(value);
  }
  return {
    name,
    element: html`<div class="limit"><label>${label} ${input}</label>${slider}${problem}</div>`,
    get text() {
      return String(parseNumber(input.value) ?? input.value);
    },
    show(value) {
      input.value = writeNumber(value);
      place(value);
    },
    tell(message = "") {
      input.setAttribute("aria-invalid", String(message !== ""));
      problem.textContent = message;
      problem.hidden = message === "";
    },
  };
}
