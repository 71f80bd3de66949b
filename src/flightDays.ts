export { airportDays } from "./flights/airportDays.ts";
export { dayPartRows } from "./flights/dayPartRows.ts";
export { foundWords } from "./flights/foundWords.ts";
export { dayPicker } from "./flights/dayPicker.ts";
export { scoredDays } from "./flights/scoredDays.ts";
export { onlyColumns } from "./flights/onlyColumns.ts";
