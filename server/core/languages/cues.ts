/** Cues: the words by which a language attributes, as data for the matchers of `attribution`. All words are folded (lower case, NFC, plain apostrophes). */
import type { RoleCues } from "./roleCues";
import type { VerbForms } from "./verbForms";
import type { CertaintyCues } from "./certaintyCues";
import type { DeedCues, DeedVerb } from "./deedCues";
import type { References } from "./references";
import type { Reporting } from "./reportingCues";

/**
 * What a verb needs beside its subject to attribute: `speech` anything said before or after it, `clause` a clause, a
 * quotation or a colon, `belief` the same or, after a named subject, an object that may be a clause without its "that",
 * `finding` the same or, after a study or report, an object; `stance` an object, `calling` an object and what it is called, `intent` an infinitive.
 * Where `Cues.reporting` is given: `report` as speech, or an object that is told of; `aside` only beside what is quoted;
 * `charge` an object and what it is charged with.
 */
export type Frame =
  | "speech"
  | "clause"
  | "belief"
  | "finding"
  | "stance"
  | "calling"
  | "intent"
  | "report"
  | "aside"
  | "charge";

export interface StatementVerb extends VerbForms {
  readonly frame: Frame;
  /** The word that must follow ("out" of *point out*), or, in German, close the clause. */
  readonly particle?: readonly string[];
  /** Words of which one must stand in the clause where nothing but an object is said: "sprach von", "bezeichnete … als". */
  readonly with?: readonly string[];
  /** Words that make the verb another one where they stand in its clause: "verurteilte ihn zu …". */
  readonly unless?: readonly string[];
  /** Prepositions of which one stands before the source, what is said being the subject: "geht aus … hervor". */
  readonly sourceAfter?: readonly string[];
  /** What is said is denied ("denied that"). */
  readonly denies?: true;
  /** What is said is asked, and so not claimed. */
  readonly asks?: true;
  /** Whom it is said to may be its object: "informs the press that". */
  readonly addresses?: true;
  /** Attributes also without anybody named, in the passive ("is believed to"). */
  readonly impersonal?: true;
}

/** A phrase is a list of words; a slot may give alternatives: "a detta di/del/della". */
export interface Phrases {
  /** Before the source: according to, secondo. */
  readonly accordingTo: readonly string[];
  /** As `accordingTo`, but only before a name that a comma closes ("Per FireEye, …"). */
  readonly forSource: readonly string[];
  /** After the source: zufolge. */
  readonly afterSource: readonly string[];
  /** Before "is" and the source: a dirlo è Rossi. What is said stands in the sentence before. */
  readonly cleft: readonly string[];
  /** Statements by nobody: it is believed, si dice che. */
  readonly impersonal: readonly string[];
  /** After a deed, before its doer: "the work of", "ad opera di". */
  readonly doneBy: readonly string[];
  /** After the doer, before the deed: "was behind", "claimed responsibility for". */
  readonly behind: readonly string[];
  /** Between a name and another: "also known as"; a gap "~" holds who uses it. */
  readonly alsoKnownAs: readonly string[];
  /** After a copula or alone, before what somebody is said to be: "consisted of", "fa parte di". */
  readonly composedOf: readonly string[];
  /** Between somebody and what they say that they are: "calls itself", "si presenta come". */
  readonly callsItself: readonly string[];
  /** Before what somebody is said to be; a gap "~" holds who, where the one who says so stands before: "described ~ as". */
  readonly describedAs: readonly string[];
  /** Signs of a deed's doer, before the doer: "the trail leads to". */
  readonly leadsTo: readonly string[];
}

export interface Grammar {
  readonly determiners: readonly string[];
  /** Subject pronouns of the third person. */
  readonly pronouns: readonly string[];
  /** Pronouns and verb forms of the first and second person: the writer, the reader. */
  readonly firstPersons: readonly string[];
  readonly relatives: readonly string[];
  readonly prepositions: readonly string[];
  /** Prepositions that name the agent of a passive: by, da. */
  readonly by: readonly string[];
  readonly conjunctions: readonly string[];
  /** Of these, those between two of which one holds: or. */
  readonly alternatives: readonly string[];
  readonly subordinators: readonly string[];
  readonly conditionals: readonly string[];
  /** Words that open what is said: that, che. */
  readonly complementisers: readonly string[];
  readonly questions: readonly string[];
  /** What opens a question for what is said or done: what, cosa. */
  readonly askingWhat: readonly string[];
  /** What opens a question for who did it: who, chi. */
  readonly askingWho: readonly string[];
  /** Forms of to be, and what else links a subject to what it is. */
  readonly copulas: readonly string[];
  /** Auxiliaries, copulas and clitics that stand within a verb group. */
  readonly auxiliaries: readonly string[];
  /** Auxiliaries that make a verb group unreal: would, could, potrà. */
  readonly modals: readonly string[];
  /** Auxiliaries by which somebody tells what they or others had held before: had (described). */
  readonly pluperfects: readonly string[];
  /** Auxiliaries after which a participle is a passive. */
  readonly passives: readonly string[];
  /** Clitics by which a verb speaks of its own subject, or of nobody: si riferisce, se dice. */
  readonly reflexives: readonly string[];
  /** Before a verb of saying and its subject: come ricorda Rossi, as Rossi said. */
  readonly comparisons: readonly string[];
  /** Verbs of trying and of managing, in all forms: an attempted deed is claimed as well. */
  readonly attempts: readonly string[];
  readonly negations: readonly string[];
  /** Words by which something is so of one alone: only, except, nur. */
  readonly limits: readonly string[];
  /** A negation and the word that goes on with it, by one space: weder noch. */
  readonly negationPairs: readonly string[];
  /** Words, or two by one space, by which a clause tells of a time before another: had, zuvor, era stato. */
  readonly earlierTimes: readonly string[];
  /** Words that negate the clause without being "not": nobody, without, senza. */
  readonly absences: readonly string[];
  /** Words between a verb and the infinitive that it leads to: to, di, zu. */
  readonly infinitiveLinks: readonly string[];
  /** Endings of infinitives. */
  readonly infinitiveEndings: readonly string[];
  /** Adverbs that may stand between subject and verb. */
  readonly adverbs: readonly string[];
  readonly adverbSuffixes: readonly string[];
  /** Words that end like adverbs and are none: family. */
  readonly notAdverbs: readonly string[];
}

/** What the clauses of a language turn on whose verb comes second. */
export interface Fields {
  /** Words after which the verb comes last and nothing is said: weil, nachdem. */
  readonly openers: readonly string[];
  readonly relatives: readonly string[];
  /** Before an infinitive that is not said: um, ohne. */
  readonly purposes: readonly string[];
  /** Articles and pronouns of cases in which no subject stands: dem, ihn. */
  readonly obliques: readonly string[];
  /** Articles and pronouns of a case in which subjects stand, and seldom anything else: der, er. */
  readonly nominatives: readonly string[];
  /** Articles of phrases that belong to the noun before: des, einer. */
  readonly genitives: readonly string[];
  /** Prepositions that mostly join a phrase to the noun before: von, für. */
  readonly links: readonly string[];
  /** Prepositions behind a noun of saying, before where it comes from: aus. */
  readonly origins: readonly string[];
  /** Words before a subject that stress it: auch, sogar. */
  readonly focus: readonly string[];
  /** Words that make a verb another one where they close its clause: fand … statt. */
  readonly particles: readonly string[];
  /** Verbs before an infinitive: will, lässt. */
  readonly modals: readonly string[];
  /** Modal verbs with which somebody does say what the infinitive says: "musste" einräumen, "ließ" verlauten. */
  readonly carriers: readonly string[];
  /** Auxiliaries of the perfect. */
  readonly perfects: readonly string[];
  /** Nouns of what is said or known, after one of `sayingPrepositions`: (nach) Angaben, Ansicht, Berichten; also as the last part of a compound. */
  readonly sayings: readonly string[];
  readonly sayingPrepositions: readonly string[];
  /** Those of them that a speaker follows as well: "gemäß" einem Sprecher. */
  readonly speakerPrepositions: readonly string[];
  /** Words of what is somebody's: "seiner" Ansicht nach. */
  readonly possessives: readonly string[];
  /** Prepositions before what it is said in: "in" der Erklärung heißt es. */
  readonly places: readonly string[];
  /** Nouns of statements behind which an infinitive is said: die Forderung, … zu. */
  readonly demands: readonly string[];
  /** Verb forms of indirect speech: sei, habe. */
  readonly reported: readonly string[];
  /** Verbs that make somebody responsible, with a word of the phrases `behind`: macht … verantwortlich. */
  readonly blames: readonly string[];
  /** Prepositions before what somebody is responsible for. */
  readonly purposeOfBlame: readonly string[];
  /** Those of them that elsewhere put what is not so: hätten, wäre. */
  readonly unreal: readonly string[];
}

export interface Nouns {
  /** Claim, assertion, Behauptung: attribute with whose they are. */
  readonly statements: readonly string[];
  /** Sources that are nobody in particular: experts, critics. */
  readonly vague: readonly string[];
  /** Words that may stand with a vague source: some, many, several. */
  readonly quantifiers: readonly string[];
  /** People and bodies that speak: spokesman, ministry, report. */
  readonly speakers: readonly string[];
  /** What shows and tells though nobody speaks: lamps, displays, commands, signs, recipes. */
  readonly voiceless: readonly string[];
  /** Speakers on paper: report, poll. */
  readonly documents: readonly string[];
  /** Those who do deeds: hackers, militants, gang. */
  readonly doers: readonly string[];
  /** What doers do: attack, breach, leak. */
  readonly deeds: readonly string[];
  /** What may be a deed or a decent enterprise: campaign, operation. */
  readonly undertakings: readonly string[];
  /** What attacks are aimed at: network, accounts, embassy. */
  readonly targets: readonly string[];
  /** Words that are a noun as well as a verb of saying: claims, report. */
  readonly ambiguous: readonly string[];
  /** What somebody may be to another: front, arm, division. */
  readonly affiliations: readonly string[];
  /** Of these, what hides who somebody is: front, façade. */
  readonly covers: readonly string[];
  /** Groups that may be referred to by their kind: "the group", "il gruppo". */
  readonly groups: readonly string[];
}

export interface NameCues {
  /** Before a person's name: Mr, President, ministro. */
  readonly titles: readonly string[];
  /** Capitalised words before a title that belong to it: Interior Minister, House Speaker. */
  readonly offices: readonly string[];
  /** First names and other words by which a name is a person's. */
  readonly givenNames: readonly string[];
  /** Words by which a name is an organisation's: University, Banca. */
  readonly organisations: readonly string[];
  /** Words by which a name is a group's: Team, Army, Bear, Brigate. */
  readonly groups: readonly string[];
  /** Of these, bodies that every place has, named with it alone where nouns are capitalised: "Polizei" Hamburg. */
  readonly seats: readonly string[];
  /** Adjectives that begin a name where they are capitalised within a sentence, in a language that capitalises nouns: "Vereinte" Nationen. */
  readonly adjectives: readonly string[];
  /** Lower-case nouns for bodies that begin a name with a connector: "ministero" degli Interni. */
  readonly bodies: readonly string[];
  /** Lower-case nouns for bodies that are a name with the words that describe them: "guardia" costiera, "governo" greco. */
  readonly describedBodies: readonly string[];
  /** Common nouns before a name that tell what it is: company, società. */
  readonly organisationNouns: readonly string[];
  readonly groupNouns: readonly string[];
  readonly personNouns: readonly string[];
  readonly placeNouns: readonly string[];
  /** Of these, those that stand before the name they belong to where nouns mostly stand behind: "Lake" Arn, "Mount" Kelver. */
  readonly placeHeads: readonly string[];
  /** Lower-case words within a person's name: von, bin; and within an organisation's: of, degli. */
  readonly particles: readonly string[];
  readonly connectors: readonly string[];
  /** Small words of other languages that join a name as it is written there: House "of" Representatives. */
  readonly foreignLinks: readonly string[];
  /** Prepositions between a body and what it is for: Agenzia "per" la Sicurezza. */
  readonly purposes: readonly string[];
  /** Prepositions that belong to surnames: "Di" Mare, Francesca "da" Rimini. */
  readonly surnameParticles: readonly string[];
  /** Words that begin the name of a movement and go on over a connector: Fratelli, Democratici. */
  readonly movements: readonly string[];
  /** Bodies that are known by their noun alone, so that whom an office names follows them: presidente della "Camera" Berg. */
  readonly soleBodies: readonly string[];
  /** Words before a saint's name, by which mostly places are called. */
  readonly saints: readonly string[];
  /** Adjectives of peoples and their plurals: Russian, russi. */
  readonly demonyms: readonly string[];
  /** Prepositions before places alone: in, near, nei. */
  readonly locatives: readonly string[];
  /** Prepositions that lead to a place where nothing shows somebody behind them: a, ad. */
  readonly directions: readonly string[];
  /** Words by which such a preposition leads to somebody: insieme (a), dedicato (a). */
  readonly companions: readonly string[];
  /** Words before a connector and a place's name, beside `placeNouns`: mayor (of), abitanti (di). */
  readonly placeOwners: readonly string[];
  /** Signs of districts that stand in brackets behind a town: (RM). */
  readonly districts: readonly string[];
  /** Words by which a capitalised phrase names nobody who acts, but an event, a law, a prize, a work: Cup, Gran Premio. */
  readonly things: readonly string[];
  /** Common nouns before the name of something that does not act: the "film" Long Night, l'"uragano" Berta. */
  readonly thingNouns: readonly string[];
  /** Capitalised words before the name of somebody that a matter is called by: "Caso" Berg. */
  readonly affairs: readonly string[];
  /** Lower-case words that belong to an organisation's name: Camera dei "deputati", Vigili del "fuoco". */
  readonly competences: readonly string[];
  /** Words that are written with capitals and name nobody by themselves: Paese, Sud, DNA. */
  readonly commons: readonly string[];
  /** Capitalised words that are no names: weekdays, months, God, URL. */
  readonly calendar: readonly string[];
  /** Words that open sentences and are no names. */
  readonly openers: readonly string[];
  /** Plurals for people, by themselves no names at the head of a sentence: Villagers. */
  readonly crowds: readonly string[];
  /** Bodies named by whom they are of, with an apostrophe: Paper Workers' "Union". */
  readonly memberBodies: readonly string[];
  /** Whom they may be of in a plural that takes "'s": "People"'s Party. */
  readonly memberPlurals: readonly string[];
}

/** Ways of building sentences that the finders must know. */
export interface Habits {
  /** Subjects may be left out: ha detto. */
  readonly dropsSubjects?: true;
  /** The verb comes second, so that the subject may follow it. */
  readonly verbSecond?: true;
  /** A noun stands before what describes it: la spia verde. */
  readonly nounFirst?: true;
  /** Words of headlines are capitalised. */
  readonly capitalisesHeadlines?: true;
  /** Common nouns are capitalised. */
  readonly capitalisesNouns?: true;
}

export interface Cues {
  readonly habits: Habits;
  readonly reporting?: Reporting;
  readonly verbs: readonly StatementVerb[];
  /** Verbs that give a name: dub, call, nennen. */
  readonly namingVerbs: readonly VerbForms[];
  readonly deedVerbs: readonly DeedVerb[];
  readonly phrases: Phrases;
  readonly certainty: CertaintyCues;
  readonly deeds: DeedCues;
  readonly grammar: Grammar;
  /** Only of a language whose verb comes second. */
  readonly fields?: Fields;
  readonly nouns: Nouns;
  readonly references: References;
  readonly names: NameCues;
  readonly roles: RoleCues;
}

/** The phrases of a list, one a line. */
export const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
