import type { NameId } from '../../showing/names.ts';
import type { PartWords } from '../tongue.ts';

export const NAMES: Readonly<Record<NameId, string>> = {
  vertebra: 'Os cassé',
  'treated-bone': 'Os traité',
  body: 'Bloc principal de l’os',
  'superior-endplate': 'Dessus de l’os',
  'inferior-endplate': 'Dessous de l’os',
  pedicle: 'Pont d’os',
  lamina: 'Arc arrière',
  spinous: 'Bosse que l’on sent',
  transverse: 'Aile de côté',
  facet: 'Petite articulation',
  disc: 'Disque souple',
  canal: 'Canal des nerfs',
  cord: 'Moelle épinière',
  cauda: 'Nerfs',
  root: 'Nerf',
  aorta: 'Grande artère',
  'anterior-ligament': 'Ligament avant',
  'posterior-ligament': 'Ligament arrière',
  rib: 'Côte',
  fracture: 'Partie tassée',
  needle: 'Aiguille',
  'trocar-tip': 'Pointe de l’aiguille',
  cannula: 'Tube en acier',
  drill: 'Mèche',
  balloon: 'Ballon',
  markers: 'Anneau de métal du ballon',
  syringe: 'Pompe, hors du corps',
  cavity: 'Creux',
  cement: 'Ciment',
};

export const PARTS: PartWords = {
  sides: { left: 'à votre gauche', right: 'à votre droite' },
  between: (upper, lower) => `entre ${upper} et ${lower}`,
  kinds: {
    treated: { name: '{level}, l’os qui se casse', text: 'Chaque étape montre ce qui arrive à cet os.' },
    thoracic: { name: 'Vertèbre {level}', text: 'Un os du haut du dos. Une paire de côtes s’y attache.' },
    lumbar: {
      name: 'Vertèbre {level}',
      text: 'Un os du bas du dos. Il est grand, car il porte beaucoup de poids.',
    },
    disc: {
      name: 'Disque {level}',
      text: 'Un coussin souple entre deux os. Il laisse le dos se plier et amortit les chocs.',
    },
    sacrum: { name: 'Sacrum', text: 'L’os au pied de la colonne. Il la relie aux hanches.' },
    hip: {
      name: 'Os de la hanche, {side}',
      text: 'Le grand os sur le côté des hanches. On s’assied sur sa partie la plus basse.',
    },
    atlas: {
      name: 'Atlas, l’os le plus haut du cou',
      text: 'Un anneau d’os qui porte la tête. Il permet de dire oui.',
    },
    axis: { name: 'Axis, un os du cou', text: 'Un os avec une pointe en haut. La tête tourne autour.' },
    cervical: {
      name: 'Os du cou {level}',
      text: 'Un petit os du cou. Il permet de tourner et de pencher la tête.',
    },
    sternum: { name: 'Sternum', text: 'L’os plat devant la poitrine. La plupart des côtes s’y attachent.' },
    'rib-true': {
      name: 'Côte {level}, {side}',
      text: 'Un os fin et courbe de la poitrine. Il bouge quand on respire.',
    },
    'rib-false': {
      name: 'Côte {level}, {side}',
      text: 'Une côte basse. Devant, elle tient à la côte au-dessus.',
    },
    'rib-floating': {
      name: 'Côte {level}, {side}',
      text: 'Une côte basse et courte. Son bout avant est libre.',
    },
    cartilage: {
      name: 'Bouts des côtes',
      text: 'Les bouts souples des côtes, devant. Ils laissent la poitrine bouger quand on respire.',
    },
    needle: {
      name: 'Aiguille, {side}',
      text: 'Une solide aiguille en acier. Elle ouvre le chemin dans l’os.',
    },
    wire: {
      name: 'Fil guide, {side}',
      text: 'Un fil fin. Il garde le chemin ouvert pendant qu’on change de tube.',
    },
    cannula: {
      name: 'Tube, {side}',
      text: 'Un tube en acier qui reste dans l’os. Tout le reste passe par lui.',
    },
    drill: {
      name: 'Mèche, {side}',
      text: 'Une petite mèche que l’on tourne à la main. Elle fait de la place pour le ballon.',
    },
    balloon: {
      name: 'Ballon, {side}',
      text: 'Un petit ballon solide sur un tube fin. Il se remplit de produit de contraste et pousse l’os vers le haut.',
    },
    filler: {
      name: 'Tube pour le ciment, {side}',
      text: 'Un tube avec une tige dedans. Il pousse le ciment épais dans l’os.',
    },
    syringe: {
      name: 'Seringue à cadran',
      text: 'Le médecin tourne sa tige pour remplir le ballon. Le cadran montre avec quelle force il appuie.',
    },
    cement: { name: 'Ciment pour les os', text: 'Une pâte qui durcit. Elle tient l’os de l’intérieur.' },
    cavity: {
      name: 'Creux dans l’os',
      text: 'Les tubes et le ballon laissent ce creux. Le ciment peut le remplir.',
    },
    cord: {
      name: 'Moelle épinière',
      text: 'Le grand câble de nerfs du dos. Il relie le cerveau et le corps.',
    },
    sac: {
      name: 'Poche des nerfs',
      text: 'Une poche fine avec un liquide clair. La moelle et les nerfs y flottent.',
    },
    cauda: {
      name: 'Nerfs sous la moelle',
      text: 'Un faisceau de nerfs qui descend du bout de la moelle, comme la queue d’un cheval.',
    },
    root: { name: 'Nerf {level}, {side}', text: 'Il sort de la colonne sous l’os {level}, {side}.' },
    'root-sacral': { name: 'Nerf {level}, {side}', text: 'Il sort par un trou du sacrum, {side}.' },
    'ligament-anterior': {
      name: 'Ligament avant',
      text: 'Une bande solide devant la colonne. Elle empêche le dos de trop se plier en arrière.',
    },
    'ligament-posterior': {
      name: 'Ligament intérieur',
      text: 'Une bande derrière les os et devant les nerfs. Elle aide à garder la colonne droite.',
    },
    'ligament-flavum': {
      name: 'Ligaments jaunes',
      text: 'Des bandes souples derrière les nerfs. Elles aident à se redresser.',
    },
    'ligament-interspinous': {
      name: 'Ligaments entre les bosses',
      text: 'De fines bandes entre les bosses du dos. Elles tiennent les os quand on se penche.',
    },
    'ligament-supraspinous': {
      name: 'Ligament sur les bosses',
      text: 'Un cordon sur les bosses que l’on sent dans le dos.',
    },
    ligaments: { name: 'Ligaments', text: 'Des bandes solides qui tiennent ensemble les os de la colonne.' },
    aorta: { name: 'Aorte', text: 'Le plus grand vaisseau du corps. Il apporte le sang frais du cœur.' },
    'iliac-artery': {
      name: 'Artère de la jambe, {side}',
      text: 'Elle apporte du sang frais à la hanche et à la jambe.',
    },
    'segmental-artery': {
      name: 'Petite artère à {level}, {side}',
      text: 'Elle nourrit l’os {level} et les muscles à côté.',
    },
    arteries: { name: 'Artères', text: 'Des vaisseaux qui apportent le sang frais du cœur.' },
    'vena-cava': { name: 'Grande veine', text: 'Une grande veine. Elle ramène le sang au cœur.' },
    azygos: {
      name: 'Veine de la poitrine',
      text: 'Une veine à côté de la colonne. Elle ramène le sang de la paroi de la poitrine.',
    },
    'iliac-vein': {
      name: 'Veine de la jambe, {side}',
      text: 'Elle ramène le sang de la hanche et de la jambe.',
    },
    'segmental-vein': {
      name: 'Petite veine à {level}, {side}',
      text: 'Elle ramène le sang de l’os {level}. Du ciment peut y entrer.',
    },
    'epidural-veins': {
      name: 'Veines près des nerfs',
      text: 'Un réseau de petites veines dans le canal des nerfs. Le ciment qui sort peut finir ici.',
    },
    'basivertebral-veins': {
      name: 'Veines dans l’os',
      text: 'Elles font sortir le sang de l’os. Le ciment peut les suivre.',
    },
    veins: { name: 'Veines', text: 'Des vaisseaux qui ramènent le sang au cœur.' },
    erector: {
      name: 'Long muscle du dos, {side}',
      text: 'Un muscle fort le long de la colonne. Il tient le corps droit.',
    },
    multifidus: {
      name: 'Muscle profond du dos, {side}',
      text: 'Un muscle tout près de la colonne. Il rend les os stables.',
    },
    muscles: { name: 'Muscles', text: 'Les muscles du dos. Ils bougent la colonne et la tiennent.' },
    skin: { name: 'Peau', text: 'Le dehors du corps. Les tubes entrent par de petites incisions.' },
  },
};
