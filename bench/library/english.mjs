/** English: the words and sentence patterns that documents are made of. */

/** @import { LanguageWords } from "./vocabulary.mjs" */

const nouns = `harbour council bridge report ministry court witness budget tunnel railway contract valley tender
depot ferry inspector ledger mayor hospital pipeline quarry reservoir school senate server station strike survey
tariff theatre treaty trial union vaccine vessel village vote warehouse waterfront winter worker archive audit
ballot bank border cable campaign canal cargo cathedral census charter clinic coast commission company concert
convoy crane deadline delegation desk district drought election embassy engine envoy factory famine farm fishery
flood forest freight fund garden garrison grant grid guard hearing highway hotel hearth inquiry island journal
judge jury laboratory lake licence market meeting merger militia mine mountain museum network newspaper office
orchard orchestra outage palace panel parliament passenger patrol permit petition plant platform poll port
prison protest province refinery refugee regiment repair river road ruling runway salary sanction seizure
shareholder shelter shipment signal squad stadium statute storm street subsidy summit supplier symphony`;
const verbs = `approved delayed opened closed inspected rejected funded measured repaired sold bought visited
rebuilt surveyed blocked defended mentioned described reviewed published suspended extended signed cancelled
searched raided attacked breached flooded emptied guarded painted moved counted audited financed insured
abandoned restored renamed replaced ordered shipped seized recorded copied leaked studied answered followed
watched joined left reached crossed supplied advised taxed praised challenged postponed`;
const adjectives = `old northern southern eastern western public private regional national narrow quiet costly
early late secret annual wooden local rural urban foreign former joint legal medical naval nuclear solar
temporary provisional official abandoned crowded disputed modern ancient damaged empty expensive federal
financial formal friendly fragile heavy hidden historic humid independent industrial interim municipal`;

/** @type {LanguageWords} */
export const english = {
  code: "en",
  share: 0.6,
  nouns: nouns.split(/\s+/).map((word) => ({ word, article: "the" })),
  verbs: verbs.split(/\s+/),
  adjectives: adjectives.split(/\s+/),
  prefixes: "inter over under counter sub super micro multi post pre trans anti co de mid".split(
    " ",
  ),
  suffixes:
    "ship hood yard land house works line board side front wright ward craft head room bound".split(
      " ",
    ),
  inflect: (word) =>
    /[sxh]$/.test(word) ? `${word}es` : word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`,
  join: (first, second) => ({ word: `${first.word}${second.word}`, article: "the" }),
  adverbials: [
    "on {date}",
    "after {count} days",
    "in {place}",
    "for the first time since {year}",
    "without any notice",
    "before the end of the year",
    "near the {noun}",
    "as it had done before",
    "at a cost of {money}",
  ],
  chunks: [
    "of the {noun}",
    "with the {adjective} {plural}",
    "that {person} {verb}",
    "from the {noun} in {place}",
    "for all the {plural}",
    "and its {plural}",
    "by {count} {plural}",
    "at the {adjective} {noun}",
    "under the {noun} of {year}",
    "which the {plural} {verb}",
    "against the will of {organisation}",
    "between the {noun} and the {noun}",
    "as if the {noun} were {adjective}",
    "without {plural} or {plural}",
    "who had {verb} the {noun}",
    "to the {plural} of {place}",
  ],
  clauses: [
    "the {noun} {verb} the {noun} {chunks}",
    "the {plural} {chunks} were {verb} {chunks}",
    "{person} {verb} the {plural} {chunks}",
    "what the {noun} {verb} was {adjective} {chunks}",

    "the {noun} {verb} the {adjective} {noun} of {place}",
    "this {adjective} {noun} from {place} {verb} the {noun} and the {noun}",
    "the {noun} of the {noun} was {verb} by one {noun}, which is not what the {noun} had wanted",
    "they {verb} the {noun} because there were no {plural} in it",
    "it would have been {verb} with {count} {plural}, if the {noun} had been {adjective}",
    "the {plural} that the {adjective} {noun} {verb} are now with the {noun}",
    "most of the {plural} in the {noun} were {adjective}, but some of them {verb} this {noun}",
    "there is no {noun} to show that the {noun} {verb} its {plural}",
    "when the {noun} had {verb} the {noun}, its {plural} were {verb} to {place}",
    "{person} {verb} the {noun} of {organisation} and its {adjective} {plural}",
    "the {organisation} has {verb} more than {count} {plural} at the {noun}",
    "all the {plural} have been {verb}, and what is left of the {noun} was {verb} by the {plural} of {place}",
  ],
  statements: [
    "{person} said that {clause}.",
    "{person}, who leads {organisation}, told reporters that {clause}.",
    "According to {organisation}, {clause}.",
    "“{quotation},” said {person}.",
    "“{quotation},” {person} told {organisation} {adverbial}.",
    "{organisation} reported that {clause}, and that {clause}.",
    "{group} was behind the {noun} of {place}, {person} believes.",
    "{group}, also known as {alias}, claimed that it {verb} the {noun}.",
    "{person} denied that {clause}.",
    "{group} is likely a front for {organisation}, analysts at {organisation} say.",
    "{organisation} attributed the {noun} to {group}, which it calls “{alias}.”",
    "Dr. {person} of {organisation} wrote: “{quotation}.”",
    "{person} has not answered {person}’s questions about the {noun}.",
  ],
  figures: [
    "The list held {number} {plural}, {percent} of all that the {noun} had.",
    "The {noun} cost {money}, up from {money} in {year}.",
    "About {count} {plural} were {verb} on {date}, {organisation} found.",
  ],
  quotations: [
    "we {verb} the {noun} because nobody else would have {verb} it {chunks}",
    "there was never any {noun} in the {adjective} {noun} of {place}, and there will be no {noun} {chunks}",
    "I have seen {count} {plural}, but not one {noun} that was so {adjective} {chunks}",
    "what they {verb} was not ours, it was the {noun} of the {plural} {chunks}",
    "the {noun} is {adjective}, and so are the {plural} that the {noun} {verb} {chunks}",
  ],
  openings: ["Later", "In the meantime", "However", "On the other hand", "In {year}", "Since then"],
  closers: ["No comment was given.", "That was all.", "The inquiry goes on.", "Nobody was hurt."],
  months:
    "January February March April May June July August September October November December".split(
      " ",
    ),
  toDate: (day, month, year) => `${month} ${day}, ${year}`,
  thousands: ",",
  decimal: ".",
  percent: "%",
  currency: (amount) => `$${amount} million`,
};
