export { methodCatalog } from "./methods/methodCatalog.ts";
export { REFERENCE_FORMATS, referenceTable } from "./methods/referenceTable.ts";
