export { keptPages } from "./offline/keptPages.ts";
