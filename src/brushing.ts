export { linkedCharts } from "./brushing/linkedCharts.ts";
