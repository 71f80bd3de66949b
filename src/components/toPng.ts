/**
 * Draws a self-contained picture as PNG, at twice its size.
 *
 * @throws Error when the browser cannot draw it.
 */
export async function toPng(picture: SVGSVGElement): Promise<Blob> {
  const source = new XMLSerializer().serializeToString(picture);
  const url = URL.createObjectURL(new Blob([source], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Number(picture.getAttribute("width")) * 2;
    canvas.height = Number(picture.getAttribute("height")) * 2;
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) =>
        blob ? resolve(blob) : reject(new Error("toPng: the browser could not draw the picture")),
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
