import { niceCeiling } from "../format/niceCeiling.ts";
import type { Threshold, ThresholdsField } from "./filterTypes.ts";

/** Where a slider begins and ends, and how far it moves at once. */
export interface SliderSpan {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A field is spanned as a whole when it does not reach further than so many times its value. */
const WIDE = 10;
/** More positions are hard to hit on a narrow screen. */
const POSITIONS = 200;
/** A limit whose own value is 0 says nothing about its scale; its step does. */
const STEPS_OF_ZERO = 50;

/**
 * A slider's span for one limit: the field's own where that is near the limit's value, else twice
 * that value or as far as what is set. Ends lie on steps, so that each position is a round number;
 * the outermost may lie beyond the field's own end by less than a step.
 *
 * @param current - What is set now.
 */
export function sliderSpan(
  { min = 0, max = Infinity, step = 1 }: ThresholdsField,
  { value }: Threshold,
  current: number,
): SliderSpan {
  const scale = Math.abs(value) || STEPS_OF_ZERO * step;
  const isNear = Math.max(max, -min) <= WIDE * scale;
  const far = Math.min(Math.abs(current), Number.MAX_SAFE_INTEGER);
  const reach = niceCeiling(Math.max(2 * scale, far));
  const low = isNear ? min : Math.max(min, -reach);
  const high = isNear ? max : Math.min(max, reach);
  const wide = Math.max(step, niceCeiling((high - low) / POSITIONS));
  const stride = rounded(Math.ceil(rounded(wide / step)) * step);
  return {
    min: rounded(Math.floor(rounded(low / stride)) * stride),
    max: rounded(Math.ceil(rounded(high / stride)) * stride),
    step: stride,
  };
}

/** Steps such as 0.1 add up to more digits than they have. */
const rounded = (value: number) => Number(value.toFixed(9));
