export { figureList } from "./quality/figureList.ts";
