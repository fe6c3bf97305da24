// What the rows and arriving need, as one file to fetch.
export { act } from "./act";
export { arrive } from "./arrive";
