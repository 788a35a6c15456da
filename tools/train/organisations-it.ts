/**
 * Organisations in the news of Italy and Ticino, with their acronyms; collected by hand. What the development passages
 * name is left out, so that they measure names not seen.
 */
const institutions = `Camera dei deputati|Camera dei Deputati|Camera|Senato|Senato della Repubblica|Montecitorio|Palazzo Chigi|Palazzo Madama|
Palazzo Marino|Quirinale|Viminale|Farnesina|Consiglio dei ministri|Consiglio dei Ministri|Corte di cassazione|
Corte di Cassazione|Cassazione|Suprema Corte|Consulta|Corte Costituzionale|Consiglio di Stato|Corte dei conti|
Corte dei Conti|Csm|Consiglio superiore della magistratura|Dda|Direzione distrettuale antimafia|
Direzione investigativa antimafia|Tar|Tar del Lazio|Tribunale del Riesame|Riesame|Avvocatura dello Stato|Bankitalia|
Banca d'Italia|Antitrust|Agcom|Arera|Anac|Ivass|Covip|Garante della privacy|Garante Privacy|Inps|Inail|Istat|Enea|Cnr|Asi|
Iss|Istituto superiore di sanità|Agenas|Ispra|Invitalia|Agenzia delle Entrate|Agenzia delle entrate|Agenzia delle Dogane|
Agenzia del demanio|Equitalia|Cdp|Cassa depositi e prestiti|Simest|Enac|Enav|Ansfisa|Anas|Rfi|Aci|Mef|Masaf|Mase|Mur|Mim|
Miur|Ragioneria generale dello Stato|Demanio|Guardia di Finanza|Guardia di finanza|Gdf|Polizia di Stato|Arma dei Carabinieri|
Carabinieri|Nas|Noe|Gico|Digos|Polfer|Polstrada|Polizia stradale|Polizia ferroviaria|Guardia Costiera|Capitaneria di porto|
Protezione civile|Protezione Civile|Vigili del fuoco|Vigili del Fuoco|Soccorso alpino|Cnsas|Esercito|Aeronautica militare|
Marina militare|Aise|Aisi|Copasir|Croce Rossa|Croce Rossa italiana|Cri|Ares 118|Areu|Arpa|Arpal|Arpac|Arpacal|Arpa Lombardia|
Arpae|Conferenza delle Regioni|Anci|Upi|Uncem|Regione Lombardia|Regione Lazio|Regione Veneto|Regione Campania|Regione Puglia|
Regione Siciliana|Regione Toscana|Ars|Città metropolitana|Provincia autonoma di Bolzano|Cei|Conferenza episcopale italiana|
Santa Sede|Vicariato|Ior|Azione cattolica|Comunione e Liberazione|Comunità di Sant'Egidio|Ue|Unione europea|Unione Europea|
Commissione Ue|Commissione Europea|Parlamento europeo|Parlamento Europeo|Eurocamera|Consiglio europeo|Consiglio Ue|Bce|
Banca centrale europea|Corte di giustizia Ue|Cedu|Consiglio d'Europa|Onu|Nazioni Unite|Consiglio di sicurezza|
Consiglio di Sicurezza|Oms|Organizzazione mondiale della sanità|Fmi|Banca mondiale|Ocse|Wto|Nato|Osce|Aiea|Unhcr|Oim|
Unicef Italia|Ilo|Cpi|Corte penale internazionale|Casa Bianca|Cremlino|Pentagono|Dipartimento di Stato|Congresso|Eliseo|
Lega araba|Opec|G7|G20|Brics|Federal Reserve|Banca centrale|Municipio|Ministero pubblico|Credito Suisse|Tribunale federale|
Consiglio nazionale|Consiglio degli Stati|Banca nazionale svizzera|Bns|Seco|Finma|Suva|Usi|Supsi|Decs|
Dipartimento del territorio`;

const parties = `Pd|Partito Democratico|Partito democratico|Fdi|FdI|Fratelli d'Italia|Lega|Lega Nord|Carroccio|Forza Italia|Fi|M5s|M5S|
Movimento 5 Stelle|Cinque Stelle|Azione|Italia viva|Italia Viva|Iv|+Europa|Più Europa|Avs|Alleanza Verdi e Sinistra|
Sinistra Italiana|Europa Verde|Verdi|Noi moderati|Noi Moderati|Psi|Partito socialista|Rifondazione comunista|
Potere al popolo|Partito comunista|Pci|Democrazia Cristiana|Msi|Svp|Südtiroler Volkspartei|Union Valdôtaine|Patt|
Sud chiama Nord|Italexit|Casapound|CasaPound|Forza Nuova|Radicali|Radicali italiani|Base Popolare|Ppe|
Partito popolare europeo|S&D|Ecr|Renew|Plr|Lega dei Ticinesi|Centro democratico|Verdi liberali|Cgil|Cisl|Uil|Ugl|Usb|Cobas|
Fiom|Fim|Fim-Cisl|Filt|Filt-Cgil|Fit-Cisl|Uiltrasporti|Filcams|Fisascat|Uiltucs|Fp Cgil|Funzione pubblica|Flc Cgil|Snals|
Anief|Filctem|Femca|Uiltec|Fillea|Filca|Feneal|Fai-Cisl|Flai-Cgil|Slc|Nursind|Nursing Up|Anaao|Cimo|Fimmg|Confindustria|
Confcommercio|Confesercenti|Confartigianato|Cna|Coldiretti|Confagricoltura|Cia|Copagri|Confapi|Confcooperative|Legacoop|
Federalberghi|Fipe|Federmeccanica|Federacciai|Farmindustria|Abi|Ania|Assoporti|Unioncamere|Cgia|Svimez|Censis|Nomisma|
Prometeia|Codacons|Federconsumatori|Adoc|Altroconsumo|Legambiente|Italia Nostra|Lipu|Enpa|Lav|Wwf|Emergency|Caritas|Arci|
Acli|Anpi|Libera|Avis|Aido|Airc|Telethon|Ail|Anffas|Auser|Cai|Agesci|Uisp|Csi|Rotary|Lions|Unia|Ocst|Vpod`;

const media = `Ansa|Adnkronos|Agi|LaPresse|Italpress|Corriere della Sera|Corriere|Repubblica|Stampa|Messaggero|Mattino|Giornale|
Fatto Quotidiano|Foglio|Manifesto|Avvenire|Riformista|Gazzettino|Secolo XIX|Resto del Carlino|Tirreno|Piccolo|
Giornale di Vicenza|Giornale di Sicilia|Gazzetta del Sud|Gazzetta del Mezzogiorno|Unione Sarda|Nuova Sardegna|Eco di Bergamo|
Giornale di Brescia|Gazzetta di Parma|Adige|Alto Adige|Messaggero Veneto|Quotidiano di Puglia|Provincia Pavese|Prealpina|
Gazzetta dello Sport|Corriere dello Sport|Tuttosport|MF|Milano Finanza|ItaliaOggi|Espresso|Panorama|Famiglia Cristiana|
Internazionale|Rai|Rai 1|Rai 2|Rai 3|Rai1|Rai2|Rai3|RaiNews|Rai News|Mediaset|Canale 5|Italia 1|Rete 4|La7|Sky|Sky Tg24|
Sky Sport|Dazn|Tg1|Tg2|Tg3|Tg5|TgLa7|Tgcom24|Fanpage|Huffpost Italia|Radio 24|Rtl 102.5|Radio Radicale|Radio Deejay|
Osservatore Romano|Mondadori|Rizzoli|Rcs|Gedi|Feltrinelli|Einaudi|Bompiani|Adelphi|Laterza|Giunti|Corriere del Ticino|Cdt|
Teleticino|Tio|Keystone-Ats|Blick|Nzz|Tages-Anzeiger|Srf|Rts`;

const companies = `Fiat|Fca|Iveco|Cnh|Ferrari|Lamborghini|Maserati|Alfa Romeo|Lancia|Piaggio|Aprilia|Pirelli|Brembo|Leonardo|Fincantieri|Eni|
Enel|Snam|Terna|Italgas|A2a|A2A|Iren|Acea|Hera|Edison|Sorgenia|Poste|Poste Italiane|Tim|Telecom|Telecom Italia|WindTre|
Fastweb|Open Fiber|Inwit|Intesa|Intesa Sanpaolo|Unicredit|UniCredit|Banco Bpm|Bper|Mps|Monte dei Paschi|
Monte dei Paschi di Siena|Credem|Bpm|Banca Sella|Banca Generali|Mediolanum|Fineco|Popolare di Sondrio|Carige|Iccrea|Unipol|
UnipolSai|Cattolica|Allianz|Reale Mutua|Nexi|Exor|Edizione|Atlantia|Mundys|Autostrade|Aspi|Webuild|Salini Impregilo|Astaldi|
Italferr|Trenitalia|Italo|Trenord|Fs|Ferrovie dello Stato|Atac|Atm|Amat|Anm|Gtt|Actv|Ita|Alitalia|Ryanair|easyJet|Adr|
Aeroporti di Roma|Ferrero|Barilla|Lavazza|Illy|Campari|Peroni|Parmalat|Galbani|Amadori|Mutti|De Cecco|Divella|Conad|Coop|
Carrefour|Lidl|Eurospin|Crai|Despar|Ikea|Amazon|Luxottica|EssilorLuxottica|Benetton|Diesel|Prada|Gucci|Armani|Versace|
Dolce & Gabbana|Ferragamo|Tod's|Moncler|Zegna|Max Mara|Bulgari|Geox|Diadora|Safilo|Natuzzi|Poltrona Frau|Ilva|
Acciaierie d'Italia|ArcelorMittal|Arvedi|Marcegaglia|Tenaris|Dalmine|Thyssenkrupp|Alcoa|Portovesme|Whirlpool|Indesit|
Electrolux|Beko|Ariston|De'Longhi|Technogym|Menarini|Angelini|Chiesi|Recordati|Zambon|Kedrion|Bracco|Diasorin|
StMicroelectronics|Stm|Olivetti|Engineering|Reply|Almaviva|Grimaldi|Tirrenia|Caronte|Costa Crociere|Saras|Isab|Versalis|
Buzzi|Italcementi|Mapei|Prysmian|Sacmi|Marazzi|Danieli|Fassa Bortolo|Ubs|Credit Suisse|Migros|Ffs|Azienda elettrica ticinese|
Aet|Aim|Autopostale|Swisscom|Novartis|Roche|Nestlé|Novelis`;

const clubs = `Juventus|Juve|Inter|Milan|Napoli|Roma Calcio|Lazio|Fiorentina|Atalanta|Torino Fc|Genoa|Udinese|Cagliari Calcio|Hellas Verona|
Hellas|Empoli Fc|Lecce Calcio|Monza Calcio|Salernitana|Cremonese|Spal|Chievo|Ascoli Calcio|Reggina|Avellino Calcio|
Juve Stabia|Virtus Francavilla|Feralpi Salò|Carrarese|Lucchese|Sangiuliano City|Pro Patria|Renate|Giana|Cjarlins Muzane|
Dolomiti Bellunesi|Imolese|Casertana|Turris|Cavese|Audace Cerignola|Team Altamura|Olbia Calcio|Torres|Olimpia Milano|
Armani Exchange|EA7|Virtus Bologna|Fortitudo|Reyer|Umana Reyer|Dinamo Sassari|Happy Casa|Vanoli|Openjobmetis|Aquila Trento|
Derthona|Tortona Basket|Lube|Lube Civitanova|Trentino Volley|Itas|Sir Safety|Sir Susa|Allianz Milano|Vero Volley|Imoco|
Prosecco Doc|Igor Gorgonzola|Savino Del Bene|Busto Arsizio Uyba|Benetton Treviso|Petrarca|Femi-CZ|An Brescia|Figc|Fip|Fipav|
Fidal|Fise|Fisi|Fitp|Fci|Coni Servizi|Sport e Salute|Cip|Lega Calcio|Lega Serie A|Lega B|Lega Pro|Lnd|Aic|Uefa|Fifa|Cio|Fia|
Uci|Wada|Nado Italia|Tas|Scuderia Ferrari|Fiamme Gialle|Fiamme Oro|Fiamme Azzurre|Centro sportivo Carabinieri|Hcap|Hc Lugano|
Fc Lugano|Ac Bellinzona|Fc Chiasso|Rapperswil|Zsc Lions|Young Boys|Servette`;

export const italianOrganisations: readonly string[] = [institutions, parties, media, companies, clubs].flatMap(
  (list) => list.split('|').map((name) => name.trim()),
);
