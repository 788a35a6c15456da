import type { RoleNoun } from '../language';

const masculine =
  'presidente vicepresidente copresidente leader capo vicecapo ministro viceministro premier cancelliere segretario ' +
  'vicesegretario sottosegretario direttore vicedirettore condirettore patron fondatore cofondatore governatore prefetto ' +
  'viceprefetto questore vicequestore sindaco vicesindaco assessore deputato eurodeputato parlamentare europarlamentare ' +
  'senatore consigliere eletto candidato oppositore militante commissario subcommissario ambasciatore console inviato ' +
  'emissario negoziatore mediatore generale colonnello maggiore comandante capitano tenente ammiraglio maresciallo brigadiere ' +
  'appuntato ufficiale soldato poliziotto carabiniere finanziere vigile agente ispettore sovrintendente procuratore ' +
  'sostituto giudice avvocato legale difensore penalista magistrato pm gip gup notaio cancelliere professore professor docente ' +
  'insegnante maestro preside rettore ricercatore scienziato economista storico sociologo politologo filosofo filologo esperto ' +
  'specialista analista consulente medico dottore dottor primario chirurgo infermiere virologo infettivologo epidemiologo ' +
  'pediatra psicologo psichiatra biologo fisico chimico astronomo astronauta climatologo geologo meteorologo vulcanologo ' +
  'ingegnere ingegner architetto geometra artista cantante cantautore attore comico regista produttore scrittore romanziere ' +
  'autore poeta giornalista cronista redattore editorialista conduttore presentatore fotografo critico curatore coreografo ' +
  'allenatore tecnico mister coach ct ds dg selezionatore giocatore attaccante centravanti portiere terzino centrocampista ' +
  'calciatore ciclista corridore pilota campione atleta tennista nuotatore arbitro membro monarca re principe duca imperatore ' +
  'emiro sultano papa pontefice cardinale vescovo arcivescovo prete sacerdote parroco pastore imam rabbino frate monaco ' +
  'sindacalista delegato rappresentante responsabile portavoce coordinatore amministratore ad gestore proprietario titolare ' +
  'azionista imprenditore industriale manager dirigente investitore banchiere agricoltore contadino allevatore pescatore operaio ' +
  'impiegato dipendente lavoratore commerciante ristoratore albergatore barista panettiere negoziante artigiano abitante ' +
  'residente vicino testimone passante automobilista autista tassista conducente passeggero turista cittadino elettore studente ' +
  'alunno genitore padre papà fratello figlio zio cugino nonno nipote marito compagno fidanzato amico collega sospettato ' +
  'imputato indagato arrestato accusato condannato detenuto uomo ragazzo bambino giovane pensionato anziano miliardario omologo ' +
  'predecessore successore collaboratore assistente organizzatore manifestante attivista ambientalista osservatore diplomatico ' +
  'funzionario pompiere soccorritore volontario bagnino tesoriere decano inventore youtuber influencer rapper musicista ' +
  'compositore direttore-generale sopravvissuto superstite rifugiato ostaggio capogruppo capolista numero patriarca garante ' +
  'relatore presidente-emerito commissario-straordinario municipale granconsigliere';
const feminine =
  'presidente presidentessa vicepresidente leader capa ministra viceministra premier cancelliera segretaria sottosegretaria ' +
  'direttrice vicedirettrice fondatrice cofondatrice governatrice prefetta questora sindaca vicesindaca assessora deputata ' +
  'eurodeputata parlamentare senatrice consigliera candidata oppositrice commissaria ambasciatrice console inviata negoziatrice ' +
  'generale comandante poliziotta vigilessa ispettrice procuratrice sostituta giudice giudice avvocata avvocatessa legale ' +
  'magistrata pm gip notaia professoressa docente insegnante maestra preside rettrice ricercatrice scienziata economista storica ' +
  'sociologa politologa filosofa esperta analista consulente medica dottoressa primaria chirurga infermiera virologa pediatra ' +
  'psicologa psichiatra biologa fisica chimica astronauta geologa ingegnera architetta artista cantante cantautrice attrice ' +
  'comica regista produttrice scrittrice autrice poetessa giornalista cronista conduttrice fotografa curatrice allenatrice coach ' +
  'giocatrice attaccante calciatrice tennista nuotatrice sciatrice atleta campionessa regina principessa suora badessa ' +
  'sindacalista delegata rappresentante responsabile portavoce coordinatrice amministratrice proprietaria titolare imprenditrice ' +
  'manager dirigente agricoltrice operaia impiegata dipendente lavoratrice commerciante abitante residente vicina testimone ' +
  'passante turista cittadina studentessa alunna madre mamma sorella figlia zia cugina nonna nipote moglie compagna fidanzata ' +
  'vedova amica collega imputata indagata accusata detenuta donna ragazza bambina pensionata anziana persona vittima fonte ' +
  'organizzatrice manifestante attivista funzionaria soccorritrice volontaria inventrice musicista compositrice capogruppo ' +
  'garante relatrice assistente municipale granconsigliera';

export const roleNouns: readonly RoleNoun[] = [
  ...masculine.split(' ').map((form): RoleNoun => ({ form, gender: 'masculine' })),
  ...feminine.split(' ').map((form): RoleNoun => ({ form, gender: 'feminine' })),
];

/** Bodies and groups that speak. */
export const collectiveNouns: readonly string[] = (
  'governo ministero parlamento senato assemblea congresso camera consiglio commissione comitato corte tribunale procura giustizia ' +
  'polizia questura prefettura esercito marina aeronautica comune municipio città regione provincia cantone stato repubblica ' +
  'presidenza diplomazia amministrazione autorità opposizione maggioranza minoranza partito movimento sindacato federazione ' +
  'confederazione associazione organizzazione ong collettivo coalizione alleanza unione gruppo impresa azienda società compagnia ' +
  'banca costruttore gestore operatore casa editore emittente radio televisione giornale quotidiano settimanale mensile rivista ' +
  'tabloid agenzia sito testata media stampa istituto osservatorio università ateneo scuola ospedale laboratorio squadra club lega ' +
  'chiesa vaticano comunicato nota rapporto dossier studio inchiesta ricerca indagine sondaggio fonti fonte testo lettera documento ' +
  'articolo esecutivo giunta regime clan cartello istituzione ufficio servizi agenzie responsabili testimoni esperti eletti ' +
  'deputati senatori avvocati giudici magistrati inquirenti investigatori poliziotti carabinieri pompieri medici scienziati ' +
  'ricercatori analisti osservatori sindacati associazioni abitanti residenti manifestanti vicini dirigenti ministri diplomatici ' +
  'militanti giornalisti critici sostenitori oppositori organizzatori soccorritori ribelli insorti militari paese capitale ' +
  'ambasciata delegazione direzione famiglia famigliari familiari parenti genitori piattaforma rete blog centro fondazione ' +
  'procuratori portavoce economisti specialisti lettori commentatori utenti passeggeri agricoltori insegnanti studenti ' +
  'lavoratori dipendenti inquilini cittadini legali difesa accusa pentagono cremlino quirinale viminale farnesina tifosi ' +
  'tassisti commercianti albergatori allevatori municipio comitati vertici azzurri consumatori sindaci vescovi vigili esperte'
).split(' ');

const signora: readonly RoleNoun[] = 'signora sig.ra signorina dott.ssa dottoressa prof.ssa suor lady donna'
  .split(' ')
  .map((form) => ({ form, gender: 'feminine' }));
const signor: readonly RoleNoun[] =
  'signor sig. dott. dottor prof. professor don padre fra monsignor mons. sir lord ing. ingegner'
    .split(' ')
    .map((form) => ({ form, gender: 'masculine' }));
const either: readonly RoleNoun[] = 'avv. on. sen.'.split(' ').map((form) => ({ form, gender: 'common' }));
export const honorifics: readonly RoleNoun[] = [...signora, ...signor, ...either];

const list = (words: string): readonly string[] => words.split(' ');

export const kindredRoles: readonly (readonly string[])[] = [
  list('leader presidente presidentessa capo capa premier ministro ministra cancelliere cancelliera re monarca'),
  list('ad manager presidente direttore direttrice patron dirigente amministratore amministratrice numero'),
  list(
    'deputato deputata senatore senatrice parlamentare eurodeputato eurodeputata sindaco sindaca consigliere consigliera',
  ),
  list('magistrato magistrata giudice procuratore procuratrice pm'),
  list('responsabile capo direttore direttrice segretario segretaria'),
  list('allenatore allenatrice tecnico mister coach ct'),
  list('avvocato avvocata avvocatessa legale difensore penalista'),
  list('papa pontefice'),
  list('imprenditore imprenditrice industriale miliardario patron fondatore fondatrice'),
];
