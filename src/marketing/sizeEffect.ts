import type { Row } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";

/**
 * Whether small or large campaigns return more per dollar: the end of a sentence. Cost times ROI
 * summed over cost is the ROI of the sums, so that the mean differs from it by their covariance.
 */
export function sizeEffect({ roi = null, meanRoi = null }: Row): string {
  const isSame = formatValue(roi, "percent") === formatValue(meanRoi, "percent");
  if (roi === null || meanRoi === null || isSame) return ".";
  const [size, way] = meanRoi > roi ? ["small", "negatively"] : ["large", "positively"];
  return `: here ${size} campaigns return more per dollar, as cost and ROI correlate ${way}.`;
}
