/** Organisations in the news of Brazil, Portugal and Portuguese-speaking Africa, with their acronyms; collected by hand. */
const institutions = `Congresso Nacional|Congresso|Senado|Senado Federal|Câmara|Câmara dos Deputados|Assembleia da República|Assembleia Legislativa|
Supremo Tribunal Federal|Supremo|STF|STJ|TSE|TST|STM|TCU|TCE|TRE|TRF|TRT|Superior Tribunal de Justiça|Tribunal Superior Eleitoral|
Tribunal de Contas da União|Tribunal de Contas|Tribunal Constitucional|Supremo Tribunal de Justiça|Tribunal da Relação|CNJ|
Justiça|Justiça Federal|Justiça Eleitoral|Justiça do Trabalho|Justiça Militar|Ministério Público|Ministério Público Federal|MPF|
Procuradoria-Geral da República|PGR|AGU|CGU|Polícia Federal|PF|Polícia Civil|Polícia Militar|PM|PMs|Polícia Rodoviária Federal|PRF|
Polícia Judiciária|PJ|PSP|GNR|SEF|AIMA|SIS|Rota|Bope|Deic|Denarc|Dops|Detran|Exército|Marinha|Aeronáutica|FAB|Força Aérea|Bombeiros|
Corpo de Bombeiros|Defesa Civil|Proteção Civil|Receita Federal|Receita|Tesouro|Tesouro Nacional|Fazenda|Ministério da Fazenda|
Ministério da Saúde|Ministério da Educação|MEC|Itamaraty|Planalto|Banco Central|BC|Bacen|Banco de Portugal|BNDES|Caixa|
Caixa Econômica Federal|Caixa Geral de Depósitos|CGD|Banco do Brasil|INSS|Previdência|Segurança Social|Incra|Funai|Ibama|ICMBio|
Iphan|Ipea|IBGE|Inpe|Anvisa|Anatel|Aneel|Anac|ANP|ANS|ANTT|Cade|CVM|CMVM|ERC|ERSE|Anacom|ASAE|ACT|ICNF|IPMA|INE|INEM|DGS|SNS|SUS|
Infarmed|LNEC|CNE|CNPD|Provedoria de Justiça|Casa Branca|Kremlin|Pentágono|Palácio do Planalto|FBI|CIA|Nasa|NASA|ONU|Nações Unidas|
Conselho de Segurança|União Europeia|UE|CEE|Comissão Europeia|Parlamento Europeu|Conselho da Europa|BCE|Banco Central Europeu|Otan|
NATO|OMS|Opas|Unesco|Unicef|Acnur|ACNUR|FMI|Fundo Monetário Internacional|Banco Mundial|OCDE|OMC|FAO|OIT|Opep|OPEP|Mercosul|CPLP|
PALOP|OUA|União Africana|OEA|Cepal|BID|Vaticano|Santa Sé|Igreja|Igreja Católica|CNBB|Cimi|Universal|Assembleia de Deus`;

const parties = `PT|PSDB|PMDB|MDB|PFL|DEM|PDT|PTB|PPB|PP|PL|PRN|PSB|PPS|PCdoB|PC do B|PCB|PV|Rede|PSOL|PSTU|PSC|PRB|Republicanos|PSL|Novo|
Podemos|Solidariedade|União Brasil|Cidadania|Prona|Arena|UDN|PS|PSD|PSD-M|CDS|CDS-PP|PPM|PCP|UDP|PSR|Bloco de Esquerda|BE|Chega|
Iniciativa Liberal|IL|Livre|PAN|CDU|AD|Os Verdes|PEV|MPLA|Unita|UNITA|FNLA|Casa-CE|Frelimo|Renamo|MDM|Podemos|PAIGC|PAICV|MpD|UCID|
Madem-G15|PRS|ADI|MLSTP|Fretilin|CNRT|CUT|Força Sindical|CGT|CGTP|CGTP-IN|UGT|UNE|MST|Contag|UDR|OAB|ABI|Fenprof|FNE|Fesap|STAL|CIP|
CAP|CNA|Fiesp|Firjan|Fecomercio|CNI|Febraban|Sebrae|Sesi|Sesc|Senai|Senac|Dieese|Abinee|Anfavea|Abrasco|SBPC|CNPq|Capes|Fapesp|FCT`;

const media = `Folha|Folha de S.Paulo|Folha de S. Paulo|Datafolha|Estadão|O Estado de S. Paulo|O Globo|Globo|TV Globo|Rede Globo|Jornal do Brasil|
JB|Correio Braziliense|Zero Hora|O Dia|Extra|Valor|Valor Econômico|Gazeta Mercantil|Veja|IstoÉ|Época|Exame|Carta Capital|Piauí|Manchete|
SBT|Bandeirantes|Band|Record|TV Cultura|CNT|MTV|CBN|Jovem Pan|Rádio Eldorado|UOL|G1|R7|Agência Brasil|Agência Estado|Lusa|Público|PÚBLICO|
Diário de Notícias|DN|Jornal de Notícias|JN|Correio da Manhã|Expresso|Independente|O Independente|Visão|Sábado|Sol|Observador|A Bola|
Record|O Jogo|RTP|SIC|TVI|TSF|Rádio Renascença|Antena 1|RDP|Jornal de Angola|Angop|TPA|O País|Notícias|Savana|STV|Ibope|Vox Populi|Quaest|
Gallup|Marktest|Aximage|Editora Abril|Abril|Companhia das Letras|Record|Rocco|Nova Fronteira|Caminho|Dom Quixote|Porto Editora|Bertrand`;

const companies = `Petrobras|Petrobrás|Eletrobrás|Eletrobras|Telebrás|Embratel|Vale|Vale do Rio Doce|CSN|Usiminas|Cosipa|Gerdau|Votorantim|Odebrecht|
Camargo Corrêa|Andrade Gutierrez|OAS|Mendes Júnior|Embraer|Varig|Vasp|Tam|TAM|Gol|Azul|Latam|Transbrasil|Bradesco|Itaú|Unibanco|
Bamerindus|Banespa|Nacional|Banco Nacional|Safra|Santander|HSBC|BTG Pactual|Nubank|XP|B3|Bovespa|BM&F|Ambev|Brahma|Antarctica|Kaiser|
Sadia|Perdigão|BRF|JBS|Marfrig|Bunge|Cargill|Natura|Boticário|Pão de Açúcar|Carrefour|Mappin|Mesbla|Lojas Americanas|Americanas|
Casas Bahia|Magazine Luiza|Riachuelo|Renner|Havan|Autolatina|Volkswagen|Fiat|Ford|General Motors|GM|Toyota|Honda|Renault|Peugeot|Porsche|
BMW|Mercedes-Benz|Kodak|Xerox|Philips|Siemens|Sony|Ericsson|NEC|IBM|Microsoft|Apple|Intel|Compaq|Digital|Swatch|Nestlé|Parmalat|Danone|
Unilever|Gessy Lever|Shell|Esso|Texaco|Ipiranga|Coca-Cola|Pepsi|McDonald's|Vivo|Claro|Oi|Tim|Sabesp|Copasa|Cemig|Copel|Light|Enel|Eletropaulo|
CPFL|Comgás|Metrô|CPTM|Infraero|Correios|EDP|Galp|REN|TAP|CP|Refer|Carris|Metropolitano de Lisboa|STCP|Brisa|ANA|CTT|Portugal Telecom|
Telecel|Optimus|NOS|MEO|Sonae|Jerónimo Martins|Pingo Doce|Continente|Modelo|Mota-Engil|Teixeira Duarte|Soares da Costa|BCP|
Millennium BCP|BES|BPI|BPA|Novo Banco|Totta|Montepio|Corticeira Amorim|Navigator|Portucel|Soporcel|Cimpor|Secil|Efacec|Lisnave|Setenave|
Autoeuropa|Renault Portuguesa|Delta|Sogrape|Super Bock|Unicer|Centralcer|Sonangol|Endiama|Unitel|Taag|LAM|Mozal|Cahora Bassa`;

const clubs = `Flamengo|Fluminense|Vasco|Vasco da Gama|Botafogo|Bangu|Palmeiras|Corinthians|São Paulo FC|Santos FC|Portuguesa|Guarani|Ponte Preta|
Bragantino|Ituano|Mogi Mirim|Ferroviária|Novorizontino|União São João|Juventus|XV de Piracicaba|Grêmio|Internacional|Inter|Juventude|
Caxias|Cruzeiro|Atlético-MG|Atlético Mineiro|América-MG|Atlético-PR|Athletico|Coritiba|Paraná Clube|Sport|Náutico|Santa Cruz|Bahia|
EC Vitória|Fortaleza EC|Ceará SC|Goiás EC|Vila Nova|Remo|Paysandu|CSA|CRB|Criciúma|Figueirense|Avaí|Chapecoense|Joinville|Benfica|
Sporting|FC Porto|Boavista|Belenenses|Marítimo|União da Madeira|Vitória de Guimarães|Sporting de Braga|Vitória de Setúbal|
Académica|Salgueiros|Leça|Gil Vicente|Rio Ave|Varzim|Farense|Portimonense|Olhanense|Beira-Mar|União de Leiria|Estrela da Amadora|
Campomaiorense|Felgueiras|Desportivo de Chaves|Paços de Ferreira|Moreirense|Tondela|Feirense|Penafiel|Leixões|Torreense|Alverca|Oriental|
Óquei de Barcelos|Oliveirense|Ovarense|Petro de Luanda|1º de Agosto|Interclube|Costa do Sol|Maxaquene|Ferroviário|CBF|FPF|COB|COI|FIFA|Fifa|
Uefa|UEFA|Conmebol|CBV|CBB|FIA|FIVB|Fina|Mancha Verde|Gaviões da Fiel|Mangueira|Portela|Salgueiro|Beija-Flor|Mocidade|Imperatriz`;

const learning = `USP|Unicamp|Unesp|UFRJ|UFMG|UFBA|UnB|PUC|PUC-SP|PUC-Rio|FGV|Fundação Getúlio Vargas|UFRGS|UFPE|Mackenzie|Unip|Objetivo|Masp|MAM|Incor|
Hospital das Clínicas|Butantan|Fiocruz|Instituto Butantan|Universidade de Coimbra|Universidade de Lisboa|Universidade do Porto|
Universidade do Minho|Universidade Nova|ISCTE|IST|Instituto Superior Técnico|Católica|Universidade Católica|Gulbenkian|
Fundação Gulbenkian|Serralves|Culturgest|CCB|Santa Casa|Santa Casa da Misericórdia|Cáritas|Quercus|Deco|Proteste|Idec|Procon|Greenpeace|
WWF|SOS Mata Atlântica|Anistia Internacional|Amnistia Internacional|Médicos Sem Fronteiras|Cruz Vermelha|Human Rights Watch`;

export const portugueseOrganisations: readonly string[] = [
  ...[institutions, parties, media, companies, clubs, learning],
].flatMap((list) => list.split('|').map((name) => name.trim()));
