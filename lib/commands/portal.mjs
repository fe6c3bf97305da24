// The entry of every command: checks Node before anything modern is loaded, then runs lib/commands/NAME.ts.
const oldest = [20, 9];
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(`This portal needs Node ${oldest.join(".")} or later; this is Node ${process.versions.node}.`);
  process.exit(1);
}

const { register } = await import("tsx/esm/api");
register();
const { reportAndExit } = await import("./report-and-exit.ts");
const [name, ...words] = process.argv.slice(2);
try {
  const { contentIn, recoverFirst } = await import("./recover-first.ts");
  const content = contentIn(words);
  const isDone = content !== undefined && recoverFirst(content, [name, ...words]);
  if (!isDone) {
    const { run } = await import(`./${name}.ts`);
    await run(words);
  }
} catch (error) {
  reportAndExit(error);
}
