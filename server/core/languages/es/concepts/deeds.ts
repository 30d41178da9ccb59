/** Spanish words for what happens: verbs, and the nouns for the same. */

export const deeds = `
attack: ataque asalto ofensiva agresión atentado / atacar asaltar agredir atentar
hack: hackeo intrusión pirateo ciberataque / hackear piratear
steal: robo hurto atraco / robar hurtar atracar sustraer
leak: filtración divulgación / filtrar divulgar
spying: espionaje vigilancia escucha / espiar vigilar interceptar
threaten: amenaza intimidación / amenazar intimidar
kill: asesinato homicidio matanza masacre / matar asesinar masacrar
wound: herida lesión / herir lesionar ~ herido
die: muerte fallecimiento / morir fallecer perecer perder_la_vida ~ muerto fallecido difunto
born: nacimiento / nacer ~ nacido
arrest: arresto detención captura / arrestar detener apresar
release: liberación excarcelación / liberar excarcelar soltar
charge: imputación procesamiento / imputar procesar
accuse: acusación reproche / acusar culpar inculpar reprochar
sentence: condena / condenar sentenciar
acquit: absolución / absolver exonerar
imprison: encarcelamiento reclusión / encarcelar
execute: ejecución decapitación / ejecutar decapitar
torture: tortura maltrato / torturar maltratar
kidnap: secuestro rapto / secuestrar raptar
rape: violación / violar
bombing: bombardeo / bombardear
explode: explosión detonación / explotar estallar detonar
shoot: tiroteo disparo / disparar fusilar
invade: invasión incursión / invadir
occupy: ocupación / ocupar
conquer: conquista toma / conquistar
fight: lucha batalla combate enfrentamiento / combatir luchar
defend: defensa / defender
surrender: rendición capitulación / rendir capitular
withdraw: retirada repliegue / retirar replegar
flee: huida fuga evasión / huir escapar fugar
rescue: rescate salvamento / rescatar salvar
protest: protesta manifestación / protestar manifestar
strike: huelga paro
revolt: revuelta rebelión insurrección levantamiento disturbio / rebelar sublevar
overthrow: golpe derrocamiento / derrocar destituir
elect: elección comicios / elegir reelegir ~ electoral
vote: voto votación referéndum / votar
win: victoria triunfo / ganar triunfar vencer derrotar
lose: derrota / perder
resign: dimisión renuncia / dimitir renunciar
appoint: nombramiento designación / nombrar designar
dismiss: despido destitución cese / despedir destituir
hire: contratación reclutamiento fichaje / contratar reclutar fichar
marry: matrimonio boda casamiento / casar
divorce: divorcio / divorciar
buy: compra adquisición / comprar adquirir
sell: venta / vender
pay: pago / pagar abonar
fine: multa sanción / multar
sanction: sanciones embargo / sancionar
sue: demanda querella / demandar
merge: fusión / fusionar
invest: inversión / invertir
lend: préstamo empréstito / prestar
fund: financiación subvención / financiar subvencionar
donate: donación donativo / donar
bribe: soborno corrupción / sobornar ~ corrupto
fraud: fraude estafa timo / estafar defraudar
embezzle: malversación desfalco / malversar
smuggle: contrabando tráfico / traficar
blackmail: chantaje extorsión rescate / chantajear extorsionar
rise: aumento subida alza incremento / aumentar subir crecer incrementar escalar alargar elevar encarecer
fall: caída bajada descenso disminución reducción recorte rebaja / caer bajar descender disminuir reducir desplomar decrecer mermar acortar rebajar recortar abaratar
grow: crecimiento expansión / crecer ampliar
begin: comienzo inicio principio / comenzar empezar iniciar
end: fin final término / terminar acabar finalizar cesar
stop: suspensión interrupción / suspender interrumpir parar congelar
cancel: cancelación anulación / cancelar anular suspender revocar
postpone: aplazamiento retraso demora / aplazar posponer retrasar
continue: continuación / continuar proseguir seguir prorrogar renovar prolongar reanudar
open: apertura inauguración reapertura / abrir inaugurar reabrir
close: cierre clausura / cerrar clausurar
build: construcción / construir edificar
destroy: destrucción demolición devastación / destruir demoler devastar
damage: daño desperfecto / dañar perjudicar
repair: reparación restauración restablecimiento / reparar restaurar restablecer
burn: incendio fuego / quemar incendiar arder
flood: inundación riada / inundar
crash: choque colisión accidente / estrellar chocar colisionar embestir
accident: accidente percance siniestro
sink: naufragio hundimiento / hundir naufragar
collapse: derrumbe colapso desplome / derrumbar colapsar desplomar
pollute: contaminación polución / contaminar
vaccinate: vacunación vacuna / vacunar
infect: infección contagio / infectar contagiar
poison: veneno envenenamiento / envenenar ~ tóxico venenoso
treat: tratamiento terapia / curar sanar
operate: cirugía / operar ~ quirúrgico
test: test ensayo experimento / ensayar
research: investigación estudio / estudiar investigar
investigate: investigación pesquisa indagación / investigar indagar
measure: medición / medir
discover: descubrimiento hallazgo / descubrir hallar
invent: invento invención / inventar
develop: desarrollo / desarrollar
produce: producción fabricación / producir fabricar
cause: causa / causar provocar desencadenar
prevent: prevención / impedir prevenir evitar
help: ayuda asistencia / ayudar asistir
protect: protección / proteger salvaguardar
confirm: confirmación / confirmar ratificar corroborar reafirmar
deny: desmentido negación / negar desmentir refutar rebatir contradecir
doubt: duda escepticismo / dudar ~ escéptico dudoso
suspect: sospecha / sospechar ~ sospechoso
admit: confesión admisión / admitir confesar reconocer
report: informe reportaje / informar reportar
publish: publicación / publicar
broadcasting: emisión transmisión / emitir transmitir
announce: anuncio / anunciar
warn: advertencia aviso alerta / advertir alertar avisar
promise: promesa compromiso / prometer
demand: exigencia reivindicación / exigir reclamar
ask: petición solicitud / pedir solicitar
answer: respuesta réplica / responder replicar contestar
accept: aceptación / aceptar acoger
refuse: rechazo negativa / rechazar rehusar denegar declinar desestimar repudiar
approve: aprobación ratificación / aprobar ratificar validar adoptar
allow: permiso autorización legalización / permitir autorizar consentir legalizar
ban: prohibición veto / prohibir vetar vedar proscribir
support: apoyo respaldo / apoyar respaldar secundar
oppose: oposición / oponer
criticise: crítica / criticar censurar reprochar abuchear deplorar
praise: elogio alabanza / elogiar alabar ensalzar aplaudir
agree: acuerdo pacto tratado / acordar pactar
negotiate: negociación / negociar
decide: decisión / decidir
plan: plan proyecto / planear planificar
sign: firma / firmar
found: fundación / fundar
dissolve: disolución / disolver
lead: liderazgo dirección / dirigir liderar encabezar
join: adhesión ingreso / adherir ingresar
leave: salida partida / abandonar partir salir marchar
arrive: llegada / llegar
return: regreso retorno vuelta / regresar volver retornar
travel: viaje / viajar
meet: encuentro reunión cumbre / reunir encontrar
visit: visita / visitar
send: envío / enviar mandar
receive: recepción / recibir
deliver: entrega suministro / entregar suministrar
export: exportación / exportar
import: importación / importar
migrate: migración inmigración emigración / migrar emigrar inmigrar
deport: deportación expulsión extradición / deportar expulsar extraditar
evacuate: evacuación / evacuar desalojar
disappear: desaparición / desaparecer ~ desaparecido
find: hallazgo / encontrar hallar
search: búsqueda registro / buscar
identify: identificación / identificar
name: denominación / denominar apodar bautizar
write: escritura / escribir
read: lectura / leer
teach: enseñanza formación educación / enseñar educar entrenar
learn: aprendizaje / aprender
play: partido / jugar
compete: competencia competición concurso / competir
award: premio galardón / premiar galardonar
block: bloqueo / bloquear
delete: borrado eliminación / borrar eliminar suprimir
forge: falsificación bulo / falsificar
manipulate: manipulación / manipular amañar
hide: ocultación encubrimiento / ocultar esconder encubrir
reveal: revelación / revelar desvelar desenmascarar
pretend: suplantación / fingir suplantar
lie: mentira / mentir
influence: influencia injerencia / influir
spread: difusión propagación / difundir propagar
use: uso empleo / usar utilizar emplear
control: control / controlar
belong: pertenencia / pertenecer
own: propiedad / poseer
cooperate: cooperación colaboración / cooperar colaborar
trade: comercio / comerciar
reform: reforma / reformar
legislate: legislación / legislar
violate: violación infracción / violar infringir vulnerar
punish: castigo pena / castigar sancionar penar
trial: juicio proceso audiencia / enjuiciar
testify: testimonio declaración / testificar declarar
estimate: estimación / estimar
predict: previsión pronóstico / prever pronosticar predecir
compare: comparación / comparar
count: recuento / contar
replace: sustitución reemplazo / sustituir reemplazar
change: cambio modificación / cambiar modificar
move: traslado mudanza / trasladar
divide: división escisión / dividir escindir
unite: unificación unión / unir unificar
apologise: disculpa / disculpar
complain: queja reclamación / quejar
fear: miedo temor / temer
hope: esperanza / esperar
celebrate: celebración ceremonia / celebrar festejar
bury: entierro funeral sepelio / enterrar sepultar
install: instalación / instalar
connect: conexión enlace / conectar
encrypt: cifrado / cifrar encriptar
save: ahorro / ahorrar
spend: gasto / gastar
earn: ingresos renta
privatise: privatización / privatizar
nationalise: nacionalización / nacionalizar
ceasefire: tregua armisticio alto_el_fuego
claim-responsibility: reivindicación / reivindicar
retract: retractación rectificación corrección / retractar rectificar corregir
prove: demostración / demostrar probar
verify: verificación comprobación / verificar comprobar
observe: observación / observar
detect: detección / detectar
analyse: análisis examen / analizar examinar
calculate: cálculo / calcular
collect: recogida recopilación / recoger recopilar recaudar
store: almacenamiento / almacenar
copy: copia / copiar
download: descarga / descargar
post: publicación / postear subir
update: actualización / actualizar
translate: traducción traductor / traducir
print: impresión / imprimir
record: grabación / grabar
interview: entrevista / entrevistar
speak: discurso alocución
debate: debate discusión / debatir discutir
propose: propuesta / proponer
recommend: recomendación consejo / recomendar aconsejar animar exhortar
explain: explicación / explicar
order: orden / ordenar
force: coacción / obligar forzar
insult: insulto ofensa / insultar ofender
slander: difamación calumnia / difamar calumniar desacreditar
harass: acoso hostigamiento / acosar hostigar
persecute: persecución represión / perseguir reprimir
confiscate: confiscación decomiso / confiscar incautar decomisar
appeal: recurso apelación / recurrir apelar
compensate: indemnización compensación / indemnizar compensar
pardon: indulto amnistía / indultar amnistiar
repeal: derogación abolición anulación / derogar abolir revocar anular
intervene: intervención / intervenir
deploy: despliegue movilización / desplegar movilizar
disarm: desarme / desarmar
ambush: emboscada / emboscar
stab: apuñalamiento puñalada / apuñalar acuchillar
drown: ahogamiento / ahogar
derail: descarrilamiento / descarrilar
land: aterrizaje / aterrizar
take-off: despegue / despegar
launch: lanzamiento / lanzar
fly: / volar sobrevolar
transport: transporte / transportar
drive: conducción
cross: travesía cruce / cruzar atravesar
chase: / perseguir
patrol: patrulla / patrullar
participate: participación / participar
organise: / organizar
prepare: preparación preparativo / preparar
try: intento tentativa / intentar
fail: / fracasar
achieve: logro / lograr conseguir obtener
believe: creencia convicción / creer
think: pensamiento / pensar
remember: recuerdo conmemoración aniversario / recordar conmemorar
forget: olvido / olvidar
ignore: / ignorar
underestimate: / subestimar
overestimate: exageración / sobreestimar exagerar
describe: descripción / describir
show: / mostrar
attribute: atribución / atribuir
collude: colusión connivencia
mock: burla sátira / burlar ridiculizar
shock: conmoción indignación / conmocionar indignar
surprise: sorpresa / sorprender
suffer: sufrimiento / sufrir
survive: supervivencia / sobrevivir
recover: recuperación / recuperar
borrow: endeudamiento / endeudar
advertise: publicidad / publicitar
design: diseño / diseñar
exercise: ejercicio maniobra
dress: ropa vestido
double: / duplicar ~ doble
assess: evaluación valoración / evaluar valorar
abstain: abstención / abstener
exclude: exclusión / excluir
forgo: / renunciar desistir
`;
