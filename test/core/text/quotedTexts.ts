/** Texts in three languages that the tests quote. */

export const english = `The newsroom’s servers were quiet until midnight. “We saw the first alarm at ten past twelve,” said Anna Kern, who ran the night desk. Within an hour 4,700 mailboxes had been opened, and make-believe soldiers posted threats on every page that the station owned.

Nobody in the building knew the intruders’ names. The police called them amateurs; the ministry, on the other hand, spoke of a well-organised service with more than $40 million a year. By morning the attri-
bution was settled, or so it seemed to the journalists, the lawyers and the defense contractors who had come to watch.`;

export const italian = `Il gruppo, dicono gli analisti, non è che una facciata. «L’attacco è durato tre ore», ha spiegato il direttore, «e nessuno se n’è accorto perché i tecnici erano già andati a casa». Secondo la procura, i pirati avrebbero rubato gli indirizzi di un centinaio di soldati.`;

export const german = `Die Angreifer kamen in der Nacht. „Wir haben nichts bemerkt“, sagte die Sprecherin der Behörde, „weil die Überwachung abgeschaltet war.“ Erst am nächsten Morgen fiel den Technikern auf, dass rund viertausend Postfächer geleert worden waren.`;
