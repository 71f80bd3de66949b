export { openPage } from "./engine/openPage.ts";
export type * from "./engine/types.ts";
