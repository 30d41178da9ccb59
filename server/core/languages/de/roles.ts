/** German words for what somebody is. */
import type { RoleCues } from "../roleCues";
import { wordsOf } from "../words";

export const roles: RoleCues = {
  honorifics: wordsOf("herr herrn frau dr prof"),
  persons: wordsOf(`analystin journalistin autorin gründerin mitgründer mitgründerin mitbegründer
    abgeordnete abgeordneter abgeordneten vorsitzende vorsitzender vorsitzenden beauftragte beauftragter
    beauftragten arzt ärztin soziologe soziologin historiker historikerin ökonom ökonomin jurist juristin
    physiker physikerin chemiker chemikerin informatiker informatikerin mathematiker mathematikerin
    techniker technikerin ingenieur ingenieurin architekt architektin unternehmer unternehmerin händler
    händlerin berater beraterin redakteur redakteurin korrespondent korrespondentin moderator moderatorin
    kommissar kommissarin ermittler ermittlerin sekretär sekretärin rektor rektorin dekan dekanin
    intendant intendantin kapitän kapitänin kommandeur kommandeurin offizier offizierin oberst admiral
    diplomat diplomatin aktivist aktivistin anwältin`),
  personEndings:
    wordsOf(`ologe ologin sprecher sprecherin chef chefin leiter leiterin direktor direktorin
    experte expertin forscher forscherin anwalt anwältin minister ministerin präsident präsidentin führer
    führerin wissenschaftler wissenschaftlerin politiker politikerin journalist journalistin händler
    händlerin berater beraterin redakteur redakteurin korrespondent korrespondentin beauftragte
    beauftragter kommissar kommissarin richter richterin sekretär sekretärin ärztin unternehmer
    unternehmerin vorsitzende vorsitzender gründer gründerin meister meisterin lehrer lehrerin
    ingenieur ingenieurin ermittler ermittlerin inhaber inhaberin`),
  occupations:
    wordsOf(`arbeitet arbeitete lehrt lehrte forscht forschte leitet leitete führt führte unterrichtet
    unterrichtete vertritt vertrat berät beriet betreibt besitzt gründete angehört vorsteht`),
  who: wordsOf("der die"),
  belongings: wordsOf("von vom"),
};
