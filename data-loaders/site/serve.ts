import compression from "compression";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

export interface Serving {
  readonly url: string;
  readonly server: Server;
}

const HOST = "127.0.0.1";

/**
 * Serves a built site as a static host would: clean URLs, the 404 page, compressed text.
 *
 * @param folder - The built site.
 * @param port - First port to try; the next twenty are tried when it is taken.
 */
export async function serve(folder: string, port = 4173): Promise<Serving> {
  const notFound = readFileSync(join(folder, "404.html"));
  const files = sirv(folder, {
    extensions: ["html"],
    setHeaders: (response, path) => response.setHeader("Cache-Control", cacheControl(path)),
    onNoMatch: (_request, response) => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(notFound);
    },
  });
  const compress = compression({
    filter: (request, response) => isText(String(response.getHeader("Content-Type"))),
  });
  const server = createServer((request, response) =>
    compress(request as never, response as never, () => files(request, response)),
  );
  return { server, url: await listen(server, port, port + 20) };
}

function isText(type: string): boolean {
  return /^text\/|javascript|json|svg/.test(type);
}

/** Framework puts a content hash into every name below these folders. */
function cacheControl(path: string): string {
  return /^\/_(file|import|npm|node|observablehq)\//.test(path)
    ? "public, max-age=31536000, immutable"
    : "no-cache";
}

function listen(server: Server, port: number, last: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" || port >= last) reject(error);
      else resolve(listen(server, port + 1, last));
    });
    server.listen(port, HOST, () => resolve(`http://${HOST}:${port}`));
  });
}
