import type { Rows } from "../engine/types.ts";
import type { ChoiceField } from "../state/filterTypes.ts";
import { html } from "./html.ts";
import { openProvenance } from "./openProvenance.ts";

/** What opens how the counts beside the options of a filter came about. */
export interface CountsDoor {
  readonly element: HTMLElement;
  /** Without a result there are no counts, and the door is hidden. */
  show(this: void, counted: Rows | undefined): void;
}

/** One door for a list: a button at each of its counts would be in the way of choosing. */
export function countsDoor({ label, options }: ChoiceField): CountsDoor {
  let source: Rows | undefined;
  const open = () => source && void openProvenance(source, `Counts beside “${label}”`);
  const element = html`<button type="button" class="tool" aria-haspopup="dialog" onclick=${open}>How these were counted</button>`;
  const show = (counted: Rows | undefined) => {
    source = counted;
    element.hidden = counted === undefined;
  };
  show(options.find(({ counted }) => counted)?.counted);
  return { element, show };
}
