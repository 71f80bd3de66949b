import { FEATURES } from "../../lib/segmentation/features.ts";
import { DEFAULT_SEGMENTS, type SegmentOptions } from "../../lib/segmentation/types.ts";
import { html } from "../components/html.ts";
import { notice } from "../components/notice.ts";
import { calculatorInputs, type CalculatorInput } from "../shop/calculatorInputs.ts";
import { featureField } from "./featureField.ts";
import { selectField } from "../components/selectField.ts";

/** Customers of each size, from 1. */
export const SIZES = [16, 10_000, 100_000] as const;

export interface SegmentSettings extends SegmentOptions {
  /** 1 to 3: how many customers. */
  readonly size: number;
}

/** The form of a segmentation; emits `input` once per change. */
export interface SegmentControls extends HTMLElement {
  readonly settings: SegmentSettings;
  /** Words beside the controls: why nothing was computed, or what to keep in mind. */
  say(problem: string | undefined, notes?: readonly string[]): void;
}

const SIZE_NAMES = [
  ["3", "100,000"],
  ["2", "10,000"],
  ["1", "16"],
] as const;
const SCALES = [
  ["z", "z-scores"],
  ["raw", "as they are"],
] as const;
const { k, nInit, maxIterations, seed } = DEFAULT_SEGMENTS;

const NUMBERS: readonly CalculatorInput[] = [
  { name: "segments.k", label: "Segments (k)", value: k, min: 1, max: 20, whole: true },
  { name: "segments.restarts", label: "Restarts", value: nInit, min: 1, max: 50, whole: true },
  {
    name: "segments.iterations",
    label: "Iterations at most",
    value: maxIterations,
    min: 1,
    max: 1000,
    whole: true,
  },
  { name: "segments.seed", label: "Seed", value: seed, min: 0, max: 999_999, whole: true },
];

/** Customers, features, scaling, k and the run's settings; all are in the address. */
export function segmentControls(): SegmentControls {
  const messages = html`<div></div>`;
  const element = html`<div></div>`;
  const changed = () => element.dispatchEvent(new Event("input"));
  const size = selectField("segments.customers", "Customers", SIZE_NAMES, changed);
  const scaling = selectField("segments.scale", "Scale", SCALES, changed);
  const features = featureField(changed);
  const more = [size.element, scaling.element, features.element];
  const form = calculatorInputs("Segmentation", NUMBERS, more);
  form.addEventListener("input", changed);
  form.append(messages);
  element.append(form);
  const settings = (): SegmentSettings => ({
    size: Number(size.value),
    features: features.value,
    scaled: scaling.value === "z",
    k: form.values["segments.k"]!,
    nInit: form.values["segments.restarts"]!,
    maxIterations: form.values["segments.iterations"]!,
    seed: form.values["segments.seed"]!,
  });
  const say = (problem: string | undefined, notes: readonly string[] = []) =>
    messages.replaceChildren(
      ...(problem === undefined ? [] : [notice(problem, { tone: "bad" })]),
      ...notes.map((note) => notice(note, { tone: "info" })),
    );
  return Object.defineProperties(element, {
    settings: { get: settings },
    say: { value: say },
  }) as SegmentControls;
}

/** Whether the site publishes this segmentation: nothing but the number of customers was changed. */
export function isPublished({ size: _, ...options }: SegmentSettings): boolean {
  return (
    options.features.length === FEATURES.length &&
    options.scaled &&
    options.k === k &&
    options.nInit === nInit &&
    options.maxIterations === maxIterations &&
    options.seed === seed
  );
}
