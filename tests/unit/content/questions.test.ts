import { expect, test } from "vitest";
import { Problems } from "../../../lib/content/problem";
import { readQuestions } from "../../../lib/content/questions";
import { questionsSchema } from "../../../lib/content/schemas";

const numbers = new Map([["ka02", "3.1.2"]]);
const history = {
  ka09: [
    { number: "3.1.9", from: "2015-01-01" },
    { withdrawn: "2020-01-01", why: "Invented." },
  ],
};

function read(value: Record<string, string>) {
  const problems = new Problems();
  const questions = readQuestions(
    { value: questionsSchema.parse(value), spot: () => ({ path: "questions.yml" }) },
    numbers,
    history,
    problems,
  );
  return { questions, rules: problems.list.map(({ rule }) => rule) };
}

test("a line is a question of the section with the permanent ID above it; empty lines say nothing", () => {
  expect(read({ ka02: "who holds it\n\n  how high \n", elsewhere: "bus times\n" })).toEqual({
    questions: [{ number: "3.1.2", asked: ["who holds it", "how high"] }, { asked: ["bus times"] }],
    rules: [],
  });
});

test("questions of a withdrawn text are left out, and are no mistake", () => {
  expect(read({ ka09: "who held it\n" })).toEqual({ questions: [], rules: [] });
});

test("a question of words that the search leaves out is a mistake", () => {
  expect(read({ ka02: "what is it\n" }).rules).toEqual(["word-left-out"]);
});
