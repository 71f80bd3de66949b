export { assignForm } from "./segments/assignForm.ts";
export { boxCard, pairCard } from "./segments/featureCharts.ts";
export { iterationPlayer } from "./segments/iterationPlayer.ts";
export { playRows } from "./segments/playRows.ts";
export { projectionCard } from "./segments/projectionCard.ts";
export { saveSegments } from "./segments/saveSegments.ts";
export { segmentControls } from "./segments/segmentControls.ts";
export { segmentRun } from "./segments/segmentRun.ts";
export {
  noMeasure,
  noSilhouette,
  profileSentence,
  separationOf,
  silhouetteCaveat,
  silhouetteTitle,
  trustSentence,
} from "./segments/segmentWords.ts";
export { silhouetteChart } from "./segments/silhouetteChart.ts";
