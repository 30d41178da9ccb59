/** Short paragraphs of news, written for the benchmarks alone, each with its language. */

/** @type {Readonly<Record<string, readonly string[]>>} */
export const paragraphCases = {
  en: [
    "The ferry had been late three days in a row when the company finally told its passengers that two engines were broken.",
    "No one at the ministry would say who had signed the order, and the archive where it should be kept was closed.",
    "Police found the truck near Bergamo. The driver, a man from Dresden, said he had slept through it all.",
    "Two thirds of the harvest is gone.",
    "According to the company Nordlicht GmbH, the Via Appia site will reopen in May, though the council has yet to agree.",
    "“It wasn’t us,” the group wrote on its page, “and it won’t be us next time.”",
    "Rents in the old town doubled within six years; the people who used to live there now come in by bus to work.",
    "The court heard how the money went from Zürich to Palermo and back, each time a little less of it.",
  ],
  it: [
    "Il traghetto era in ritardo da tre giorni quando la compagnia ha ammesso che due motori erano guasti.",
    "Nessuno al ministero ha voluto dire chi avesse firmato l’ordine, e l’archivio era chiuso.",
    "La polizia ha trovato il camion vicino a Dresda. L’autista, un uomo di Leeds, dormiva.",
    "Due terzi del raccolto sono perduti.",
    "Secondo la Northern Light Ltd., il cantiere di Hamburg riaprirà a maggio, ma il consiglio non ha ancora deciso.",
    "«Non siamo stati noi», ha scritto il gruppo sulla sua pagina, «e non saremo noi la prossima volta».",
    "Gli affitti del centro sono raddoppiati in sei anni; chi ci abitava ora arriva in autobus per lavorare.",
    "Il tribunale ha ricostruito come il denaro sia passato da Zurigo a Palermo e ritorno.",
  ],
  de: [
    "Die Fähre war drei Tage lang verspätet, bis die Reederei zugab, dass zwei Maschinen defekt waren.",
    "Niemand im Ministerium wollte sagen, wer die Anordnung unterschrieben hatte, und das Archiv war geschlossen.",
    "Die Polizei fand den Lastwagen bei Bergamo. Der Fahrer, ein Mann aus Leeds, hatte geschlafen.",
    "Zwei Drittel der Ernte sind verloren.",
    "Nach Angaben der Northern Light Ltd. soll die Baustelle an der Via Appia im Mai wieder öffnen.",
    "„Wir waren es nicht“, schrieb die Gruppe auf ihrer Seite, „und wir werden es auch nächstes Mal nicht sein.“",
    "Die Mieten in der Altstadt haben sich in sechs Jahren verdoppelt; wer dort wohnte, kommt nun mit dem Bus.",
    "Das Gericht hörte, wie das Geld von Zürich nach Palermo und zurück ging, jedes Mal etwas weniger.",
  ],
  fr: [
    "Le ferry avait trois jours de retard quand la compagnie a reconnu que deux moteurs étaient en panne.",
    "Personne au ministère n’a voulu dire qui avait signé l’ordre, et les archives étaient fermées.",
    "La police a retrouvé le camion près de Bergame. Le chauffeur, un homme de Leeds, dormait.",
    "Les deux tiers de la récolte sont perdus.",
    "« Ce n’était pas nous », a écrit le groupe sur sa page, « et ce ne sera pas nous la prochaine fois ».",
    "Les loyers de la vieille ville ont doublé en six ans ; ceux qui y vivaient viennent maintenant en bus.",
  ],
  es: [
    "El transbordador llevaba tres días de retraso cuando la compañía admitió que dos motores estaban averiados.",
    "Nadie en el ministerio quiso decir quién había firmado la orden, y el archivo estaba cerrado.",
    "La policía encontró el camión cerca de Bérgamo. El conductor, un hombre de Leeds, dormía.",
    "Se han perdido dos tercios de la cosecha.",
    "«No fuimos nosotros», escribió el grupo en su página, «y no lo seremos la próxima vez».",
    "Los alquileres del casco antiguo se han duplicado en seis años; los que vivían allí vienen ahora en autobús.",
  ],
};
