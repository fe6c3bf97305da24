// The types of opentype.js, for its ES module: its main file is one that Node cannot take names from.
declare module "opentype.js/dist/opentype.mjs" {
  export * from "opentype.js";
}
