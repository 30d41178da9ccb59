/** German words for how things change or stay, and how they compare. */

export const changes = `
stay: verbleib / bleiben verbleiben
keep: / behalten fest|halten
create: schaffung / schaffen
lengthen: verlängerung / verlängern
shorten: verkürzung abkürzung / verkürzen ab|kürzen
dissuade: / ab|raten
improve: verbesserung besserung / verbessern
worsen: verschlechterung verschlimmerung / verschlechtern verschlimmern
promote: aufstieg / auf|steigen
relegate: abstieg / ab|steigen degradieren
advance: vormarsch / vor|rücken
resist: / widerstehen
impose: verhängung / verhängen
separate: trennung / trennen
obey: einhaltung gehorsam / befolgen gehorchen ein|halten
trust: vertrauen / vertrauen
distrust: misstrauen / misstrauen
strengthen: stärkung verschärfung verstärkung / stärken verstärken verschärfen
weaken: schwächung lockerung / schwächen lockern ab|schwächen auf|weichen
accelerate: beschleunigung / beschleunigen
slow: verlangsamung / verlangsamen
include: / ein|beziehen
omit: versäumnis / versäumen vermeiden
unanimous: einstimmigkeit ~ einstimmig
unchanged: ~ unverändert konstant stabil bleibt_gleich bleiben_gleich blieb_gleich blieben_gleich gleichbleibend
full: ~ voll ausverkauft überfüllt
empty: ~ leer menschenleer
larger: ~ größer größte größter
smaller: ~ kleiner kleinste kleinster
higher: ~ höher höchste
lower: ~ niedriger niedrigste tiefer tiefste
longer: ~ länger längste
shorter: ~ kürzer kürzeste
older: ~ älter älteste
younger: ~ jünger
earlier: früher
later: später
faster: ~ schneller schnellste
slower: ~ langsamer langsamste
thank: dank dankbarkeit / danken bedanken
single: ~ einzig
`;
