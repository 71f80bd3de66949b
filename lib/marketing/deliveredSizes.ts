import { marketingSettings } from "./marketingSettings.ts";

/** The sizes of which there are delivered rows, smallest first; the million is clean from the start. */
export const deliveredSizes = [
  marketingSettings.sizes.small,
  marketingSettings.sizes.medium,
  marketingSettings.sizes.large,
] as const;
