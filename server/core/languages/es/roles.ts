/** Spanish words for what somebody is. */
import type { RoleCues } from "../roleCues";
import { wordsOf } from "../words";

export const roles: RoleCues = {
  honorifics: wordsOf("señor señora sr sra srta don doña d dr dra"),
  persons:
    wordsOf(`directora presidenta vicepresidente vicepresidenta ministro ministra senador senadora diputado
    diputada alcalde alcaldesa embajador embajadora secretario secretaria responsable jefe jefa dirigente líder
    fundadora cofundador cofundadora gerente socio socia miembro experta abogada periodista autora redactor
    redactora corresponsal cronista profesor profesora catedrático catedrática investigador investigadora
    economista historiador historiadora sociólogo socióloga politólogo politóloga filósofo filósofa psicólogo
    psicóloga biólogo bióloga físico física químico química matemático matemática ingeniero ingeniera informático
    informática arquitecto arquitecta médico médica cirujano cirujana comisario comisaria inspector inspectora
    juez jueza fiscal magistrado magistrada oficial coronel capitán general almirante teniente comandante
    consultor consultora asesor asesora consejero consejera coordinador coordinadora representante delegado
    delegada activista sindicalista empresario empresaria banquero propietario propietaria escritor escritora
    especialista técnico técnica candidato candidata analista`),
  personEndings: wordsOf("ólogo óloga ógrafo ógrafa"),
  occupations:
    wordsOf(`trabaja trabajaba enseña enseñaba dirige dirigía preside presidía estudia representa asesora
    gestiona posee coordina encabeza`),
  who: wordsOf("que"),
  belongings: wordsOf("de del"),
};
