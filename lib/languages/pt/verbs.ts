import type { LightVerb, ReportingVerb, VerbStrength } from '../language';
import { type Irregular, verb } from './conjugation';

/** Collected by reading news of Brazil and Portugal; the classes are explained at `VerbStrength`. */
const announcing = 'anunciar confirmar divulgar informar indicar revelar';
const sayWithInfinitive =
  'afirmar dizer assegurar garantir admitir confessar negar jurar prometer considerar acreditar declarar alegar reconhecer ' +
  'temer lamentar crer achar contar';
const say =
  'acrescentar adiantar advertir alertar anotar apontar argumentar assinalar avaliar avançar avisar calcular clarificar comentar ' +
  'completar concluir concordar confidenciar constatar defender desabafar destacar detalhar duvidar enfatizar ensinar entender ' +
  'escrever esclarecer especificar estimar exemplificar explicar explicitar frisar insistir ironizar justificar lembrar ' +
  'mencionar narrar notar notificar observar opinar pensar perceber ponderar precisar prever propor prosseguir reafirmar ' +
  'realçar rebater recear recomendar recordar referir reiterar relatar rematar repetir replicar responder ressaltar ' +
  'ressalvar resumir retorquir retrucar salientar segredar sinalizar sublinhar sugerir supor sustentar testemunhar vaticinar ' +
  'afiançar antecipar apurar julgar atestar certificar desmentir acusar criticar denunciar expor proclamar profetizar redarguir contrapor suspeitar';
const quote =
  'exclamar gritar berrar bradar brincar perguntar questionar indagar interrogar continuar começar terminar finalizar encerrar ' +
  'disparar lançar atirar soltar suspirar murmurar sussurrar cochichar resmungar cantar declamar recitar rezar chorar rir ' +
  'sorrir provocar implorar aconselhar ordenar convidar celebrar comemorar agradecer protestar reclamar reagir refletir reflectir ' +
  'filosofar gracejar debochar vociferar esbravejar cutucar alfinetar emendar arrematar sentenciar intitular titular postar tuitar ' +
  'publicar ler discursar devolver atalhar corrigir reforçar hesitar recomeçar retomar interromper rugir ditar diagnosticar ' +
  'espantar festejar orgulhar regozijar emocionar indignar admirar exasperar desesperar irritar animar confiar ralhar sossegar ' +
  'tranquilizar assustar consolar rejubilar';
const judge =
  'condenar classificar qualificar chamar descrever definir elogiar saudar louvar repudiar rejeitar ' +
  'recusar refutar contestar exigir pedir apelar cobrar atacar celebrar comparar apelidar rotular tachar taxar tratar falar ' +
  'evocar invocar citar ameaçar manifestar expressar exprimir pregar atribuir desejar queixar mostrar exortar desafiar ' +
  'enaltecer exaltar aplaudir desvalorizar minimizar ridicularizar zombar imputar caracterizar assumir ver ' +
  'reivindicar preconizar advogar sentir esperar demonstrar transmitir garantir';

const irregular: Readonly<Record<string, Irregular>> = {
  dizer: {
    present: ['diz', 'dizem'],
    past: ['disse', 'disseram', 'dissera'],
    future: 'dir',
    participle: 'dito',
  },
  escrever: { participle: 'escrito' },
  descrever: { participle: 'descrito' },
  ver: { present: ['vê', 'veem', 'vêem'], past: ['viu', 'viram'], participle: 'visto' },
  prever: { present: ['prevê', 'preveem', 'prevêem'], past: ['previu', 'previram'], participle: 'previsto' },
  ler: { present: ['lê', 'leem', 'lêem'] },
  crer: { present: ['crê', 'creem', 'crêem'] },
  rir: { present: ['ri', 'riem'] },
  sorrir: { present: ['sorri', 'sorriem'] },
  concluir: { present: ['conclui', 'concluem'], past: ['concluiu', 'concluíram'], participle: 'concluído' },
  atribuir: { present: ['atribui', 'atribuem'], past: ['atribuiu', 'atribuíram'], participle: 'atribuído' },
  redarguir: { present: ['redargui', 'redarguem'] },
  ...Object.fromEntries(
    ['propor', 'expor', 'supor', 'contrapor'].map((infinitive) => [infinitive, composed(infinitive)]),
  ),
};

/** Compounds of "pôr". */
function composed(infinitive: string): Irregular {
  const stem = infinitive.slice(0, -2);
  return {
    present: [`${stem}õe`, `${stem}õem`],
    past: [`${stem}ôs`, `${stem}useram`],
    imperfect: [`${stem}unha`, `${stem}unham`],
    future: infinitive,
    participle: `${stem}osto`,
  };
}

function build(): readonly ReportingVerb[] {
  const byInfinitive = new Map<string, ReportingVerb>();
  const add = (list: string, strength: VerbStrength, more: { announces?: boolean; takesInfinitive?: boolean } = {}) => {
    for (const infinitive of list.split(' ')) {
      if (byInfinitive.has(infinitive)) continue;
      byInfinitive.set(infinitive, verb(infinitive, { strength, ...more }, irregular[infinitive]));
    }
  };
  add(announcing, 'say', { announces: true, takesInfinitive: true });
  add(sayWithInfinitive, 'say', { takesInfinitive: true });
  add(say, 'say');
  add(judge, 'judge');
  add(quote, 'quote');
  return [...byInfinitive.values()];
}

export const reportingVerbs: readonly ReportingVerb[] = build();

const list = (words: string): readonly string[] => words.split(' ');
const fazer = list('faz fazem fez fizeram fazia faziam fará fazer fazendo feito');
const deixar = list('deixa deixam deixou deixaram deixava deixará deixar deixando deixado');
const dar = list('dá dão deu deram dava davam dará dar dando dado');
const falar = list('fala falam falou falaram falava falavam falará falar falando falado');

export const lightVerbs: readonly LightVerb[] = [
  { verbForms: fazer, after: ['saber'], strength: 'say' },
  { verbForms: fazer, after: ['notar'], strength: 'say' },
  { verbForms: fazer, after: ['questão', 'de'], strength: 'judge' },
  { verbForms: deixar, after: ['claro'], strength: 'say' },
  { verbForms: deixar, after: ['escapar'], strength: 'say' },
  { verbForms: dar, after: ['a', 'entender'], strength: 'say' },
  { verbForms: dar, after: ['conta', 'de'], strength: 'judge' },
  { verbForms: falar, after: ['em'], strength: 'judge' },
  { verbForms: falar, after: ['de'], strength: 'judge' },
  { verbForms: list('chama chamam chamou chamaram chamava chamar chamando'), after: ['de'], strength: 'judge' },
  { verbForms: list('toma tomou tomaram'), after: ['a', 'palavra'], strength: 'quote' },
  { verbForms: list('chama chamou chamaram chamava'), after: ['a', 'atenção', 'para'], strength: 'judge' },
  { verbForms: list('põe puseram pôs'), after: ['em', 'causa'], strength: 'judge' },
];
