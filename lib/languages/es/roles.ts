import type { RoleNoun } from '../language';

const list = (words: string): readonly string[] => words.split(' ');

/** In the masculine, in -o or -or, with a feminine in -a. */
const inO =
  'ministro viceministro exministro secretario subsecretario consejero diputado exdiputado eurodiputado senador candidato ' +
  'director subdirector fundador cofundador gobernador vicegobernador regidor embajador enviado negociador mediador comisario ' +
  'procurador abogado magistrado notario profesor catedrático maestro investigador científico historiador sociólogo politólogo ' +
  'filósofo filólogo experto consultor médico doctor cirujano enfermero virólogo epidemiólogo biólogo físico químico ' +
  'astrónomo climatólogo meteorólogo geólogo arqueólogo antropólogo psicólogo oncólogo ingeniero arquitecto productor escritor ' +
  'autor editor redactor locutor presentador fotógrafo entrenador preparador seleccionador jugador delantero portero arquero ' +
  'corredor nadador boxeador tirador patinador árbitro párroco obispo arzobispo vicario delegado encargado coordinador ' +
  'administrador dueño propietario empresario directivo inversor banquero agricultor ganadero pescador obrero trabajador ' +
  'empleado vecino conductor pasajero ciudadano alumno hijo hermano tío primo abuelo nieto esposo amigo novio compañero cuñado ' +
  'suegro acusado imputado investigado condenado detenido procesado muchacho chico niño político millonario multimillonario ' +
  'antecesor sucesor colaborador asesor organizador observador diplomático funcionario bombero tesorero decano rector ' +
  'vicerrector inspector subinspector hostelero cocinero creador inventor músico compositor técnico interventor auditor ' +
  'veterinario farmacéutico librero panadero torero gestor defensor legislador parlamentario letrado perito instructor sargento ' +
  'soldado guerrillero campesino jubilado desempleado refugiado herido afectado interesado mandatario homólogo traductor ' +
  'ilustrador camionero progenitor prelado dramaturgo vocero socio aficionado';

/** The same for either gender, whatever other feminine some have. */
const common =
  'portavoz líder dirigente representante responsable gerente fiscal juez edil concejal agente policía militar guardia general ' +
  'coronel comandante teniente cabo almirante analista economista periodista columnista corresponsal especialista artista ' +
  'cantante guitarrista pianista cineasta guionista novelista poeta ensayista humorista dibujante sindicalista activista ' +
  'ecologista feminista futbolista tenista ciclista atleta gimnasta piloto alpinista surfista ajedrecista baloncestista ' +
  'golfista centrocampista mediocampista guardameta testigo cónsul canciller intendente tripulante turista electricista ' +
  'taxista transportista accionista estudiante habitante residente inmigrante manifestante votante denunciante querellante ' +
  'congresista asambleísta familiar pariente cómplice rival colega jerarca pontífice guía intérprete pediatra psiquiatra ' +
  'dentista contrincante aspirante titular joven superviviente rescatista socorrista indígena';

/** Whose feminine is another word, or has another ending. */
const masculine =
  'alcalde presidente vicepresidente expresidente jefe rey príncipe duque conde emperador actor papa sacerdote cura fraile monje ' +
  'padre hombre marido exmarido varón yerno emir jeque sultán cardenal rabino imán ayudante bailarín campeón capitán patrón ' +
  'monarca consejero-delegado';
const feminine =
  'alcaldesa presidenta vicepresidenta expresidenta jefa reina princesa duquesa condesa emperatriz actriz sacerdotisa monja ' +
  'religiosa madre mujer exmujer nuera jueza ayudanta bailarina campeona capitana patrona concejala fiscala intendenta gerenta ' +
  'víctima persona fuente consejera-delegada';

function agreeing(form: string): RoleNoun[] {
  if (form.endsWith('o')) return pair(form, `${form.slice(0, -1)}a`);
  return form.endsWith('r') ? pair(form, `${form}a`) : [];
}

function pair(masculineForm: string, feminineForm: string): RoleNoun[] {
  return [
    { form: masculineForm, gender: 'masculine' },
    { form: feminineForm, gender: 'feminine' },
  ];
}

const ofGender = (words: string, gender: RoleNoun['gender']): RoleNoun[] =>
  list(words).map((form): RoleNoun => ({ form, gender }));

export const roleNouns: readonly RoleNoun[] = [
  ...list(inO).flatMap(agreeing),
  ...ofGender(masculine, 'masculine'),
  ...ofGender(feminine, 'feminine'),
  ...ofGender(common, 'common'),
];

/** Bodies and groups that speak. */
export const collectiveNouns = list(
  'gobierno ejecutivo ministerio consejería secretaría parlamento senado congreso asamblea cámara consejo comisión comité corte ' +
    'tribunal juzgado audiencia fiscalía procuraduría justicia policía guardia ejército ayuntamiento consistorio alcaldía ' +
    'municipalidad municipio intendencia gobernación diputación junta generalitat xunta cabildo ciudad región provincia estado ' +
    'república presidencia cancillería diplomacia administración autoridad autoridades oposición mayoría partido formación ' +
    'movimiento sindicato sindicatos federación confederación asociación asociaciones organización oenegé ong ongs colectivo ' +
    'coalición alianza unión grupo empresa empresas compañía sociedad firma firmas banco entidad entidades aerolínea constructora ' +
    'petrolera eléctrica farmacéutica operadora fabricante editorial cadena radio televisión periódico diario rotativo semanario ' +
    'revista agencia medio medios prensa portal sitio web instituto observatorio universidad escuela colegio hospital laboratorio ' +
    'equipo club liga iglesia vaticano comunicado informe estudio encuesta sondeo fuentes texto carta documento artículo sentencia ' +
    'auto régimen institución organismo oficina servicio servicios responsables testigos expertos diputados senadores abogados ' +
    'jueces fiscales magistrados investigadores policías bomberos médicos científicos analistas observadores vecinos habitantes ' +
    'residentes manifestantes allegados dirigentes ministros diplomáticos militantes periodistas críticos partidarios opositores ' +
    'organizadores rebeldes militares país capital embajada delegación dirección familia familiares padres madres plataforma red ' +
    'centro fundación portavoces economistas especialistas lectores usuarios pasajeros agricultores ganaderos docentes maestros ' +
    'estudiantes alumnos trabajadores empleados ciudadanos patronal gremio cooperativa hermandad cofradía entorno cúpula plantilla ' +
    'técnicos funcionarios socialistas populares conservadores liberales republicanos demócratas abogacía defensa acusación',
);

export const honorifics: readonly RoleNoun[] = [
  ...ofGender('sr. señor don d. fray monseñor mons. sir lord', 'masculine'),
  ...ofGender('sra. srta. señora señorita doña dña. sor lady', 'feminine'),
  ...ofGender('dr. lic. ing. prof.', 'common'),
  { form: 'dra.', gender: 'feminine' },
];

export const kindredRoles: readonly (readonly string[])[] = [
  list(
    'dirigente líder presidente presidenta mandatario mandataria jefe jefa gobernante ministro ministra canciller rey monarca político política',
  ),
  list(
    'consejero-delegado presidente presidenta director directora empresario empresaria directivo directiva ejecutivo ejecutiva',
  ),
  list(
    'diputado diputada senador senadora legislador legisladora parlamentario parlamentaria congresista político política',
  ),
  list('alcalde alcaldesa regidor regidora edil munícipe primer primera intendente intendenta'),
  list('magistrado magistrada juez jueza fiscal instructor instructora'),
  list('responsable jefe jefa director directora secretario secretaria titular'),
  list('entrenador entrenadora técnico preparador seleccionador míster'),
  list('portavoz vocero vocera'),
];
