import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

export interface SubPathSite {
  /** Address of the site's home page, with the path. */
  readonly url: string;
  close(this: void): void;
}

/** Serves a built site below a path, as user sites of some hosts are; elsewhere is nothing. */
export async function serveBelow(folder: string, path: string): Promise<SubPathSite> {
  const files = sirv(folder, { extensions: ["html"] });
  const server = createServer((request, response) => {
    const notFound = () => void response.writeHead(404).end("not found");
    if (!request.url!.startsWith(`${path}/`)) return notFound();
    request.url = request.url!.slice(path.length);
    files(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${path}`, close: () => void server.close() };
}
