/** Organisations of the news in German, beside the international ones; collected by hand, facts only. */
const names = `dpa|AFP|epd|KNA|APA|SDA|Keystone-SDA|ARD|ZDF|WDR|NDR|SWR|BR|MDR|HR|RBB|ORF|SRF|SRG|RTL|Sat.1|ProSieben|n-tv|Welt TV|
Deutschlandfunk|Deutsche Welle|Bayerischer Rundfunk|Der Spiegel|Spiegel|Zeit|Süddeutsche|FAZ|taz|Tagesspiegel|Handelsblatt|Wirtschaftswoche|Focus|Stern|
Bild-Zeitung|Rheinische Post|Kölner Stadt-Anzeiger|Stuttgarter Zeitung|Hamburger Abendblatt|Berliner Zeitung|Berliner Morgenpost|
Frankfurter Rundschau|Augsburger Allgemeine|Westdeutsche Allgemeine Zeitung|WAZ|Sächsische Zeitung|Mitteldeutsche Zeitung|Der Standard|
Die Presse|Kurier|Kronen Zeitung|Salzburger Nachrichten|Kleine Zeitung|NZZ|Neue Zürcher Zeitung|Tages-Anzeiger|Blick|Basler Zeitung|
Bundesregierung|Bundesverfassungsgericht|Bundesgerichtshof|BGH|Bundesverwaltungsgericht|Bundesarbeitsgericht|Bundessozialgericht|
Bundeskriminalamt|BKA|Bundesnachrichtendienst|BND|Verfassungsschutz|Bundespolizei|Bundeskartellamt|Bundesnetzagentur|Bundesagentur für Arbeit|
Bundesamt für Migration und Flüchtlinge|BAMF|Bundesrechnungshof|Bundesfinanzministerium|Bundesinnenministerium|Bundesaußenministerium|
Bundesverteidigungsministerium|Bundesgesundheitsministerium|Bundeswirtschaftsministerium|Auswärtiges Amt|Kanzleramt|Bundeskanzleramt|
Statistisches Bundesamt|Robert Koch-Institut|RKI|Paul-Ehrlich-Institut|Deutscher Wetterdienst|DWD|Technisches Hilfswerk|THW|DLRG|DRK|
Deutsches Rotes Kreuz|Caritas|Diakonie|Arbeiterwohlfahrt|AWO|Johanniter|Malteser|ADAC|TÜV|Stiftung Warentest|Verbraucherzentrale|Nationalrat|
Ständerat|Bundesgericht|Nationalbank|Schweizerische Nationalbank|SNB|Seco|Finma|Abgeordnetenhaus|Senat|Bürgerschaft|Landtag|CDU|CSU|SPD|
FDP|AfD|Grüne|Die Grünen|Bündnis 90/Die Grünen|Linke|Die Linke|BSW|Bündnis Sahra Wagenknecht|Freie Wähler|Piraten|Union|NPD|Die Heimat|Volt|
ÖVP|SPÖ|FPÖ|Neos|KPÖ|SVP|SP|GLP|EVP|Die Mitte|Junge Union|Jusos|DGB|IG Metall|Verdi|ver.di|IG BCE|GEW|GdP|GDL|EVG|NGG|DIHK|BDI|BDA|ÖGB|
Bitkom|VDA|VDMA|Ifo-Institut|Ifo|DIW|IW|ZEW|IfW|RWI|Fraunhofer-Gesellschaft|Max-Planck-Gesellschaft|Helmholtz-Zentrum|Charité|Infratest Dimap|Forsa|
Allensbach|Emnid|Insa|Civey|Volkswagen|Daimler|Mercedes-Benz|BMW|Opel|Audi|Porsche|Bosch|ZF|Continental|Schaeffler|Siemens|Siemens Energy|
Infineon|SAP|Deutsche Telekom|Telekom|Deutsche Post|Deutsche Bahn|Bahn|Lufthansa|Eurowings|Condor|Tui|Thyssenkrupp|Salzgitter|BASF|Bayer|
Merck|Henkel|Beiersdorf|Evonik|Covestro|Lanxess|Wacker|Linde|E.ON|Eon|RWE|EnBW|Vattenfall|Uniper|Allianz|Munich Re|Hannover Rück|Ergo|
Deutsche Bank|Commerzbank|KfW|Sparkasse|Volksbank|DZ Bank|LBBW|Postbank|N26|Wirecard|Aldi|Lidl|Rewe|Edeka|Kaufland|Metro|Otto|Zalando|Delivery Hero|
HelloFresh|Tchibo|Haribo|Dr. Oetker|Oetker|Miele|Adidas|Puma|Hugo Boss|Axel Springer|Bertelsmann|Heidelberg Materials|Hochtief|Vonovia|
Deutsche Wohnen|Fraport|Rheinmetall|Hensoldt|Krauss-Maffei|KNDS|Meyer Werft|Blohm+Voss|Jenoptik|Carl Zeiss|Zeiss|Trumpf|Würth|Stihl|OMV|Voestalpine|
Raiffeisen|Erste Group|ÖBB|Red Bull|Swarovski|SBB|Migros|Coop|Swisscom|Nestlé|Novartis|Roche|UBS|Credit Suisse|ABB|FC Bayern|FC Bayern München|
Borussia Dortmund|BVB|Bayer Leverkusen|RB Leipzig|Eintracht Frankfurt|VfB Stuttgart|VfL Wolfsburg|Borussia Mönchengladbach|SC Freiburg|
Werder Bremen|Hertha BSC|Union Berlin|1. FC Köln|1. FC Nürnberg|Hamburger SV|HSV|FC St. Pauli|Schalke 04|Hannover 96|Mainz 05|FC Augsburg|
TSG Hoffenheim|VfL Bochum|Fortuna Düsseldorf|Dynamo Dresden|Hansa Rostock|1. FC Kaiserslautern|Karlsruher SC|SV Darmstadt 98|Holstein Kiel|
1. FC Heidenheim|Alba Berlin|THW Kiel|Füchse Berlin|Adler Mannheim|Eisbären Berlin|Rapid Wien|Austria Wien|RB Salzburg|Red Bull Salzburg|
Sturm Graz|LASK|FC Zürich|FC Basel|Grasshoppers|DFB|DFL|DOSB|DHB|DSV|DLV|ÖFB`;

export const germanOrganisations: readonly string[] = names.split('|').map((name) => name.trim());
