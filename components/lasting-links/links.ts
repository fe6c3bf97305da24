// What a reader asks for, arriving by a link, following where one is, and keys, as one file to fetch.
export { followReader } from "../panels/where-one-is";
export { act } from "./act";
export { arrive } from "./arrive";
export { press } from "./keys";
