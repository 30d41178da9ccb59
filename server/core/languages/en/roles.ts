/** English words for what somebody is. */
import type { RoleCues } from "../roleCues";
import { wordsOf } from "../words";

export const roles: RoleCues = {
  honorifics: wordsOf("mr mrs ms miss messrs sir lord lady dr hon rev reverend saint"),
  persons:
    wordsOf(`president vice-president commissioner inspector detective investigator teacher lecturer
    doctor physician surgeon programmer developer cofounder co-founder co-author correspondent columnist
    blogger filmmaker producer curator librarian architect statistician physicist chemist mathematician
    commander entrepreneur banker broker trader dealer treasurer deputy lobbyist negotiator diplomat
    ambassador envoy mediator campaigner organiser organizer coordinator supervisor administrator dean
    translator interpreter publisher presenter whistleblower informant designer`),
  personEndings: wordsOf("ologist grapher woman"),
  occupations:
    wordsOf(`works worked teaches taught studies studied leads led heads headed runs ran owns
    owned directs directed manages managed chairs chaired founded co-founded edits edited represents
    represented advises advised oversees oversaw covers covered tracks researches investigates commands
    commanded coordinates coordinated serves served specialises specializes`),
  who: wordsOf("who"),
  belongings: wordsOf("of at from with"),
};
