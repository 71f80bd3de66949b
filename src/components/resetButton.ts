import { html } from "./html.ts";

export interface Resettable {
  readonly isDefault: () => boolean;
  /** Puts the filters back to their defaults. */
  readonly restore: () => void;
}

/** A button that puts filters back to their defaults, and away what is selected beside them. */
export function resetButton({ isDefault, restore }: Resettable) {
  let clearSelections: (() => void) | undefined;
  const element = html<HTMLButtonElement>`<button type="button" class="tool" onclick=${press}>Reset</button>`;
  function press() {
    if (!isDefault()) restore();
    clearSelections?.();
  }
  const update = () => {
    element.disabled = isDefault() && clearSelections === undefined;
  };
  return {
    element,
    press,
    /** After each change of the filters. */
    update,
    /** @param clear - Puts the selections away; absent where nothing is selected. */
    offerClearing(clear: (() => void) | undefined) {
      clearSelections = clear;
      update();
    },
  };
}
