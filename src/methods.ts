export { loadMethod, methodIds } from "./methods/loadMethod.ts";
