import type { NameId } from '../../showing/names.ts';
import type { PartWords } from '../tongue.ts';

export const NAMES: Readonly<Record<NameId, string>> = {
  vertebra: 'Hueso roto',
  'treated-bone': 'Hueso tratado',
  body: 'Bloque principal del hueso',
  'superior-endplate': 'Parte de arriba del hueso',
  'inferior-endplate': 'Parte de abajo del hueso',
  pedicle: 'Puente de hueso',
  lamina: 'Arco de atrás',
  spinous: 'Saliente que se puede tocar',
  transverse: 'Ala lateral',
  facet: 'Articulación pequeña',
  disc: 'Disco blando',
  canal: 'Canal de los nervios',
  cord: 'Médula espinal',
  cauda: 'Nervios',
  root: 'Nervio',
  aorta: 'Arteria principal',
  'anterior-ligament': 'Ligamento de delante',
  'posterior-ligament': 'Ligamento de atrás',
  rib: 'Costilla',
  fracture: 'Parte hundida',
  needle: 'Aguja',
  'trocar-tip': 'Punta de la aguja',
  cannula: 'Tubo de acero',
  drill: 'Broca',
  balloon: 'Balón',
  markers: 'Anillo de metal del balón',
  syringe: 'Bomba, fuera del cuerpo',
  cavity: 'Hueco',
  cement: 'Cemento',
};

export const PARTS: PartWords = {
  sides: { left: 'a su izquierda', right: 'a su derecha' },
  between: (upper, lower) => `entre ${upper} y ${lower}`,
  kinds: {
    treated: { name: '{level}, el hueso que se rompe', text: 'Cada paso muestra qué le pasa a este hueso.' },
    thoracic: {
      name: 'Vértebra {level}',
      text: 'Un hueso de la parte alta de la espalda. A él se unen dos costillas.',
    },
    lumbar: {
      name: 'Vértebra {level}',
      text: 'Un hueso de la parte baja de la espalda. Es grande porque lleva mucho peso.',
    },
    disc: {
      name: 'Disco {level}',
      text: 'Una almohadilla blanda entre dos huesos. Deja doblar la espalda y amortigua los golpes.',
    },
    sacrum: { name: 'Sacro', text: 'El hueso al pie de la columna. Une la columna con las caderas.' },
    hip: {
      name: 'Hueso de la cadera, {side}',
      text: 'El hueso grande al lado de las caderas. Usted se sienta sobre su parte más baja.',
    },
    atlas: {
      name: 'Atlas, el hueso más alto del cuello',
      text: 'Un anillo de hueso que lleva la cabeza. Permite decir que sí con la cabeza.',
    },
    axis: {
      name: 'Axis, un hueso del cuello',
      text: 'Un hueso con una punta arriba. Sobre ella gira la cabeza.',
    },
    cervical: {
      name: 'Hueso del cuello {level}',
      text: 'Un hueso pequeño del cuello. Deja girar y doblar la cabeza.',
    },
    sternum: {
      name: 'Esternón',
      text: 'El hueso plano de delante del pecho. A él se unen casi todas las costillas.',
    },
    'rib-true': {
      name: 'Costilla {level}, {side}',
      text: 'Un hueso fino y curvo del pecho. Se mueve cuando usted respira.',
    },
    'rib-false': {
      name: 'Costilla {level}, {side}',
      text: 'Una costilla baja. Por delante se une a la de encima.',
    },
    'rib-floating': {
      name: 'Costilla {level}, {side}',
      text: 'Una costilla baja y corta. Su punta de delante está libre.',
    },
    cartilage: {
      name: 'Puntas de las costillas',
      text: 'Las puntas flexibles de las costillas. Dejan que el pecho se mueva al respirar.',
    },
    needle: { name: 'Aguja, {side}', text: 'Una aguja fuerte de acero. Abre el camino al hueso.' },
    wire: {
      name: 'Alambre guía, {side}',
      text: 'Un alambre fino. Guarda el camino mientras se cambian los tubos.',
    },
    cannula: {
      name: 'Tubo, {side}',
      text: 'Un tubo de acero que se queda en el hueso. Por él pasa todo lo demás.',
    },
    drill: {
      name: 'Broca de mano, {side}',
      text: 'Una broca pequeña que se gira con la mano. Hace sitio para el balón.',
    },
    balloon: {
      name: 'Balón, {side}',
      text: 'Un balón pequeño y fuerte en un tubo fino. Se llena de contraste y empuja el hueso hacia arriba.',
    },
    filler: {
      name: 'Tubo para el cemento, {side}',
      text: 'Un tubo con una varilla dentro. Empuja el cemento espeso al hueso.',
    },
    syringe: {
      name: 'Jeringa con indicador',
      text: 'El médico gira la varilla para llenar el balón. El indicador muestra con cuánta fuerza aprieta.',
    },
    cement: { name: 'Cemento para huesos', text: 'Una pasta que se pone dura. Sujeta el hueso por dentro.' },
    cavity: {
      name: 'Hueco en el hueso',
      text: 'Los tubos y el balón dejan este hueco. El cemento puede llenarlo.',
    },
    cord: {
      name: 'Médula espinal',
      text: 'El cable principal de nervios de la espalda. Une el cerebro con el cuerpo.',
    },
    sac: {
      name: 'Bolsa de los nervios',
      text: 'Una bolsa fina con un líquido claro. En ella flotan la médula y los nervios.',
    },
    cauda: {
      name: 'Nervios debajo de la médula',
      text: 'Un haz de nervios que baja desde el final de la médula, como la cola de un caballo.',
    },
    root: { name: 'Nervio {level}, {side}', text: 'Sale de la columna debajo del hueso {level}, {side}.' },
    'root-sacral': { name: 'Nervio {level}, {side}', text: 'Sale por un agujero del sacro, {side}.' },
    'ligament-anterior': {
      name: 'Ligamento de delante',
      text: 'Una banda fuerte por delante de la columna. Evita que la espalda se doble demasiado hacia atrás.',
    },
    'ligament-posterior': {
      name: 'Ligamento interior',
      text: 'Una banda detrás de los huesos y delante de los nervios. Ayuda a mantener recta la columna.',
    },
    'ligament-flavum': {
      name: 'Ligamentos amarillos',
      text: 'Bandas elásticas detrás de los nervios. Ayudan a ponerse derecho.',
    },
    'ligament-interspinous': {
      name: 'Ligamentos entre los salientes',
      text: 'Láminas finas entre los salientes de la espalda. Sujetan los huesos al agacharse.',
    },
    'ligament-supraspinous': {
      name: 'Ligamento sobre los salientes',
      text: 'Un cordón sobre los salientes que se notan en la espalda.',
    },
    ligaments: { name: 'Ligamentos', text: 'Bandas fuertes que mantienen juntos los huesos de la columna.' },
    aorta: {
      name: 'Aorta',
      text: 'El vaso de sangre más grande del cuerpo. Trae sangre fresca del corazón.',
    },
    'iliac-artery': {
      name: 'Arteria de la pierna, {side}',
      text: 'Lleva sangre fresca a la cadera y a la pierna.',
    },
    'segmental-artery': {
      name: 'Arteria pequeña en {level}, {side}',
      text: 'Lleva sangre al hueso {level} y a los músculos de al lado.',
    },
    arteries: { name: 'Arterias', text: 'Vasos que traen sangre fresca del corazón.' },
    'vena-cava': {
      name: 'Vena principal',
      text: 'Una vena grande. Lleva la sangre usada de vuelta al corazón.',
    },
    azygos: {
      name: 'Vena del pecho',
      text: 'Una vena al lado de la columna. Recoge la sangre usada de la pared del pecho.',
    },
    'iliac-vein': {
      name: 'Vena de la pierna, {side}',
      text: 'Recoge la sangre usada de la cadera y de la pierna.',
    },
    'segmental-vein': {
      name: 'Vena pequeña en {level}, {side}',
      text: 'Recoge la sangre usada del hueso {level}. El cemento puede entrar en ella.',
    },
    'epidural-veins': {
      name: 'Venas junto a los nervios',
      text: 'Una red de venas pequeñas en el canal de los nervios. El cemento que sale puede acabar aquí.',
    },
    'basivertebral-veins': {
      name: 'Venas dentro del hueso',
      text: 'Sacan la sangre usada del hueso. El cemento puede seguirlas.',
    },
    veins: { name: 'Venas', text: 'Vasos que llevan la sangre usada de vuelta al corazón.' },
    erector: {
      name: 'Músculo largo de la espalda, {side}',
      text: 'Un músculo fuerte a lo largo de la columna. Mantiene el cuerpo derecho.',
    },
    multifidus: {
      name: 'Músculo profundo de la espalda, {side}',
      text: 'Un músculo pegado a la columna. Da firmeza a los huesos.',
    },
    muscles: { name: 'Músculos', text: 'Los músculos de la espalda. Mueven la columna y la sostienen.' },
    skin: {
      name: 'Piel',
      text: 'La parte de fuera del cuerpo. Los tubos entran por cortes pequeños en ella.',
    },
  },
};
