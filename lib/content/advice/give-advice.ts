// All advice on a manual's content, beyond what the check refuses. The build does not run it.
import { adviseOnAbbreviations } from "./abbreviations";
import { type Advice, type AdviceGiven, adviseInto } from "./advice";
import { divideAdvice } from "./advice-settings";
import { advisedSections, type Sources } from "./advised-content";
import { adviseOnLinkWords } from "./link-words";
import { adviseOnLength } from "./long-sections";
import { adviseOnMisprints } from "./misprints";
import { adviseOnNotices } from "./notices-over";
import { adviseOnAddresses } from "./outside-addresses";
import { adviseOnReviews } from "./review-days";
import { type KnownWords, openSpelling } from "./spelling";

/**
 * Advises on content as it was read, whatever problems it has; `today` is an ISO day. Words in `known` are not looked up again;
 * those that are looked up are added.
 */
export async function giveAdvice(sources: Sources, today: string, known?: KnownWords): Promise<AdviceGiven> {
  // While advice.yml cannot be read, there is no advice that it could switch off.
  if (sources.faulty.has("advice.yml") && !sources.settings.advice) return { advice: [], switchedOff: [] };
  const spelling = await openSpelling(known);
  const sections = advisedSections(sources);
  const found: Advice[] = [];
  const advise = adviseInto(found);
  if (!sources.faulty.has("addresses.yml")) adviseOnAddresses(sections, sources, advise);
  adviseOnLinkWords(sections, sources, advise);
  adviseOnLength(sections, advise);
  if (!sources.faulty.has("abbreviations.yml")) adviseOnAbbreviations(sections, sources, spelling, advise);
  adviseOnReviews(sections, sources, today, advise);
  adviseOnNotices(sources, today, advise);
  adviseOnMisprints(sections, sources, spelling, advise);
  return divideAdvice(found, sources.settings);
}
