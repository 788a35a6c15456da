import type { LanguageCode } from '../../lib/model/analysis';
import { germanOrganisations } from './organisations-de';
import { spanishOrganisations } from './organisations-es';
import { italianOrganisations } from './organisations-it';
import { dutchOrganisations } from './organisations-nl';
import { portugueseOrganisations } from './organisations-pt';

/**
 * Organisations that news is made of, in French and English, collected by hand; facts only. Several sorts are easily
 * taken for places or persons (clubs, newspapers, companies named after a founder).
 */
const agencies = `AFP|Agence France-Presse|Reuters|Associated Press|AP|UPI|TASS|Tass|Itar-Tass|RIA Novosti|Interfax|KCNA|Yonhap|
Xinhua|Chine nouvelle|Kyodo|Kyodo News|Jiji|ANSA|DPA|EFE|Belga|ATS|Keystone-ATS|APA|PTI|Press Trust of India|ANI|IRNA|ISNA|Fars|
Tasnim|Mehr|SANA|WAM|SPA|MENA|Anadolu|Ukrinform|Unian|Belta|PAP|CTK|ČTK|MTI|Tanjug|Lusa|NTB|TT|Ritzau|Bloomberg|Dow Jones|
La Presse canadienne|Canadian Press|Bernama|Antara|APS|MAP|TAP`;

const media = `BBC|CNN|CBS|CBS News|NBC|NBC News|ABC|ABC News|Fox News|MSNBC|CNBC|PBS|NPR|Voice of America|VOA|Sky News|ITV|Channel 4|
Al Jazeera|Al-Jazeera|Al Arabiya|Al-Arabiya|Russia Today|RT|Sputnik|France 2|France 3|France 24|France Inter|France Info|franceinfo|
TF1|LCI|BFMTV|BFM|CNews|M6|Arte|Canal+|RTL|Europe 1|RFI|RMC|TV5 Monde|RTBF|RTS|Radio-Canada|TVA|CBC|Mediapart|Le Monde|
Le Figaro|Libération|Le Parisien|Les Echos|La Croix|L'Humanité|L'Équipe|Ouest-France|Sud Ouest|La Voix du Nord|Le Progrès|
La Dépêche du Midi|La Provence|Nice-Matin|L'Est Républicain|Le Télégramme|Le Point|L'Express|L'Obs|Marianne|Paris Match|
Le Canard enchaîné|Charlie Hebdo|Courrier international|Le Soir|La Libre Belgique|Le Temps|Tribune de Genève|24 heures|
Le Devoir|La Presse|Le Journal de Montréal|New York Times|The New York Times|Washington Post|The Washington Post|
Wall Street Journal|The Wall Street Journal|USA Today|Los Angeles Times|Chicago Tribune|Boston Globe|Politico|Axios|HuffPost|
Newsweek|Time|The Economist|Financial Times|The Guardian|The Times|Sunday Times|The Independent|Daily Telegraph|
The Daily Telegraph|Daily Mail|Daily Mirror|The Sun|Evening Standard|The Spectator|Irish Times|The Scotsman|Globe and Mail|
Toronto Star|Sydney Morning Herald|The Age|Der Spiegel|Die Zeit|Die Welt|Bild|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|
El País|El Mundo|ABC|La Vanguardia|Marca|Corriere della Sera|La Repubblica|La Stampa|Gazzetta dello Sport|Haaretz|
Jerusalem Post|The Hindu|Times of India|Hindustan Times|Indian Express|Dawn|Straits Times|South China Morning Post|Global Times|
People's Daily|Asahi Shimbun|Yomiuri Shimbun|Nikkei|Kommersant|Izvestia|Novaya Gazeta|Pravda|Kyiv Independent|Hurriyet`;

const international = `ONU|Nations unies|Organisation des Nations unies|United Nations|UN|U.N.|Conseil de sécurité|Security Council|
U.N. Security Council|UN Security Council|Conseil de sécurité de l'ONU|Assemblée générale des Nations unies|General Assembly|
Unicef|UNICEF|Unesco|UNESCO|HCR|UNHCR|OMS|WHO|World Health Organization|Organisation mondiale de la santé|FAO|PAM|WFP|
World Food Programme|Programme alimentaire mondial|AIEA|IAEA|International Atomic Energy Agency|OIT|ILO|OIM|IOM|OMC|WTO|
World Trade Organization|FMI|IMF|International Monetary Fund|Fonds monétaire international|Banque mondiale|World Bank|OCDE|OECD|
Otan|OTAN|NATO|Nato|Union européenne|UE|European Union|EU|E.U.|Commission européenne|European Commission|Parlement européen|
European Parliament|Conseil européen|European Council|BCE|ECB|Banque centrale européenne|European Central Bank|Eurogroupe|Frontex|
Europol|Interpol|Cour pénale internationale|CPI|ICC|International Criminal Court|Cour internationale de justice|CIJ|
International Court of Justice|CEDH|Cour européenne des droits de l'homme|European Court of Human Rights|Conseil de l'Europe|
Council of Europe|OSCE|Union africaine|African Union|AU|UA|Cédéao|CEDEAO|ECOWAS|SADC|IGAD|Ligue arabe|Arab League|OCI|OIC|CCG|
GCC|Gulf Cooperation Council|Asean|ASEAN|Apec|APEC|Opep|OPEP|OPEC|Mercosur|OEA|OAS|Celac|Brics|BRICS|G7|G8|G20|Francophonie|
Commonwealth|CICR|ICRC|Red Cross|Croix-Rouge|Croissant-Rouge|Médecins sans frontières|MSF|Doctors Without Borders|
Amnesty International|Human Rights Watch|HRW|Greenpeace|Oxfam|WWF|Reporters sans frontières|RSF|Reporters Without Borders|
Transparency International|Save the Children|Fifa|FIFA|UEFA|Uefa|CIO|IOC|International Olympic Committee|
Comité international olympique|AMA|WADA|TAS|CAF|IAAF|World Athletics|UCI|ATP|WTA|FIA|World Rugby|ICC|Conmebol|Concacaf`;

const states = `Kremlin|Maison Blanche|White House|Pentagone|Pentagon|Élysée|Elysée|Matignon|Quai d'Orsay|Bercy|Congrès|Congress|Sénat|
Senate|Chambre des représentants|House of Representatives|House of Commons|House of Lords|Chambre des communes|Downing Street|
Bundestag|Bundesrat|Bundeswehr|Knesset|Douma|Duma|Rada|Verkhovna Rada|Diet|Lok Sabha|Rajya Sabha|Assemblée nationale|
National Assembly|Conseil constitutionnel|Conseil d'État|Cour de cassation|Cour des comptes|Cour suprême|Supreme Court|
Conseil fédéral|Conseil national|Conseil des États|State Department|Département d'État|Treasury|Justice Department|
Department of Justice|Homeland Security|Foreign Office|Home Office|Scotland Yard|FBI|CIA|C.I.A.|F.B.I.|NSA|DEA|Secret Service|
MI5|MI6|Mossad|Shin Bet|Tsahal|IDF|FSB|GRU|SVU|SBU|DGSE|DGSI|PJ|GIGN|Raid|BRI|Insee|INSEE|Pôle emploi|France Travail|Cnil|CNIL|
Arcep|Arcom|CSA|AMF|ARS|CAF|CPAM|SNCF|RATP|EDF|GDF|Engie|Fed|Federal Reserve|Réserve fédérale|Bank of England|
Banque d'Angleterre|Banque de France|Bundesbank|Bank of Japan|Banque du Japon|People's Bank of China|NASA|Nasa|ESA|CNES|Roscosmos|
JAXA|ISRO|CERN|CNRS|Inserm|INRAE|CEA|Ifremer|Météo-France|NOAA|CDC|FDA|EPA|FAA|NTSB|SEC|FCC|FTC|IRS|NHS|Ofcom|Ofgem|RCMP|GRC|
Hamas|Hezbollah|Fatah|OLP|PLO|PKK|YPG|Farc|FARC|ELN|ETA|IRA|Al-Qaïda|Al-Qaida|al-Qaida|al-Qaeda|Al-Shabaab|al-Shabab|Boko Haram|
Daech|Daesh|État islamique|Islamic State|ISIS|ISIL|Talibans|Taliban|Taleban|Houthis|Houthi|Wagner|M23|LRA|Aqmi|AQIM|LTTE`;

const parties = `LREM|LR|Les Républicains|Renaissance|Horizons|MoDem|Modem|UDI|UMP|RPR|UDF|PS|Parti socialiste|PCF|Parti communiste|EELV|
Europe Écologie-Les Verts|Les Écologistes|La France insoumise|LFI|Rassemblement national|RN|Front national|FN|Reconquête|NPA|
Lutte ouvrière|Nupes|Nouveau Front populaire|CGT|CFDT|FO|Force ouvrière|CFTC|CFE-CGC|SUD|Solidaires|Unsa|FSU|FNSEA|Medef|MEDEF|
CPME|Coordination rurale|Confédération paysanne|Republican Party|Democratic Party|Parti républicain|Parti démocrate|GOP|
Republicans|Democrats|Labour|Labour Party|Conservatives|Conservative Party|Tories|Liberal Democrats|Lib Dems|SNP|Sinn Féin|Sinn Fein|
DUP|Plaid Cymru|UKIP|Reform UK|Fine Gael|Fianna Fáil|CDU|CSU|SPD|FDP|AfD|Die Linke|Grünen|ÖVP|SPÖ|FPÖ|UDC|PLR|PDC|PP|PSOE|Vox|
Podemos|Ciudadanos|Forza Italia|Lega|Fratelli d'Italia|Partito Democratico|M5S|Fidesz|Jobbik|PiS|Droit et justice|
Law and Justice|Plateforme civique|Syriza|Nouvelle Démocratie|New Democracy|Pasok|AKP|CHP|MHP|HDP|Likoud|Likud|Russie unie|
United Russia|BJP|Congress Party|Aam Aadmi Party|PTI|PPP|PML-N|Awami League|BNP|ANC|DA|EFF|Zanu-PF|ZANU-PF|MDC|PDP|APC|NDC|NPP|
Kuomintang|KMT|DPP|LDP|Komeito|Communist Party|Parti communiste chinois|Bloc québécois|Parti québécois|PQ|NPD|NDP|
Liberal Party|Parti libéral|CAQ|Coalition avenir Québec|Vlaams Belang|N-VA|MR|PTB|Open VLD`;

const companies = `Airbus|Boeing|Dassault|Dassault Aviation|Thales|Safran|Naval Group|Renault|Peugeot|Citroën|PSA|Stellantis|Michelin|Valeo|
Faurecia|Alstom|Bombardier|Siemens|General Electric|GE|Bouygues|Vinci|Eiffage|Veolia|Suez|TotalEnergies|Total|Elf|BP|Shell|Exxon|
ExxonMobil|Chevron|Eni|Equinor|Gazprom|Rosneft|Lukoil|Novatek|Aramco|Saudi Aramco|PetroChina|Sinopec|Petrobras|Areva|Orano|
Framatome|LVMH|Kering|Hermès|L'Oréal|Chanel|Dior|Danone|Lactalis|Nestlé|Unilever|Carrefour|Auchan|Leclerc|Casino|Intermarché|
Monoprix|Decathlon|Fnac|Darty|Ikea|IKEA|H&M|Zara|Inditex|Nike|Adidas|Puma|BNP Paribas|Société Générale|Crédit agricole|
Crédit Agricole|BPCE|Natixis|Axa|AXA|Allianz|Deutsche Bank|Commerzbank|UBS|Credit Suisse|Julius Baer|HSBC|Barclays|Lloyds|
NatWest|Santander|BBVA|UniCredit|Intesa Sanpaolo|JPMorgan|JPMorgan Chase|Goldman Sachs|Morgan Stanley|Citigroup|Bank of America|
Wells Fargo|BlackRock|Lehman Brothers|Lazard|Rothschild|Moody's|Fitch|Standard & Poor's|S&P|KPMG|Deloitte|EY|PwC|McKinsey|
Google|Alphabet|Apple|Microsoft|Amazon|Meta|Facebook|Twitter|X|Instagram|WhatsApp|YouTube|TikTok|ByteDance|Snapchat|Telegram|
Netflix|Disney|Walt Disney|Spotify|Uber|Lyft|Airbnb|Deliveroo|Tesla|SpaceX|OpenAI|Nvidia|Intel|AMD|IBM|Oracle|Cisco|Dell|HP|
Samsung|LG|Sony|Panasonic|Toshiba|Hitachi|Nintendo|Nokia|Ericsson|Huawei|ZTE|Xiaomi|Alibaba|Tencent|Baidu|Foxconn|TSMC|Orange|
SFR|Altice|Free|Iliad|Bouygues Telecom|Vodafone|Verizon|AT&T|T-Mobile|Telefónica|Vivendi|Lagardère|Ubisoft|Atos|Capgemini|OVH|
Toyota|Honda|Nissan|Mazda|Hyundai|Kia|Volkswagen|VW|BMW|Mercedes|Mercedes-Benz|Audi|Porsche|Ferrari|Fiat|Ford|General Motors|GM|
Chrysler|Volvo|Jaguar|BYD|Air France|Air France-KLM|Lufthansa|Ryanair|easyJet|British Airways|Emirates|Qatar Airways|
Turkish Airlines|Delta|United Airlines|American Airlines|Aeroflot|Transavia|Corsair|Maersk|CMA CGM|MSC|FedEx|UPS|DHL|La Poste|
Sanofi|Pfizer|Moderna|AstraZeneca|BioNTech|Johnson & Johnson|Novartis|Roche|Bayer|Monsanto|BASF|Servier|Merck|GSK|Glencore|
Rio Tinto|BHP|ArcelorMittal|Tata|Reliance|Adani|Infosys|Walmart|Costco|Starbucks|McDonald's|Burger King|Coca-Cola|PepsiCo|Lidl|Aldi`;

const clubs = `PSG|Paris Saint-Germain|Paris SG|OM|Olympique de Marseille|OL|Olympique lyonnais|AS Monaco|LOSC|Lille OSC|RC Lens|
Stade rennais|Stade Rennais|OGC Nice|FC Nantes|RC Strasbourg|Girondins de Bordeaux|AS Saint-Étienne|ASSE|Stade de Reims|
Montpellier HSC|Toulouse FC|Stade Brestois|FC Lorient|Clermont Foot|AJ Auxerre|FC Metz|Le Havre AC|SM Caen|EA Guingamp|
Real Madrid|FC Barcelone|FC Barcelona|Barça|Atlético Madrid|Atletico Madrid|FC Séville|Sevilla|Valencia CF|Real Sociedad|Villarreal|
Manchester United|Manchester City|Liverpool FC|Chelsea|Arsenal|Tottenham|Tottenham Hotspur|Everton|Aston Villa|West Ham|Newcastle United|
Leeds United|Crystal Palace|Fulham|Celtic|Rangers|Bayern Munich|Bayern|Borussia Dortmund|RB Leipzig|Bayer Leverkusen|Schalke|
Juventus|AC Milan|Inter Milan|AS Rome|AS Roma|Lazio|Napoli|Fiorentina|Ajax|PSV|Feyenoord|FC Porto|Benfica|Sporting|Galatasaray|
Fenerbahçe|Besiktas|Zenit|Spartak|CSKA|Shakhtar Donetsk|Dynamo Kiev|Anderlecht|Standard de Liège|FC Bruges|FC Bâle|Young Boys|
Servette|Stade toulousain|Stade Toulousain|Stade français|Racing 92|RC Toulon|RCT|ASM Clermont|Stade rochelais|Section paloise|
Union Bordeaux-Bègles|UBB|Castres olympique|Leinster|Munster|Saracens|Harlequins|ASVEL|Lakers|Celtics|Bulls|Warriors|Knicks|
Nets|Heat|Yankees|Mets|Red Sox|Dodgers|Cubs|Giants|Patriots|Cowboys|Packers|Steelers|Canadiens|Maple Leafs|Oilers|Bruins|
Al-Hilal|Al-Nassr|Al Ahly|Zamalek|Raja Casablanca|Wydad|TP Mazembe|Orlando Pirates|Kaizer Chiefs|Boca Juniors|River Plate|
Flamengo|Palmeiras|Santos|Corinthians`;

const learning = `Harvard|Yale|Princeton|Stanford|MIT|Columbia University|Oxford|Cambridge|Sciences Po|Sorbonne|HEC|ENA|Polytechnique|EPFL|ETH|
UQAM|McGill|Institut Pasteur|Pasteur Institute|Ifop|Ipsos|Gallup|Pew Research Center|Elabe|Harris Interactive|OpinionWay|
Brookings Institution|Chatham House|Crisis Group|International Crisis Group|Rand Corporation|Ifri|Iris|Sipri|SIPRI`;

const common: readonly string[] = [
  ...[agencies, media, international, states, parties, companies, clubs, learning],
].flatMap((list) => list.split('|').map((name) => name.trim()));

/** Those that only the news of one language is full of. */
const own: Readonly<Record<string, readonly string[]>> = {
  de: germanOrganisations,
  es: spanishOrganisations,
  it: italianOrganisations,
  nl: dutchOrganisations,
  pt: portugueseOrganisations,
};

/** The organisations listed for a language. */
export function organisationsFor(language: LanguageCode): readonly string[] {
  return [...common, ...(own[language] ?? [])];
}
