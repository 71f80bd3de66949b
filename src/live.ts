export { arrivalBoard } from "./live/arrivalBoard.ts";
export { plantedRefunds } from "./live/plantedRefunds.ts";
