// All advice on a manual's content, beyond what the check refuses. The build does not run it.
import { adviseOnAbbreviations } from "./abbreviations";
import { type Advice, type AdviceGiven, adviseInto } from "./advice";
import { divideAdvice } from "./advice-settings";
import { advisedIntroduction, advisedSections, type Sources } from "./advised-content";
import { adviseOnCitations } from "./doubtful-citations";
import { adviseOnLists } from "./half-marked-lists";
import { isListLost } from "./known-words";
import { adviseOnLinkWords } from "./link-words";
import { adviseOnLength } from "./long-sections";
import { adviseOnMarkdown } from "./markdown-as-typed";
import { adviseOnMisprints } from "./misprints";
import { adviseOnNotices } from "./notices-over";
import { adviseOnNumbers } from "./number-order";
import { adviseOnAddresses } from "./outside-addresses";
import { adviseOnReviews } from "./review-days";
import { type KnownWords, openSpelling } from "./spelling";
import { adviseOnPictures } from "./undescribed-pictures";
import { valuesReadersSee } from "./values-readers-see";
import { adviseOnVersions } from "./versions-to-come";

const ofDays = new Set<Advice["rule"]>(["review-passed", "notice-over", "version-to-come"]);

/**
 * Advises on content as it was read, whatever problems it has; `today` is an ISO day. Words in `known` are not looked up again;
 * those that are looked up are added.
 */
export async function giveAdvice(sources: Sources, today: string, known?: KnownWords): Promise<AdviceGiven> {
  // While advice.yml cannot be read, there is no advice that it could switch off.
  if (sources.faulty.has("advice.yml") && !sources.settings.advice) return { advice: [], switchedOff: [] };
  const spelling = await openSpelling(known);
  const sections = advisedSections(sources);
  const values = valuesReadersSee(sources);
  const texts = [...sections, ...advisedIntroduction(sources)];
  const words = [...texts, ...values];
  const found: Advice[] = [];
  const advise = adviseInto(found);
  if (!sources.faulty.has("addresses.yml")) adviseOnAddresses(texts, sources, advise);
  adviseOnLinkWords(texts, sources, advise);
  adviseOnLength(sections, advise);
  adviseOnLists(texts, advise);
  adviseOnPictures(texts, advise);
  const isKnown = !isListLost(sources);
  if (isKnown && !sources.faulty.has("abbreviations.yml")) adviseOnAbbreviations(words, sources, spelling, advise);
  adviseOnNumbers(sources, advise);
  adviseOnCitations(sections, sources, advise);
  adviseOnReviews(sections, sources, today, advise);
  adviseOnNotices(sources, today, advise);
  adviseOnVersions(sections, today, advise);
  if (isKnown) adviseOnMisprints(words, sources, spelling, advise);
  adviseOnMarkdown(values, advise);
  // A day that is wrong has not passed, too. Of words, each may be right or wrong in several ways.
  const isNew = ({ rule, file, line, column }: Advice) => !ofDays.has(rule) || !sources.places.has(`${file}:${line}:${column}`);
  return divideAdvice(found.filter(isNew), sources.settings);
}
