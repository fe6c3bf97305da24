// An invisible desktop for browsers with windows: a screen in memory, and a separate message bus, on which assistive technology
// asks browsers what is on a page (AT-SPI).
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { findProgram } from "../../lib/programs/find-program";

const find = (name: string) => findProgram([name], [], [`/usr/bin/${name}`], process.env);

export const findScreen = () => find("Xvfb");
export const findBus = () => find("dbus-daemon");
export const findAccessibilityBus = () =>
  findProgram([], [], ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"], process.env);

export class Desktop {
  private constructor(
    /** The environment for programs that should open their windows here. */
    readonly environment: NodeJS.ProcessEnv,
    readonly programs: ChildProcess[],
  ) {}

  static async open(): Promise<Desktop> {
    const screen = spawn(findScreen() ?? "Xvfb", ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    const bus = spawn(findBus() ?? "dbus-daemon", ["--session", "--nofork", "--print-address=3"], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    const [display, address] = await Promise.all([screen, bus].map(firstLine));
    const environment = {
      ...process.env,
      DISPLAY: `:${display}`,
      DBUS_SESSION_BUS_ADDRESS: address,
      // Browsers build the accessibility tree only if assistive technology is running. This tells Firefox that it is.
      GNOME_ACCESSIBILITY: "1",
      // There is no graphics card.
      LIBGL_ALWAYS_SOFTWARE: "1",
    };
    return new Desktop(environment, [screen, bus]);
  }

  async close(): Promise<void> {
    await Promise.all(
      this.programs.map((program) => {
        const ended = new Promise((resolve) => program.once("exit", resolve));
        program.kill("SIGTERM");
        return ended;
      }),
    );
  }
}

function firstLine(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    program.once("error", reject);
    program.once("exit", () => reject(new Error(`${program.spawnfile} ended before it could be used.`)));
    createInterface({ input: program.stdio[3] as NodeJS.ReadableStream }).once("line", resolve);
  });
}
