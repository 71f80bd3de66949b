import type { Verdict } from "../../lib/register/types.ts";

/** Icon, state and sentence of each verdict. */
export const VERDICT_LOOK: Readonly<
  Record<Verdict, readonly [icon: string, status: string, sentence: string]>
> = {
  agrees: ["✓", "pass", "The figure agrees."],
  differs: ["✕", "fail", "The figure differs."],
  "contradicts itself": ["⇄", "warn", "The text contradicts itself."],
  "cannot be checked": ["?", "none", "It cannot be checked, which says nothing against it."],
};
