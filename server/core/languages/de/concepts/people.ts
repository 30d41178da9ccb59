/** German words for people and bodies, and for what they stand for. */

export const people = `
army: armee heer militär truppe bundeswehr streitkräfte ~ militärisch
soldier: soldat soldatin
officer: offizier general oberst kommandant kommandeur
navy: marine flotte kriegsschiff
war: krieg konflikt
peace: frieden ~ friedlich
weapon: waffe gewehr pistole ~ bewaffnet
bomb: bombe sprengsatz sprengstoff granate
missile: rakete
drone: drohne
police: polizei
policeman: polizist polizistin polizeibeamter
court: gericht gerichtshof ~ gerichtlich
judge: richter richterin
lawyer: anwalt rechtsanwalt anwältin
prosecutor: staatsanwalt staatsanwaltschaft staatsanwältin
prison: gefängnis haftanstalt justizvollzugsanstalt
prisoner: gefangener häftling insasse
law: gesetz
constitution: verfassung grundgesetz ~ verfassungswidrig
crime: verbrechen straftat delikt kriminalität ~ kriminell
criminal: verbrecher täter kriminelle straftäter
thief: dieb einbrecher räuber
murderer: mörder killer
victim: opfer
witness: zeuge zeugin augenzeuge
hostage: geisel
government: regierung kabinett bundesregierung
ministry: ministerium
minister: minister ministerin
president: präsident präsidentin präsidentschaft
premier: ministerpräsident premierminister bundeskanzler kanzler kanzlerin
parliament: parlament bundestag senat kongress ~ parlamentarisch
lawmaker: abgeordneter abgeordnete parlamentarier senator
party: partei
coalition: koalition bündnis allianz
candidate: kandidat kandidatin bewerber
voter: wähler wählerin wählerschaft
campaign: kampagne wahlkampf
politics: politik politiker politikerin ~ politisch
democracy: demokrat demokratin demokratie ~ demokratisch
dictatorship: diktatur diktator regime
king: könig königin monarch monarchie ~ königlich
mayor: bürgermeister bürgermeisterin oberbürgermeister
governor: gouverneur
ambassador: botschafter botschaft diplomat ~ diplomatisch
spokesperson: sprecher sprecherin
authority: behörde
agency: agentur
committee: ausschuss komitee kommission rat
intelligence: geheimdienst nachrichtendienst
spy: spion spionin agent
terrorist: terrorist terrorismus dschihadist extremist terror ~ terroristisch
rebel: rebell aufständischer kämpfer miliz
hacker: hacker cyberkrimineller
troll: troll
customer: kunde kundin verbraucher
job: arbeitsplatz job beschäftigung
worker: arbeiter arbeiterin arbeitnehmer
employee: mitarbeiter mitarbeiterin angestellter angestellte beschäftigter
employer: arbeitgeber
manager: manager managerin direktor geschäftsführer
entrepreneur: unternehmer unternehmerin
member: mitglied
leader: boss führer anführer chef chefin leiter leiterin vorsitzender
founder: gründer gründerin mitgründer
supporter: anhänger anhängerin unterstützer
opponent: konkurrent gegner gegnerin rivale
enemy: feind feindin
ally: verbündeter verbündete alliierter
doctor: arzt ärztin mediziner chirurg
nurse: krankenschwester krankenpfleger pflegekraft pfleger
patient: patient patientin
disease: krankheit erkrankung epidemie seuche ~ krank erkrankt
pandemic: pandemie coronavirus corona covid
cancer: krebs tumor
health: gesundheit gesundheitswesen ~ gesundheitlich
medicine: medikament arznei arzneimittel medizin pille ~ medizinisch
drugs: droge rauschgift kokain heroin cannabis
alcohol: alkohol bier wein
abortion: abtreibung schwangerschaftsabbruch
suicide: selbstmord suizid freitod
child: kind kinder junge mädchen minderjähriger
youth: jugendlicher jugendliche jugend teenager ~ jung
woman: frau ~ weiblich
man: mann männer ~ männlich
wife: ehefrau gattin gemahlin
husband: ehemann gatte
family: familie angehörige verwandte
father: vater
mother: mutter
son: sohn
daughter: tochter
brother: bruder
sister: schwester
friend: freund freundin freundschaft
neighbour: nachbar nachbarin
citizen: bürger bürgerin staatsbürger staatsangehörigkeit
inhabitant: einwohner einwohnerin bewohner bevölkerung
refugee: flüchtling asylbewerber asyl geflüchtete
migrant: migrant migrantin einwanderer zuwanderer
civilian: zivilist zivilistin ~ zivil
activist: aktivist aktivistin
demonstrator: demonstrant demonstrantin
tourist: tourist touristin tourismus urlauber
farmer: bauer bäuerin landwirt
fisherman: fischer fischerei
athlete: sportler sportlerin athlet spieler fußballer
coach: trainer trainerin
football: fußball
sport: sport ~ sportlich
team: mannschaft team
author: autor autorin schriftsteller
actor: schauspieler schauspielerin
adviser: berater beraterin
delegate: delegation delegierter gesandter
official: beamter beamte beamtin funktionär
secretary: sekretär sekretärin generalsekretär
veteran: veteran
firefighter: feuerwehr feuerwehrmann feuerwehrleute
crew: besatzung crew
engineer: ingenieur ingenieurin techniker
contractor: zulieferer lieferant auftragnehmer
investor: investor anleger
owner: eigentümer besitzer inhaber
volunteer: freiwilliger freiwillige
fighter: kämpfer kämpferin
mercenary: söldner
caliphate: kalifat kalif
spectator: zuschauer zuschauerin fan publikum menge
champion: meister sieger gewinner champion
baby: baby säugling neugeborenes
elderly: senior rentner rentnerin
slave: sklave sklavin sklaverei
homosexual: homosexualität ~ schwul homosexuell lesbisch
`;
