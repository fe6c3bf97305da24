// What a new manual begins with, so that the check's advice is short: abbreviations and words of safeguarding, each with a source
// that uses it so. An editor deletes what does not fit.
import { stringify } from "yaml";
import type { ContentFiles } from "./content-files";

type Source = { source: string; address: string };

const london: Source = {
  source: "London Safeguarding Children Procedures, Appendix 7: A guide to the acronyms used in these procedures",
  address: "https://londonsafeguardingchildrenprocedures.co.uk/chapter/appendix-7-a-guide-to-the-acronyms-used-in-these-procedures",
};
const hampshire: Source = {
  source: "Hampshire Safeguarding Children Partnership, Terms used in Children’s Safeguarding",
  address:
    "https://www.hampshirescp.org.uk/toolkits/adopting-a-family-approach-joint-toolkit/adopting-a-family-approach-joint-toolkit-landing-page/glossary/terms-used-in-childrens-safeguarding/",
};
const sefton: Source = {
  source: "Sefton Safeguarding Adults Board, Guide to common safeguarding words and phrases",
  address: "https://seftonsab.org.uk/p/learning-zone/guide-to-common-safeguarding-words-and-phrases",
};
const inquiry: Source = {
  source: "Independent Inquiry into Child Sexual Abuse, report on residential schools, Annex 2: Glossary",
  address: "https://www.iicsa.org.uk/reports-recommendations/publications/investigation/residential-schools/annexes/annex-2-glossary.html",
};

const abbreviations: [string, string, Source][] = [
  ["ABE", "Achieving Best Evidence", hampshire],
  ["CAMHS", "Child and Adolescent Mental Health Services", london],
  ["CCE", "Child Criminal Exploitation", hampshire],
  ["CPS", "The Crown Prosecution Service", london],
  ["CQC", "Care Quality Commission", sefton],
  ["CSE", "Child Sexual Exploitation", sefton],
  ["DBS", "Disclosure and Barring Service", sefton],
  ["DSL", "designated safeguarding lead", inquiry],
  ["EPO", "Emergency Protection Order", london],
  ["EYFS", "Early years foundation stage", london],
  ["FGM", "Female Genital Mutilation", london],
  ["IDVA", "Independent Domestic Violence Advisor", sefton],
  ["LADO", "local authority designated officer", inquiry],
  ["MAPPA", "Multi Agency Public Protection Arrangements", sefton],
  ["MARAC", "Multi-Agency Risk Assessment Conference", sefton],
  ["MASH", "Multi Agency Safeguarding Hubs", sefton],
];

const words: [string, string][] = [
  ["cyber", "The Cyber (Sanctions) (EU Exit) Regulations 2020, regulation 4(2): “relevant cyber activity”"],
  ["cyberbullying", "Essex Safeguarding Children Board, E-Safety and Cyberbullying"],
  ["wellbeing", "Children and Young People (Scotland) Act 2014, section 96: “Assessment of wellbeing”"],
];

/** abbreviations.yml and advice.yml of a new manual. */
export function wordsOfTheField(): ContentFiles {
  const meanings = Object.fromEntries(abbreviations.map(([word, meaning, source]) => [word, { meaning, ...source }]));
  const listed = words.map(([word, source]) => `  - ${word} # ${source}`).join("\n");
  return [
    {
      name: "abbreviations.yml",
      text: `# Abbreviations of safeguarding, each with the source of its meaning. Delete those that your words explain, or mean in another way.\n${stringify(meanings, { lineWidth: 0 })}`,
    },
    {
      name: "advice.yml",
      text: `# Words that are spelt correctly though the dictionary does not have them, each with a text that uses it. Add your own.\nwords:\n${listed}\n`,
    },
  ];
}
