// Letters as addresses and names of files have them: a to z.

// Each letter with those that stand for it. Frozen, because addresses are made of it: what a package would do may change with its
// next version. Latin letters that Unicode does not take apart into a letter and a mark (UAX 15) as most registers of names write
// them; Cyrillic ones as on passports (ICAO 9303, part 3, section 6), Greek ones by ISO 843, transcription.
const table =
  "æae đd ðd ħh ıi łl ŋng œoe øo ßss þth ŧt " +
  "аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъie ыy ь эe юiu яia ґg єie іi јj љlj њnj ђd ћc џdz " +
  "αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo";
// Read on first use, so that code that needs none of it can leave it out.
let single: Map<string, string> | undefined;

/** Text in small letters, without their marks, Cyrillic and Greek ones written in Latin: "Łódź, dŵr, Безпека" → "lodz, dwr, bezpeka". Other letters stay. */
export function plainLetters(text: string): string {
  single ??= new Map(table.split(" ").map(([letter, ...plain]) => [letter, plain.join("")]));
  const small = text.normalize("NFKD").toLowerCase();
  return small.replace(/\p{M}/gu, "").replace(/[^\0-\x7f]/g, (letter) => single?.get(letter) ?? letter);
}

/** The words of a title as addresses have them: "Online Safety: children’s homes" → "online-safety-childrens-homes". Empty where no letter of it has one in Latin. */
export function slugOfTitle(title: string): string {
  return plainLetters(title)
    .replace(/(?<=\w)['’ʼ](?=\w)/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
