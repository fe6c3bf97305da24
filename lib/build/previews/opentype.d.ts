// Types for the ES module of opentype.js: Node cannot import names from the package's main file.
declare module "opentype.js/dist/opentype.mjs" {
  export * from "opentype.js";
}
