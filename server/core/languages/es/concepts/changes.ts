/** Spanish words for how things change or stay, and how they compare. */

export const changes = `
stay: permanencia / permanecer
keep: mantenimiento / mantener conservar retener
create: creación / crear generar
lengthen: prolongación alargamiento prórroga / prolongar alargar prorrogar
shorten: acortamiento / acortar abreviar
dissuade: / desaconsejar disuadir desalentar
improve: mejora mejoría / mejorar
worsen: empeoramiento deterioro / empeorar agravar deteriorar
promote: ascenso promoción / ascender promocionar
relegate: descenso_de_categoría / relegar degradar
advance: avance / avanzar
resist: resistencia / resistir
impose: imposición / imponer
separate: separación / separar
obey: cumplimiento obediencia / obedecer acatar cumplir
trust: confianza / confiar
distrust: desconfianza / desconfiar
strengthen: refuerzo endurecimiento fortalecimiento / reforzar fortalecer endurecer
weaken: debilitamiento relajación / debilitar relajar suavizar
accelerate: aceleración / acelerar
slow: desaceleración ralentización / ralentizar desacelerar
include: inclusión / incluir
omit: omisión / omitir evitar
unanimous: unanimidad ~ unánime
unchanged: estabilidad ~ inalterado invariable estable
full: ~ lleno abarrotado repleto
empty: ~ vacío desierto
larger: ~ mayor máximo más_grande
smaller: ~ menor mínimo más_pequeño
higher: ~ más_alto más_elevado
lower: ~ más_bajo
longer: ~ más_largo
shorter: ~ más_corto más_breve
older: ~ más_viejo
younger: ~ más_joven
earlier: más_temprano más_pronto
later: más_tarde
faster: ~ más_rápido más_veloz
slower: ~ más_lento
thank: agradecimiento gratitud / agradecer
single: ~ solo único
`;
