export { arrivalBoard } from "./live/arrivalBoard.ts";
