import { siteLink } from "./siteLink.ts";

/** Address of a file that a build writes at the site's root; a preview says where it has it. */
export function siteFile(name: string): string {
  const folder = document.querySelector<HTMLMetaElement>('meta[name="openbook-files"]')?.content;
  return siteLink(`${folder ?? ""}/${name}`);
}
