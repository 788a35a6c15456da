import type { RoleNoun } from '../language';

const common =
  'president head vice-president ex-president leader chief minister chancellor secretary undersecretary director boss founder co-founder ' +
  'governor mayor deputy lawmaker congressman senator representative councillor councilor councilman candidate nominee opponent ' +
  'activist commissioner ambassador consul envoy negotiator mediator general colonel commander captain lieutenant admiral officer ' +
  'soldier policeman sheriff prosecutor judge lawyer attorney magistrate justice professor teacher researcher scientist economist ' +
  'historian sociologist philosopher expert specialist analyst consultant strategist adviser advisor aide doctor physician surgeon ' +
  'nurse virologist epidemiologist biologist physicist chemist astronomer engineer architect artist singer actor comedian filmmaker ' +
  'producer writer novelist author poet journalist reporter editor columnist anchor presenter host photographer coach manager ' +
  'player striker defender goalkeeper driver pilot champion athlete referee king prince duke emperor emir pope cardinal bishop ' +
  'archbishop priest pastor imam rabbi delegate official spokesman spokesperson coordinator administrator owner shareholder ' +
  'entrepreneur investor banker trader farmer fisherman worker employee resident neighbor neighbour witness passer-by motorist ' +
  'passenger tourist citizen voter student pupil parent father brother son uncle cousin grandfather husband friend colleague ' +
  'partner suspect defendant inmate man boy billionaire businessman counterpart predecessor successor assistant participant organizer ' +
  'organiser protester observer diplomat firefighter rescuer detective investigator inspector regulator treasurer dean principal ' +
  'ceo chair chairman executive surrogate operative pollster democrat republican conservative mogul premier speaker whip ' +
  'developer creator inventor musician composer rapper survivor refugee retiree tenant landlord incumbent challenger running-mate ' +
  'warden superintendent trustee curator librarian chairwoman spokeswoman';
const female =
  'queen princess duchess empress spokeswoman chairwoman congresswoman businesswoman policewoman actress mother sister daughter aunt ' +
  'grandmother wife woman girl widow councilwoman nun heiress';

const maleOnly = new Set(
  'congressman policeman councilman king prince duke emperor fisherman father brother son uncle grandfather husband man boy businessman chairman spokesman'.split(
    ' ',
  ),
);
const femaleOnly = new Set(female.split(' '));

export const roleNouns: readonly RoleNoun[] = [
  ...common
    .split(' ')
    .filter((form) => !femaleOnly.has(form))
    .map((form): RoleNoun => ({ form, gender: maleOnly.has(form) ? 'masculine' : 'common' })),
  ...female.split(' ').map((form): RoleNoun => ({ form, gender: 'feminine' })),
];

export const collectiveNouns: readonly string[] = (
  'government ministry parliament senate assembly congress house council commission committee court tribunal police army ' +
  'administration authority authorities opposition majority party movement union federation association organization organisation ' +
  'ngo coalition alliance group company firm bank manufacturer operator publisher network channel radio television newspaper daily ' +
  'weekly magazine tabloid journal agency site website outlet media press institute university school hospital laboratory team club ' +
  'league church statement report study survey poll sources source letter document article campaign regime camp institution office ' +
  'bureau department service officials witnesses experts lawmakers senators lawyers judges investigators firefighters doctors ' +
  'scientists researchers analysts observers unions residents protesters neighbors neighbours critics supporters opponents allies ' +
  'organizers rebels people voters republicans democrats conservatives aides advisers leaders embassy delegation management family ' +
  'foundation center centre data filing memo complaint indictment lawsuit affidavit release spokespeople economists respondents ' +
  'pundits reporters prosecutors activists relatives parents strategists pollsters others some many city county state board'
).split(' ');

export const honorifics: readonly RoleNoun[] = [
  ...['mr', 'mr.', 'sir', 'lord'].map((form): RoleNoun => ({ form, gender: 'masculine' })),
  ...['mrs', 'mrs.', 'ms', 'ms.', 'miss', 'lady', 'dame'].map((form): RoleNoun => ({ form, gender: 'feminine' })),
  ...[
    'dr',
    'dr.',
    'prof',
    'prof.',
    'sen.',
    'rep.',
    'gov.',
    'gen.',
    'col.',
    'rev.',
    'sgt.',
    'lt.',
    'capt.',
    'judge',
  ].map((form): RoleNoun => ({ form, gender: 'common' })),
];

export const kindredRoles: readonly (readonly string[])[] = [
  ['leader', 'president', 'premier', 'minister', 'chancellor', 'chief', 'king'],
  ['ceo', 'chief', 'president', 'director', 'executive', 'chairman', 'boss', 'head'],
  ['lawmaker', 'senator', 'congressman', 'congresswoman', 'representative', 'deputy'],
  ['prosecutor', 'attorney'],
  ['lawyer', 'attorney'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['billionaire', 'businessman', 'businesswoman', 'mogul', 'entrepreneur'],
];
