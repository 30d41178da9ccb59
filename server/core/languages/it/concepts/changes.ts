/** Italian words for how things change or stay, and how they compare. */

export const changes = `
stay: permanenza / restare rimanere permanere
keep: mantenimento / mantenere conservare trattenere
create: creazione / creare generare
lengthen: prolungamento allungamento proroga / prolungare allungare prorogare
shorten: accorciamento abbreviazione / accorciare abbreviare
dissuade: / sconsigliare dissuadere scoraggiare
improve: miglioramento / migliorare
worsen: peggioramento aggravamento / peggiorare aggravare deteriorare
promote: promozione / promuovere
relegate: retrocessione / retrocedere
advance: avanzata / avanzare
resist: resistenza / resistere
impose: imposizione / imporre
separate: separazione / separare staccare scollegare
obey: osservanza obbedienza / obbedire rispettare ottemperare
trust: fiducia / fidare
distrust: sfiducia diffidenza / diffidare
strengthen: rafforzamento inasprimento potenziamento / rafforzare inasprire potenziare consolidare
weaken: indebolimento allentamento / indebolire allentare ammorbidire
accelerate: accelerazione / accelerare velocizzare
slow: rallentamento / rallentare
include: inclusione / includere
omit: omissione / omettere evitare mancare_di
unanimous: unanimità ~ unanime
unchanged: stabilità ~ invariato immutato stabile
full: ~ pieno affollato gremito esaurito
empty: ~ vuoto deserto
larger: maggiore massimo più_grande ~ maggiore massimo più_grande
smaller: ~ minore minimo più_piccolo
higher: ~ più_alto più_elevato
lower: ~ più_basso
longer: ~ più_lungo
shorter: ~ più_breve più_corto
older: ~ più_anziano più_vecchio
younger: ~ più_giovane
earlier: più_presto in_anticipo
later: più_tardi in_ritardo
faster: ~ più_veloce più_rapido
slower: ~ più_lento
thank: ringraziamento gratitudine / ringraziare
single: ~ singolo solo
`;
