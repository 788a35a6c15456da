const list = (words: string): readonly string[] => words.split(' ');

/** Common Italian given names; "andrea" is a man's in Italy. */
export const femaleGivenNames = list(
  'maria anna giulia giorgia francesca chiara sara laura elena paola silvia valentina martina alessia federica elisa ilaria ' +
    'roberta simona daniela barbara cristina patrizia monica antonella giovanna lucia rosa carla anna teresa angela marina ' +
    'claudia raffaella stefania michela serena beatrice camilla eleonora veronica arianna sofia alice emma noemi greta giada ' +
    'irene marta margherita caterina lorenza luisa luciana ornella mara nadia sabrina sonia tiziana vanessa viviana manuela ' +
    'mariangela annamaria ursula elly licia liliana letizia gabriella donatella emanuela loredana ivana rita bianca benedetta ' +
    'ludovica virginia vittoria christine mette claudia kamala',
);
export const maleGivenNames = list(
  'marco andrea luca matteo lorenzo alessandro francesco giovanni giuseppe antonio mario luigi carlo paolo pietro roberto stefano ' +
    'davide simone fabio massimo maurizio riccardo federico filippo giorgio gianni gianluca gianluigi gianfranco giacomo ' +
    'giancarlo guido enrico emanuele edoardo domenico dario daniele claudio cesare bruno alberto aldo alessio angelo attilio ' +
    'vincenzo vittorio valerio umberto ugo tommaso sergio silvio salvatore raffaele rocco renato pasquale nicola nicolò mauro ' +
    'michele mirko massimiliano leonardo ivan ignazio gaetano franco fausto ettore elio diego cristian christian corrado ' +
    'ciro carmine beppe bernardo arturo armando adriano achille vladimir donald emmanuel joe john matthias norman',
);
