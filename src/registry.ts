export { openRecord } from "./components/openRecord.ts";
export { changeReport } from "./catalog/changeReport.ts";
export { lineageGraph } from "./catalog/lineageGraph.ts";
export { metricCatalog } from "./catalog/metricCatalog.ts";
export { queryCatalog } from "./catalog/queryCatalog.ts";
export { snapshotCatalog } from "./catalog/snapshotCatalog.ts";
export { tableCatalog } from "./catalog/tableCatalog.ts";
