/** Organisations of the news in Dutch, beside the international ones; collected by hand, facts only. */
const names = `ANP|Belga|NOS|NPO|RTL|RTL Nieuws|SBS6|Omroep Brabant|RTV Rijnmond|Omroep West|RTV Noord|L1|Omroep Gelderland|AT5|NH Nieuws|VRT|VRT NWS|VTM|
Radio 1|BNR|De Telegraaf|Telegraaf|de Volkskrant|Volkskrant|NRC|Trouw|AD|Algemeen Dagblad|Het Parool|Parool|Het Financieele Dagblad|FD|
Nederlands Dagblad|Reformatorisch Dagblad|De Gelderlander|BN DeStem|Eindhovens Dagblad|Tubantia|De Stentor|PZC|Leeuwarder Courant|
Dagblad van het Noorden|De Limburger|Noordhollands Dagblad|NU.nl|De Correspondent|Vrij Nederland|De Groene Amsterdammer|Elsevier|De Standaard|
De Morgen|Het Laatste Nieuws|HLN|Het Nieuwsblad|De Tijd|Gazet van Antwerpen|Het Belang van Limburg|Knack|Humo|Tweede Kamer|Eerste Kamer|Kamer|
Raad van State|Hoge Raad|Raad voor de Rechtspraak|Openbaar Ministerie|OM|Algemene Rekenkamer|Nationale Ombudsman|Kiesraad|
Koninklijke Marechaussee|Marechaussee|Koninklijke Marine|Kustwacht|KNRM|Rijkswaterstaat|RWS|Rijksmuseum|Van Gogh Museum|KNMI|KMI|RIVM|CBS|CPB|SCP|PBL|
TNO|NWO|KNAW|UWV|SVB|DUO|Belastingdienst|Douane|FIOD|AIVD|MIVD|NCTV|IND|COA|DJI|NVWA|AFM|ACM|DNB|De Nederlandsche Bank|Autoriteit Persoonsgegevens|
Inspectie Gezondheidszorg en Jeugd|IGJ|Onderzoeksraad voor Veiligheid|OVV|GGD|Sciensano|RVA|NMBS|Infrabel|De Lijn|MIVB|Federaal Parket|
Comité P|Nationale Bank|Ministerie van Defensie|Ministerie van Financiën|Ministerie van Justitie en Veiligheid|Ministerie van Buitenlandse Zaken|
Ministerie van Onderwijs|VVD|PVV|D66|CDA|PvdA|GroenLinks|GroenLinks-PvdA|SP|ChristenUnie|SGP|Partij voor de Dieren|PvdD|Denk|DENK|Forum voor Democratie|
FvD|JA21|BBB|BoerBurgerBeweging|NSC|Nieuw Sociaal Contract|Volt|50Plus|50PLUS|Bij1|Leefbaar Rotterdam|N-VA|Vlaams Belang|cd&v|CD&V|Open Vld|Vooruit|
Groen|PVDA|PS|MR|Les Engagés|Ecolo|FNV|CNV|VCP|VNO-NCW|MKB-Nederland|LTO|LTO Nederland|ANWB|BOVAG|Bouwend Nederland|Consumentenbond|Natuurmonumenten|
Staatsbosbeheer|Milieudefensie|Urgenda|Rode Kruis|Leger des Heils|VluchtelingenWerk|Oxfam Novib|Cordaid|Amnesty|Hartstichting|ABVV|ACV|ACLVB|Voka|
Unizo|Boerenbond|Test Aankoop|Philips|ASML|Shell|Unilever|Heineken|ING|ABN Amro|ABN AMRO|Rabobank|Volksbank|ASN|Triodos|Aegon|NN|
Nationale-Nederlanden|Achmea|KPN|Ziggo|VodafoneZiggo|Odido|T-Mobile|PostNL|NS|ProRail|Arriva|Connexxion|GVB|RET|HTM|KLM|Transavia|Schiphol|
Eindhoven Airport|Havenbedrijf Rotterdam|Tata Steel|DSM|AkzoNobel|DAF|VDL|Damen|Boskalis|Van Oord|BAM|Heijmans|Ahold|Ahold Delhaize|Albert Heijn|
Jumbo|Plus|Dirk|Hema|HEMA|Blokker|Bol|bol.com|Coolblue|Wehkamp|Action|Kruidvat|Bijenkorf|V&D|Essent|Eneco|Vattenfall|Gasunie|TenneT|Stedin|Liander|
Adyen|Booking|Booking.com|Just Eat Takeaway|Thuisbezorgd|TomTom|NXP|FrieslandCampina|Campina|Vion|Holland Casino|KBC|Belfius|Argenta|
Proximus|Telenet|Colruyt|Delhaize|Solvay|UCB|Umicore|AB InBev|Barco|Bekaert|Ajax|Feyenoord|PSV|AZ|FC Utrecht|FC Twente|FC Groningen|Vitesse|
sc Heerenveen|SC Heerenveen|Sparta|Sparta Rotterdam|NEC|Go Ahead Eagles|Fortuna Sittard|RKC Waalwijk|Heracles|PEC Zwolle|Willem II|NAC|NAC Breda|ADO Den Haag|
Roda JC|MVV|De Graafschap|Excelsior|Volendam|Cambuur|Almere City|Telstar|Club Brugge|Anderlecht|Genk|KRC Genk|AA Gent|Antwerp|Standard|Union|
Cercle Brugge|KV Mechelen|Sint-Truiden|Westerlo|Beerschot|OH Leuven|Visma|Jumbo-Visma|Soudal Quick-Step|KNVB|KNSB|NOC*NSF|KNLTB|KNHB|KNWU|KBVB`;

export const dutchOrganisations: readonly string[] = names.split('|').map((name) => name.trim());
