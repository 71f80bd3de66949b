/** Folder of generated files, relative to the working directory. */
export const DEFAULT_ROOT = ".openbook";
