/** French words for how things change or stay, and how they compare. */

export const changes = `
stay: / rester demeurer
keep: maintien / garder conserver maintenir
create: création / créer
lengthen: prolongation allongement / prolonger allonger
shorten: raccourcissement / raccourcir écourter abréger
dissuade: / déconseiller dissuader décourager
improve: amélioration / améliorer
worsen: aggravation détérioration dégradation / aggraver empirer détériorer dégrader
promote: promotion montée / promouvoir
relegate: relégation rétrogradation / reléguer rétrograder
advance: avancée / avancer
resist: résistance / résister
impose: / imposer infliger
separate: séparation / séparer détacher
obey: respect obéissance / obéir respecter
trust: confiance
distrust: méfiance défiance / méfier
strengthen: renforcement durcissement / renforcer durcir
weaken: affaiblissement assouplissement / affaiblir assouplir
accelerate: accélération / accélérer
slow: ralentissement / ralentir
include: inclusion / inclure
omit: omission / omettre éviter négliger_de manquer_de
unanimous: unanimité ~ unanime
unchanged: stabilité ~ inchangé stable constant
full: ~ plein bondé comble
empty: ~ vide désert
larger: ~ plus_grand plus_gros
smaller: ~ moindre plus_petit
higher: ~ plus_haut plus_élevé
lower: ~ plus_bas
longer: plus_longtemps ~ plus_long
shorter: ~ plus_court plus_bref
older: ~ plus_âgé plus_vieux
younger: ~ plus_jeune
earlier: plus_tôt
later: plus_tard
faster: plus_vite ~ plus_rapide
slower: plus_lentement ~ plus_lent
thank: remerciement gratitude / remercier
single: ~ seul
`;
