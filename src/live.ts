export { arrivalBoard } from "./live/arrivalBoard.ts";
export { groupWords, isNearExpiry, isOpenGroup } from "./live/groupWords.ts";
export { plantedRefunds } from "./live/plantedRefunds.ts";
export { falseAlarmWords, surpriseTitle, surpriseWords } from "./live/surpriseWords.ts";
