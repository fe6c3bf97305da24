// The options that commands share, parsed by node:util.
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { CommandError } from "../messages/command-error";
import { nearestWord } from "../messages/did-you-mean";
import { defaultContent } from "../messages/shown-command";

/** `--content` is the folder of the manual, as typed; messages show it in this form. PORTAL_CONTENT is the default of a shell. */
export const contentOption = { content: { type: "string", default: process.env.PORTAL_CONTENT || defaultContent } } as const;
export const outOption = { out: { type: "string", default: "out" } } as const;
export const portOption = { port: { type: "string", default: "4173" } } as const;

/**
 * Parses a command's words; `--help` prints `usage` and exits with 0. Throws CommandError for unknown options and for options
 * without their value.
 */
export function readOptions<T extends NonNullable<ParseArgsConfig["options"]>>(
  words: string[],
  usage: string,
  options: T,
  allowPositionals = false,
) {
  checkNotTaken(Object.keys(options));
  const { values, positionals } = parsed(words, { ...options, help: { type: "boolean", short: "h" } }, allowPositionals);
  if ((values as { help?: boolean }).help) {
    console.log(usage);
    process.exit(0);
  }
  const { content } = values as { content?: unknown };
  if (typeof content === "string" && content.trim() === "")
    throw new CommandError(`--content is empty. Give the folder of the manual, or leave --content out to use ${defaultContent}.`);
  return { values: values as ReturnType<typeof parseArgs<{ options: T }>>["values"], positionals };
}

/**
 * npm takes options that are typed without " -- " before them for itself, and puts them in the environment. The command must not
 * run as if they had not been given: without --dry-run it would write. Only --yes does no harm, because the command then asks.
 */
function checkNotTaken(names: string[]): void {
  const isTaken = (name: string) => !["", "false", undefined].includes(process.env[`npm_config_${name.replaceAll("-", "_")}`]);
  const taken = names.find((name) => name !== "yes" && isTaken(name));
  if (taken === undefined) return;
  const command = process.env.npm_lifecycle_event ?? "COMMAND";
  throw new CommandError(
    `npm kept --${taken} for itself. Put “ -- ” before what you give to the command: npm run ${command} -- --${taken} … Nothing was changed.`,
  );
}

function parsed(words: string[], options: NonNullable<ParseArgsConfig["options"]>, allowPositionals: boolean) {
  try {
    return parseArgs({ args: words, options, allowPositionals });
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const [, word = ""] = /^Unexpected argument '([^']*)'/.exec(error.message) ?? [];
    if (error.code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL")
      throw new CommandError(`“${word}” is not an option. Use --help to see all options.`);
    if (error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
      const [, option = ""] = /'(?:-\w, )?(--[\w-]+)/.exec(error.message) ?? [];
      if (/does not take/.test(error.message)) throw new CommandError(`${option} takes no value. Use --help to see all options.`);
      throw new CommandError(`${option} needs a value after it. Use --help to see all options.`);
    }
    if (error.code !== "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw error;
    const [, typed = ""] = /'(-[^'=\s]*)/.exec(error.message) ?? [];
    const nearest = nearestWord(typed.replace(/^-+/, ""), Object.keys(options));
    const meant = nearest === undefined ? "" : ` Did you mean --${nearest}?`;
    throw new CommandError(`Unknown option ${typed}.${meant} Use --help to see all options.`);
  }
}

/** A port number from 0 to 65535, where 0 lets the system choose. Throws for anything else. */
export function readPort(typed: string): number {
  const port = Number(typed);
  if (!/^\d+$/.test(typed) || port > 65535) throw new CommandError(`--port must be a number from 0 to 65535, not “${typed}”.`);
  return port;
}

/** The folder a site is written to, with links resolved. Throws if the site would overwrite the project or the content itself. */
export function readOut(typed: string, content: string): string {
  const out = real(resolve(typed));
  const contains = (outer: string, inner: string) => !/^\.\.(?:[\\/]|$)/.test(relative(outer, inner));
  if (contains(out, real(process.cwd())) || contains(out, real(resolve(content))) || contains(real(resolve(content)), out)) {
    throw new CommandError(`--out ${typed} would overwrite the project or its content; name another folder.`);
  }
  return out;
}

// A rename must act on the folder itself, not on a link to it. For a folder that does not exist yet, links in its parents are
// resolved.
function real(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const above = dirname(path);
  return above === path ? path : join(real(above), basename(path));
}
