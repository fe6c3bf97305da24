// npm run new-manual: begins a manual of your own.
import { stringify } from "yaml";
import { commandsFor } from "../content/commands-for";
import { placeholder } from "../content/placeholder";
import { wordsOfTheField } from "../content/words-of-the-field";
import { carryOut } from "../editing/carry-out";
import { giveIds } from "../editing/give-ids";
import { today } from "../editing/today";
import { tryOut } from "../editing/try-out";
import { CommandError } from "../messages/command-error";
import { endAsking } from "./ask";
import { askForManual, type NewManual } from "./ask-for-manual";
import { checkNewFolder } from "./check-new-folder";
import { readOptions } from "./options";
import { recoverFirst } from "./recover-first";
import { logoName } from "./validate-setting";

const usage = `npm run new-manual -- [options] DIR

Makes the folder of a new manual that passes its check and can be built straight away. Asks for anything not given, one
question at a time, and writes nothing until the last answer. Its first chapter is a placeholder, which npm run import
replaces.

  --title WORDS              the manual's name
  --publisher WORDS          who publishes it
  --address ADDRESS          the publisher's own website, https://…, printed on every page
  --portal-address ADDRESS   where the portal itself will be published, if known
  --partner "NAME=NUMBER"    a partner and its phone number, e-mail address or https: web form, shown at the foot of every
                             page; repeat for each (manual.yml can have several for one)
  --colour COLOUR            the colour of links and buttons, like "#0a5a6b"; text in it must be readable
  --logo FILE                an SVG image, shown before the title
  --time-zone NAME           the time zone of all dates (default: Europe/London)
  --numbering HOW            chapter if the numbers of sections begin again in each chapter, like 1, 1.1 (the default);
                             manual if each number is used once in the manual, like 8.45.7

  npm run new-manual -- --title "Procedures" --publisher "The Boards" --address https://example.org ../manual`;

export async function run(words: string[]): Promise<void> {
  const one = { type: "string" } as const;
  const { values, positionals } = readOptions(
    words,
    usage,
    {
      title: one,
      publisher: one,
      address: one,
      "portal-address": one,
      partner: { type: "string", multiple: true },
      colour: one,
      logo: one,
      "time-zone": one,
      numbering: one,
    },
    true,
  );
  const [folder] = positionals;
  if (!folder?.trim() || positionals.length > 1) throw new CommandError(`Name one folder for the new manual.\n\n${usage}`);
  if (recoverFirst(folder, ["new-manual", ...words])) return sayWhatIsNext(folder);
  checkNewFolder(folder);
  const manual = await askForManual(values);
  endAsking();
  const settings = { name: "manual.yml", text: settingsOf(manual) };
  const files = [
    settings,
    ...(manual.logo === undefined ? [] : [{ name: logoName, text: manual.logo }]),
    ...wordsOfTheField(),
    ...placeholder(giveIds([]), today([settings])),
  ];
  tryOut(folder, files);
  carryOut(folder, { hashes: new Map(), writes: files, command: ["new-manual", ...words] });
  sayWhatIsNext(folder);
}

function sayWhatIsNext(folder: string): void {
  const { npm } = commandsFor(folder);
  console.log(`Created ${folder}, with a placeholder chapter.

  Replace it with your own chapter:   ${npm("import FILE")}
  See the manual while you write:     ${npm("dev")}
  Check it:                           ${npm("check")}
  Build the site, in out/:            ${npm("build")}

When the first text is final, lock its version: ${npm("number-history")}
and then: ${npm("lock")}`);
}

/** manual.yml, with comments that help to fill it in. */
function settingsOf({ title, publisher, address, portalAddress, timeZone, numbering, colour, logo, partners }: NewManual): string {
  const lines = (settings: object) => stringify(settings, { lineWidth: 0 });
  return [
    "# Settings for the whole manual. The portal's docs/settings.md lists everything that can be set here.\n",
    lines({ title, publisher }),
    "# The publisher's own website, printed on every page.\n",
    lines({ address }),
    "# Where the portal itself is published. Used in links, feeds and link previews.\n",
    portalAddress ? lines({ "portal-address": portalAddress }) : "# portal-address: https://…\n",
    lines({ "time-zone": timeZone }),
    "# chapter: numbers begin again in each chapter, like 1, 1.1. manual: each is used once, like 8.45.7.\n",
    lines({ numbering }),
    ...(colour || logo ? [lines({ ...(colour && { colour }), ...(logo !== undefined && { logo: logoName }) })] : []),
    ...(partners.length > 0 ? [lines({ partners })] : []),
  ].join("");
}
