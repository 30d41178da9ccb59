/** Spanish words for people and bodies, and for what they stand for. */

export const people = `
army: ejército tropa ~ militar
soldier: ~ soldado
officer: oficial coronel comandante
navy: armada flota ~ naval
war: guerra conflicto ~ bélico
peace: paz ~ pacífico
weapon: arma fusil pistola ~ armado
bomb: bomba explosivo granada artefacto
missile: misil cohete
drone: dron
police: policía
policeman: policía agente
court: tribunal juzgado ~ judicial
judge: juez jueza ~ magistrado
lawyer: ~ abogado
prosecutor: fiscal fiscalía
prison: prisión cárcel
prisoner: ~ preso prisionero recluso
law: ley
constitution: constitución ~ constitucional
crime: crimen delito ~ criminal delictivo
criminal: criminal delincuente culpable
thief: ladrón atracador
murderer: homicida ~ asesino
victim: víctima
witness: testigo
hostage: rehén
government: gobierno ejecutivo ~ gubernamental
ministry: ministerio
minister: ~ ministro
president: presidente presidencia ~ presidencial
premier: premier primer_ministro
parliament: parlamento congreso senado ~ parlamentario
lawmaker: ~ diputado senador legislador
party: partido
coalition: coalición alianza
candidate: ~ candidato
voter: votante ~ elector electorado
campaign: campaña
politics: política ~ político
democracy: democracia ~ democrático
dictatorship: dictadura dictador régimen
king: rey reina monarca monarquía
mayor: alcalde alcaldesa
governor: gobernador
ambassador: embajada ~ embajador diplomático
spokesperson: portavoz ~ vocero
authority: autoridad
agency: agencia
committee: comité comisión consejo
intelligence: inteligencia servicios_secretos
spy: espía
terrorist: terrorista terrorismo yihadista extremista terror
rebel: rebelde insurgente milicia guerrilla ~ miliciano guerrillero
hacker: hacker pirata cibercriminal
troll: trol troll
customer: cliente ~ consumidor
job: empleo trabajo
worker: ~ trabajador obrero
employee: ~ empleado
employer: empleador patrón
manager: gerente ~ directivo director
entrepreneur: ~ empresario
member: ~ miembro
leader: líder jefe dirigente
founder: ~ fundador cofundador
supporter: partidario seguidor simpatizante
opponent: rival ~ opositor adversario
enemy: ~ enemigo
ally: ~ aliado
doctor: ~ médico doctor cirujano
nurse: enfermera ~ enfermero
patient: paciente
disease: enfermedad epidemia ~ enfermo
pandemic: pandemia coronavirus covid
cancer: cáncer tumor
health: salud sanidad ~ sanitario
medicine: medicamento fármaco medicina píldora
drugs: droga estupefaciente cocaína heroína cannabis narcótico
alcohol: alcohol cerveza vino
abortion: aborto
suicide: suicidio
child: niña infancia ~ niño menor
youth: joven adolescente juventud
woman: mujer ~ femenino
man: hombre ~ masculino
wife: esposa cónyuge
husband: esposo marido
family: familia familiar pariente
father: padre
mother: madre
son: hijo
daughter: hija
brother: ~ hermano
sister: hermana
friend: amistad ~ amigo
neighbour: ~ vecino
citizen: ciudadanía ~ ciudadano
inhabitant: habitante residente población
refugee: solicitante_de_asilo ~ refugiado asilo
migrant: migrante inmigrante
civilian: civil
activist: activista
demonstrator: manifestante
tourist: turista ~ turismo turístico
farmer: ~ agricultor campesino ganadero
fisherman: pescador pesca
athlete: atleta futbolista deportista ~ jugador
coach: entrenador
football: fútbol
sport: deporte ~ deportivo
team: equipo
author: autor escritor
actor: actor actriz
adviser: asesora ~ asesor consejero
delegate: delegación ~ enviado delegado
official: ~ funcionario
secretary: ~ secretario
veteran: ~ veterano
firefighter: ~ bombero
crew: tripulación
engineer: ~ ingeniero técnico
contractor: contratista ~ proveedor
investor: ~ inversor
owner: ~ propietario dueño
volunteer: ~ voluntario
fighter: combatiente
mercenary: ~ mercenario
caliphate: califato califa
spectator: multitud ~ espectador aficionado
champion: campeón ~ ganador vencedor
baby: bebé
elderly: anciano jubilado
slave: esclavitud ~ esclavo
homosexual: homosexualidad ~ gay homosexual
`;
