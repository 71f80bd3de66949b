export { capacityAnswer, capacityCards, capacityRows } from "./forecasts/capacityPlan.ts";
export { forecastAnswer, forecastTiles } from "./forecasts/forecastAnswer.ts";
export {
  forecastCard,
  lagCard,
  modelCard,
  modelTable,
  stepCard,
} from "./forecasts/forecastCards.ts";
export { modelOptions, openForecasts } from "./forecasts/openForecasts.ts";
export { intervalSentence } from "./forecasts/intervalSentence.ts";
export { residualSentence } from "./forecasts/residualSentence.ts";
export { heldOutWords } from "./forecasts/heldOutWords.ts";
