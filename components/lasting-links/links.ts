// What copying and arriving need, as one file to fetch.
export { arrive } from "./arrive";
export { act } from "./copy";
