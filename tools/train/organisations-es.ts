/** Organisations in the news of Spain and Latin America, with their acronyms; collected by hand. */
const institutions = `Congreso de los Diputados|Senado|Cortes Generales|Tribunal Supremo|Tribunal Constitucional|Audiencia Nacional|
Consejo General del Poder Judicial|CGPJ|Fiscalía General del Estado|Consejo de Ministros|Consejo de Estado|Casa Real|Casa Rosada|
Policía Nacional|Mossos d'Esquadra|Mossos|Ertzaintza|Policía Foral|Policía Federal|Gendarmería|Carabineros|Carabineros de Chile|
Policía Nacional del Perú|Fuerzas Armadas|Guardia Nacional|Secretaría de Marina|Sedena|Banco de España|Banco Central|
Banco de la República|Banco de México|Banxico|Banco de la Nación|Agencia Tributaria|Hacienda|Seguridad Social|INE|INEGI|Indec|
Dane|INEI|CIS|CNI|UCO|UDEF|UME|DGT|SEPE|AEMET|Aemet|CSIC|Conicet|Conacyt|UNAM|IPN|Unam|Instituto Cervantes|RAE|
Real Academia Española|Cervantes|Generalitat|Generalitat de Catalunya|Generalitat Valenciana|Junta de Andalucía|Junta de Extremadura|
Xunta|Xunta de Galicia|Gobierno Vasco|Gobierno de Navarra|Gobierno de Aragón|Gobierno de Canarias|Govern|Consell|Lehendakaritza|
Cabildo|Parlament|Parlamento Europeo|Eurocámara|Comisión Europea|Consejo Europeo|Banco Central Europeo|BCE|Unión Europea|UE|
Naciones Unidas|ONU|Consejo de Seguridad|OTAN|OMS|OPS|OEA|Organización de Estados Americanos|Mercosur|Celac|Unasur|Cepal|CEPAL|
CIDH|Corte IDH|FMI|Fondo Monetario Internacional|Banco Mundial|BID|CAF|OCDE|OIT|FAO|Unicef|Unesco|Acnur|ACNUR|OIEA|OIM|OPEP|
Corte Suprema|Suprema Corte de Justicia de la Nación|SCJN|Corte Constitucional|Fiscalía General de la República|FGR|FGE|
Fiscalía General de la Nación|Procuraduría|Contraloría|Defensoría del Pueblo|Defensor del Pueblo|Registraduría|JEP|ICBF|SAT|CFE|
Pemex|IMSS|ISSSTE|INE|TEPJF|ANSES|AFIP|ARCA|PAMI|CNE|TSE|TSJ|ONPE|JNE|Sunat|Servel|SII|Sernac|Reserva Federal|Casa Blanca|
Departamento de Estado|Pentágono|Kremlin|Cámara de Representantes|Cámara de Diputados|Asamblea Nacional|Vaticano|Santa Sede|
Conferencia Episcopal|Conferencia Episcopal Española`;

const parties = `PSOE|PP|Partido Popular|Partido Socialista|Vox|Sumar|Podemos|Unidas Podemos|Izquierda Unida|IU|Ciudadanos|Cs|ERC|
Esquerra|Esquerra Republicana|Junts|Junts per Catalunya|PNV|EH Bildu|Bildu|BNG|Bloque Nacionalista Galego|Compromís|Més|
Coalición Canaria|UPN|Geroa Bai|Teruel Existe|Foro Asturias|CUP|PSC|Más Madrid|Más País|Aliança Catalana|Morena|PRI|PAN|PRD|
Movimiento Ciudadano|Partido Verde|Partido del Trabajo|Partido Justicialista|Unión Cívica Radical|UCR|La Libertad Avanza|
Propuesta Republicana|Frente de Todos|Unión por la Patria|Juntos por el Cambio|Partido Liberal|Partido Conservador|Centro Democrático|
Pacto Histórico|Cambio Radical|Frente Amplio|Partido Nacional|Partido Colorado|Cabildo Abierto|Renovación Nacional|UDI|
Partido Republicano|Partido Comunista|Partido por la Democracia|Evópoli|Fuerza Popular|Perú Libre|Acción Popular|
Renovación Popular|Alianza para el Progreso|Revolución Ciudadana|CREO|Pachakutik|Movimiento al Socialismo|MAS|Comunidad Ciudadana|
PSUV|Voluntad Popular|Primero Justicia|Vente Venezuela|Nuevas Ideas|FMLN|FSLN|Frente Sandinista|Partido Nacional de Honduras|
PLD|PRM|Fuerza del Pueblo|Partido Comunista de Cuba|ELN|FARC|ETA|EZLN|Hamás|Hizbulá|Al Qaeda|Estado Islámico`;

const media = `Efe|EFE|Europa Press|Télam|Notimex|Andina|Prensa Latina|Servimedia|El País|El Mundo|ABC|La Vanguardia|El Periódico|
La Razón|El Confidencial|elDiario.es|InfoLibre|20 Minutos|OkDiario|El Español|Marca|Mundo Deportivo|Expansión|
Cinco Días|El Economista|La Voz de Galicia|Faro de Vigo|El Correo|Diario Vasco|El Diario Vasco|Deia|Gara|Berria|Heraldo de Aragón|
Diario de Navarra|Diario de Sevilla|Las Provincias|Levante|La Verdad|La Opinión|La Nueva España|El Comercio|
El Diario Montañés|Canarias7|La Provincia|Diario de Mallorca|Última Hora|Ara|Avui|RTVE|Radio Nacional|RNE|Cadena Ser|Cadena SER|
La Ser|Cope|COPE|Onda Cero|Catalunya Ràdio|Antena 3|Telecinco|La Sexta|Atresmedia|Mediaset|Prisa|Vocento|TV3|Canal Sur|
Telemadrid|EITB|ETB|TVG|À Punt|Clarín|La Nación|Página 12|Infobae|Ámbito|Olé|TN|C5N|El Universal|
La Jornada|Milenio|Excélsior|El Financiero|Televisa|TV Azteca|El Tiempo|El Espectador|Caracol|Caracol Radio|RCN|
Blu Radio|El Mercurio|La Tercera|La Cuarta|Emol|BioBioChile|El Mostrador|Canal 13|TVN|La República|Gestión|RPP|Perú 21|Trome|
El Universo|Primicias|Teleamazonas|Ecuavisa|El Deber|Página Siete|Los Tiempos|El Nacional|Tal Cual|Efecto Cocuyo|Telesur|
El Observador|El País de Montevideo|ABC Color|Última Hora|La Prensa|Confidencial|El Faro|La Prensa Gráfica|Prensa Libre|
El Heraldo|Listín Diario|Diario Libre|Granma|14ymedio|Cubadebate|El Nuevo Día|Univisión|Telemundo|Confilegal|Newtral|Maldita`;

const companies = `Santander|Banco Santander|BBVA|CaixaBank|Banco Sabadell|Sabadell|Bankinter|Unicaja|Kutxabank|Ibercaja|Abanca|
Cajamar|Bankia|Inditex|Zara|Mango|Desigual|Mercadona|El Corte Inglés|Eroski|Carrefour|Lidl|Alcampo|Consum|Telefónica|Orange|
Vodafone|MásMóvil|MasOrange|Iberdrola|Endesa|Naturgy|Repsol|Cepsa|Moeve|Acciona|ACS|Ferrovial|FCC|OHLA|Sacyr|Abengoa|Indra|
Amadeus|Aena|Enaire|Renfe|Adif|Iberia|Vueling|Air Europa|Ryanair|IAG|Airbus|Navantia|Seat|Cupra|Stellantis|Grifols|Almirall|
Ferrer|PharmaMar|Rovi|Mapfre|Mutua Madrileña|Meliá|NH|Riu|Barceló|Iberostar|Globalia|Glovo|Cabify|Freixenet|Codorníu|Damm|
Mahou|Estrella Galicia|Ebro Foods|Campofrío|Gullón|Calidad Pascual|Puleva|Danone|Nestlé|Coren|Pescanova|Cosentino|Porcelanosa|
CAF|Gestamp|Cie Automotive|Sidenor|Acerinox|ArcelorMittal|Celsa|Tubacex|Técnicas Reunidas|Enagás|Red Eléctrica|Redeia|
Cellnex|Prosegur|Securitas|Correos|Paradores|Tragsa|Metrovacesa|Neinor|Merlin Properties|Logista|Cemex|América Móvil|
Telcel|Telmex|Bimbo|Femsa|Grupo Carso|Banorte|Aeroméxico|Volaris|Viva Aerobus|YPF|Techint|Arcor|Globant|Aerolíneas Argentinas|
Bancolombia|Davivienda|Grupo Sura|Grupo Argos|Avianca|Alpina|Bavaria|EPM|Codelco|Latam|LATAM|Falabella|Cencosud|
SQM|Enel|Entel|Antofagasta Minerals|Petroperú|Credicorp|Backus|Alicorp|Interbank|Petroecuador|Banco Pichincha|PDVSA|
Empresas Polar|Conviasa|YPFB|Entel|BoA|Antel|ANCAP|UTE|Itaipú Binacional|Yacyretá|Canal de Panamá|CEOE|Cepyme|CCOO|
Comisiones Obreras|UGT|CGT|CNT|ELA|LAB|CSIF|SUP|JUPOL|AUGC|Asaja|COAG|UPA|ATA|OCU|Facua|Fenacore|ONCE|CTA|SNTE|CNTE|
CUT|Fecode|Conaie|COB|SUTEP|Cáritas|Cáritas Española|Cruz Roja Española|Greenpeace|Amnistía Internacional|Oxfam Intermón|
Médicos Sin Fronteras|Open Arms|Manos Unidas|Ayuda en Acción|Accem|CEAR|Fundación Telefónica|Fundación La Caixa|La Caixa`;

const clubs = `Real Madrid|Barcelona|FC Barcelona|Barça|Atlético de Madrid|Atlético|Athletic|Athletic Club|Athletic de Bilbao|
Real Sociedad|Betis|Real Betis|Sevilla FC|Valencia CF|Levante UD|Villarreal|Celta|Celta de Vigo|Deportivo|Deportivo de La Coruña|
Espanyol|Osasuna|Mallorca|Rayo|Rayo Vallecano|Getafe CF|Leganés|Girona FC|Granada CF|Almería|Cádiz CF|Málaga CF|Sporting|
Sporting de Gijón|Oviedo|Real Oviedo|Racing|Racing de Santander|Real Zaragoza|Real Valladolid|Eibar|
Mirandés|Eldense|Ponferradina|Cultural Leonesa|Nàstic|Alcorcón|Numancia|Recreativo|
Hércules|Baskonia|Unicaja|Joventut|Estudiantes|Valencia Basket|Gran Canaria|Bilbao Basket|Obradoiro|Manresa|Breogán|
River|River Plate|Boca Juniors|Racing Club|Independiente|San Lorenzo|Huracán|Vélez|Vélez Sarsfield|Estudiantes de La Plata|
Gimnasia|Newell's|Newell's Old Boys|Rosario Central|Lanús|Banfield|Belgrano|Argentinos Juniors|Godoy Cruz|Peñarol|Nacional|
Defensor Sporting|Colo-Colo|Universidad de Chile|Universidad Católica|Cobreloa|Huachipato|Audax Italiano|Universitario|
Sporting Cristal|Melgar|Cusco FC|Barcelona de Guayaquil|Emelec|Liga de Quito|LDU Quito|Independiente del Valle|El Nacional|
Millonarios|Atlético Nacional|América de Cali|Deportivo Cali|Junior|Junior de Barranquilla|Once Caldas|Deportes Tolima|
Olimpia|Cerro Porteño|Guaraní|Bolívar|The Strongest|Jorge Wilstermann|Caracas FC|Deportivo Táchira|Club América|Chivas|
Cruz Azul|Pumas|Rayados|Santos Laguna|Atlas|Necaxa|Saprissa|Alajuelense|
Herediano|Motagua|Real España|Inter Miami|FIFA|UEFA|Conmebol|Concacaf|COI|COE|RFEF|LaLiga|AFA|
Real Federación Española de Fútbol|Federación Mexicana de Futbol|Dimayor|ACB|FEB|FIBA|FIA|UCI|ATP|WTA|ITF|AMA`;

export const spanishOrganisations: readonly string[] = [institutions, parties, media, companies, clubs].flatMap(
  (list) => list.split('|').map((name) => name.trim()),
);
