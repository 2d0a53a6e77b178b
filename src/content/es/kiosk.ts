import { inSeconds } from '../intl.ts';
import type { KioskLabels } from '../tongue.ts';
import type { KioskText, StageWords } from '../types.ts';

export const STAGES: StageWords<KioskText> = {
  healthy: {
    title: 'Una columna sana',
    line: 'La columna es una pila de huesos, las vértebras, con discos blandos entre ellas. Sostiene el cuerpo y protege los nervios.',
    spoken: 'La columna es una pila de huesos con un disco blando entre cada dos.',
  },
  fracture: {
    title: 'El hueso cede',
    line: 'Un hueso débil puede romperse al levantar poco peso o al agacharse. Se hunde, a menudo más por delante, y la espalda se inclina.',
    spoken: 'Un hueso ha perdido altura. La columna que está encima baja y puede inclinarse hacia delante.',
  },
  choices: {
    title: '¿Qué se puede hacer?',
    line: 'Muchas de estas fracturas se curan con tiempo y medicinas para el dolor. A algunas personas se les pone cemento en el hueso. Los médicos aún discuten cuánto ayuda.',
    spoken: 'Hay tres caminos: tiempo y medicinas, solo cemento, o un balón y después cemento.',
  },
  prone: {
    title: 'Boca abajo',
    line: 'La persona se acuesta sobre cojines blandos, con la zona dormida o con anestesia general. Así, una fractura reciente puede abrirse un poco.',
    spoken: 'La persona está acostada boca abajo, y una fractura reciente puede abrirse un poco.',
  },
  localise: {
    title: 'Encontrar el hueso',
    line: 'Las radiografías, desde atrás y de lado, muestran qué hueso está roto y por dónde entrar.',
    spoken: 'Las radiografías desde atrás y de lado muestran qué hueso está roto.',
  },
  needle: {
    title: 'Entra la aguja',
    line: 'Una aguja hueca pasa por un corte pequeño y por un puente de hueso hasta el hueso roto. Las radiografías muestran el camino.',
    spoken: 'Una aguja de acero pasa por un puente de hueso y entra en el hueso roto.',
    beside: {
      title: 'Entra la aguja',
      line: 'Una aguja hueca pasa por un corte pequeño y entre la costilla y un puente de hueso. Las radiografías muestran el camino.',
      spoken: 'Una aguja de acero pasa entre la costilla y un puente de hueso y entra en el hueso roto.',
    },
  },
  cannula: {
    title: 'Un camino de entrada',
    line: 'Un tubo fino de acero llega ahora hasta el hueso. Por él, una broca fina hace sitio para el balón.',
    spoken: 'Un tubo fino de acero va ahora de la piel al hueso.',
    instead: {
      vertebroplasty: {
        title: 'Un camino de entrada',
        line: 'Un tubo fino de acero llega ahora hasta el hueso. Por él entrará el cemento.',
        spoken: 'Un tubo fino de acero va ahora de la piel al hueso.',
      },
    },
  },
  'balloon-in': {
    title: 'Entra el balón',
    line: 'El balón amarillo, todavía plano, entra en el hueso por el tubo. Unas marcas de metal muy pequeñas muestran en la radiografía dónde está.',
    spoken: 'Un balón amarillo y plano sale del tubo y entra en el hueso.',
  },
  inflate: {
    title: 'El balón se llena',
    line: 'El balón amarillo se llena y aparta el hueso blando. Puede levantar el hueso. Muchas veces no se recupera toda la altura.',
    spoken: 'El balón amarillo se llena despacio y puede levantar la parte de arriba del hueso.',
  },
  deflate: {
    title: 'Queda un hueco',
    line: 'El balón se vacía y se saca. Deja un hueco para el cemento. Puede perderse otra vez algo de altura.',
    spoken: 'El balón ya no está, y dentro del hueso queda un hueco.',
  },
  cement: {
    title: 'El cemento llena el hueco',
    line: 'Entra cemento blando en el hueco, y las radiografías muestran por dónde va. A menudo sale un poco fuera. Casi nunca se nota, pero a veces hace daño.',
    spoken: 'Un cemento gris verdoso entra en el hueco y lo llena.',
    instead: {
      vertebroplasty: {
        title: 'El cemento llena el hueso',
        line: 'Se pone cemento blando en el hueso, y las radiografías muestran por dónde va. A menudo sale un poco fuera. Casi nunca se nota, pero a veces hace daño.',
        spoken: 'Un cemento gris verdoso se reparte por la esponja del hueso.',
      },
    },
  },
  set: {
    title: 'El cemento se endurece',
    line: 'El cemento se pone duro en unos minutos. Se sacan los tubos y se tapa la piel con un apósito pequeño.',
    spoken: 'El cemento está duro, ya no hay tubos, y un apósito pequeño tapa la piel.',
  },
  after: {
    title: 'De pie otra vez',
    line: 'La mayoría se va a casa el mismo día. El dolor puede bajar o seguir. Es una urgencia si duele el pecho, cuesta respirar, las piernas están dormidas o débiles, o no se controla la orina o el intestino.',
    spoken: 'La persona está otra vez de pie, un poco más recta que antes.',
    instead: {
      none: {
        title: 'Dar tiempo',
        line: 'El hueso se cura con la forma que tiene. El dolor puede seguir. Es una urgencia si duele el pecho, cuesta respirar, las piernas están dormidas o débiles, o no se controla la orina o el intestino.',
        spoken: 'El hueso se ha curado hundido, y la persona está otra vez de pie.',
      },
    },
  },
};

export const KIOSK: KioskLabels = {
  line: 'Un hueso de la espalda se rompe. Vea qué pueden hacer los médicos.',
  touch: 'Toque para empezar',
  around: 'Ver a mi ritmo',
  pause: 'Pausa',
  tap: 'Toque una parte de la imagen para saber qué es.',
  stopTurning: 'Parar el giro',
  turn: 'Girar',
  stillThere: '¿Sigue usted ahí?',
  backIn: (seconds) => `Volverá al principio en ${inSeconds(seconds)}.`,
  here: 'Sigo aquí',
  language: 'Idioma',
  watch: 'Verlo en el modelo',
  names: 'Nombres en la imagen',
  listen: 'Escuchar',
  stop: 'Parar',
  again: 'Otra vez',
  slower: 'Más despacio',
};
