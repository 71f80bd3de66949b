import { chartPicture, type PictureText } from "./chartPicture.ts";
import { downloadFile } from "./downloadFile.ts";
import { fileName } from "./fileName.ts";
import { toPng } from "./toPng.ts";

export interface SavePictureOptions extends PictureText {
  /** ISO date of the data, for the file's name. */
  readonly asOf: string;
  readonly kind: "png" | "svg";
}

/** Downloads a drawn chart as a picture. */
export async function savePicture(chart: SVGSVGElement, options: SavePictureOptions) {
  const picture = chartPicture(chart, options);
  const name = fileName(options.title, options.asOf, options.kind);
  if (options.kind === "png") return downloadFile(name, await toPng(picture));
  const source = new XMLSerializer().serializeToString(picture);
  downloadFile(name, new Blob([source], { type: "image/svg+xml" }));
}
