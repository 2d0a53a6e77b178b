import type { NameId } from '../../showing/names.ts';
import type { PartWords } from '../tongue.ts';

export const NAMES: Readonly<Record<NameId, string>> = {
  vertebra: 'Gebrochener Wirbel',
  'treated-bone': 'Behandelter Wirbel',
  body: 'Vorderer Block des Wirbels',
  'superior-endplate': 'Oberseite des Wirbels',
  'inferior-endplate': 'Unterseite des Wirbels',
  pedicle: 'Brücke aus Knochen',
  lamina: 'Hinterer Bogen',
  spinous: 'Höcker, den man fühlt',
  transverse: 'Flügel an der Seite',
  facet: 'Kleines Gelenk',
  disc: 'Bandscheibe',
  canal: 'Kanal der Nerven',
  cord: 'Rückenmark',
  cauda: 'Nerven',
  root: 'Nerv',
  aorta: 'Hauptschlagader',
  'anterior-ligament': 'Vorderes Band',
  'posterior-ligament': 'Hinteres Band',
  rib: 'Rippe',
  fracture: 'Eingedrückter Teil',
  needle: 'Nadel',
  'trocar-tip': 'Spitze der Nadel',
  cannula: 'Rohr aus Stahl',
  drill: 'Bohrer',
  balloon: 'Ballon',
  markers: 'Metallring am Ballon',
  syringe: 'Pumpe, außerhalb',
  cavity: 'Hohlraum',
  cement: 'Zement',
};

export const PARTS: PartWords = {
  sides: { left: 'auf Ihrer linken Seite', right: 'auf Ihrer rechten Seite' },
  between: (upper, lower) => `zwischen ${upper} und ${lower}`,
  kinds: {
    treated: {
      name: '{level}, der Wirbel, der bricht',
      text: 'Jeder Schritt zeigt, was mit diesem Wirbel geschieht.',
    },
    thoracic: {
      name: 'Brustwirbel {level}',
      text: 'Ein Knochen im oberen Rücken. An ihm hängt ein Paar Rippen.',
    },
    lumbar: {
      name: 'Lendenwirbel {level}',
      text: 'Ein Knochen im unteren Rücken. Er ist groß, denn er trägt viel Gewicht.',
    },
    disc: {
      name: 'Bandscheibe {level}',
      text: 'Ein weiches Kissen zwischen zwei Wirbeln. Mit ihm lässt sich der Rücken biegen, und es dämpft Stöße.',
    },
    sacrum: {
      name: 'Kreuzbein',
      text: 'Der Knochen am Fuß der Wirbelsäule. Er verbindet sie mit dem Becken.',
    },
    hip: {
      name: 'Hüftbein, {side}',
      text: 'Der große Knochen an der Seite des Beckens. Auf seinem untersten Teil sitzen Sie.',
    },
    atlas: {
      name: 'Atlas, der oberste Halswirbel',
      text: 'Ein Ring aus Knochen, der den Kopf trägt. Mit ihm nicken Sie.',
    },
    axis: { name: 'Axis, ein Halswirbel', text: 'Ein Knochen mit einem Zapfen. Um ihn dreht sich der Kopf.' },
    cervical: {
      name: 'Halswirbel {level}',
      text: 'Ein kleiner Knochen im Hals. Mit ihm drehen und beugen Sie den Kopf.',
    },
    sternum: {
      name: 'Brustbein',
      text: 'Der flache Knochen vorn an der Brust. Die meisten Rippen hängen an ihm.',
    },
    'rib-true': {
      name: 'Rippe {level}, {side}',
      text: 'Ein dünner, gebogener Knochen der Brust. Er geht mit, wenn Sie atmen.',
    },
    'rib-false': {
      name: 'Rippe {level}, {side}',
      text: 'Eine untere Rippe. Vorn hängt sie an der Rippe darüber.',
    },
    'rib-floating': {
      name: 'Rippe {level}, {side}',
      text: 'Eine kurze Rippe ganz unten. Ihr vorderes Ende ist frei.',
    },
    cartilage: {
      name: 'Enden der Rippen',
      text: 'Die federnden Enden der Rippen vorn. Mit ihnen kann sich die Brust beim Atmen bewegen.',
    },
    needle: {
      name: 'Nadel, {side}',
      text: 'Eine starke Nadel aus Stahl. Sie öffnet den Weg in den Knochen.',
    },
    wire: {
      name: 'Führungsdraht, {side}',
      text: 'Ein dünner Draht. Er hält den Weg offen, während etwas anderes hineinkommt.',
    },
    cannula: {
      name: 'Rohr, {side}',
      text: 'Ein Rohr aus Stahl, das im Knochen bleibt. Alles andere geht hindurch.',
    },
    drill: {
      name: 'Handbohrer, {side}',
      text: 'Ein kleiner Bohrer, mit der Hand gedreht. Er macht Platz für den Ballon.',
    },
    balloon: {
      name: 'Ballon, {side}',
      text: 'Ein kleiner, starker Ballon auf einem dünnen Schlauch. Er füllt sich mit Kontrastmittel und drückt den Knochen hoch.',
    },
    filler: {
      name: 'Zementrohr, {side}',
      text: 'Ein Rohr mit einem Stab darin. Er schiebt den dicken Zement in den Knochen.',
    },
    syringe: {
      name: 'Spritze mit Anzeige',
      text: 'Der Arzt dreht an ihrem Stab und füllt so den Ballon. Die Anzeige zeigt, wie stark er drückt.',
    },
    cement: { name: 'Knochenzement', text: 'Eine Paste, die hart wird. Sie hält den Knochen von innen.' },
    cavity: {
      name: 'Hohlraum im Knochen',
      text: 'Diesen Platz lassen Bohrer und Ballon. Zement kann ihn füllen.',
    },
    cord: { name: 'Rückenmark', text: 'Der große Nervenstrang im Rücken. Er verbindet Gehirn und Körper.' },
    sac: {
      name: 'Hülle der Nerven',
      text: 'Eine dünne Hülle mit klarem Nervenwasser. Darin schwimmen Rückenmark und Nerven.',
    },
    cauda: {
      name: 'Nerven unter dem Rückenmark',
      text: 'Ein Bündel Nerven vom Ende des Rückenmarks nach unten, wie der Schweif eines Pferdes.',
    },
    root: { name: 'Nerv {level}, {side}', text: 'Er verlässt die Wirbelsäule unter {level}, {side}.' },
    'root-sacral': {
      name: 'Nerv {level}, {side}',
      text: 'Er kommt durch ein Loch im Kreuzbein heraus, {side}.',
    },
    'ligament-anterior': {
      name: 'Vorderes Band',
      text: 'Ein starkes Band vorn an der Wirbelsäule. Es hält Sie zurück, wenn Sie sich weit nach hinten beugen.',
    },
    'ligament-posterior': {
      name: 'Inneres Band',
      text: 'Ein Band hinter den Wirbeln und vor den Nerven. Es hält die Wirbel in einer Reihe.',
    },
    'ligament-flavum': {
      name: 'Gelbe Bänder',
      text: 'Dehnbare Bänder hinter den Nerven. Sie helfen, sich wieder aufzurichten.',
    },
    'ligament-interspinous': {
      name: 'Bänder zwischen den Höckern',
      text: 'Dünne Bänder zwischen den Höckern am Rücken. Sie halten die Knochen, wenn Sie sich bücken.',
    },
    'ligament-supraspinous': {
      name: 'Band über den Höckern',
      text: 'Ein Strang über den Höckern, die Sie am Rücken fühlen.',
    },
    ligaments: { name: 'Bänder', text: 'Starke Bänder. Sie halten die Knochen der Wirbelsäule zusammen.' },
    aorta: {
      name: 'Hauptschlagader',
      text: 'Das größte Blutgefäß im Körper. Es bringt frisches Blut vom Herzen.',
    },
    'iliac-artery': {
      name: 'Schlagader zum Bein, {side}',
      text: 'Sie bringt frisches Blut zu Hüfte und Bein.',
    },
    'segmental-artery': {
      name: 'Kleine Schlagader an {level}, {side}',
      text: 'Sie versorgt {level} und die Muskeln daneben.',
    },
    arteries: { name: 'Schlagadern', text: 'Gefäße, die frisches Blut vom Herzen bringen.' },
    'vena-cava': { name: 'Große Hohlvene', text: 'Eine große Vene. Sie bringt das Blut zurück zum Herzen.' },
    azygos: {
      name: 'Vene in der Brust',
      text: 'Eine Vene neben der Wirbelsäule. Sie bringt Blut aus der Wand der Brust zurück.',
    },
    'iliac-vein': { name: 'Vene vom Bein, {side}', text: 'Sie bringt Blut aus Hüfte und Bein zurück.' },
    'segmental-vein': {
      name: 'Kleine Vene an {level}, {side}',
      text: 'Sie bringt Blut aus {level} zurück. Zement kann in sie laufen.',
    },
    'epidural-veins': {
      name: 'Venen neben den Nerven',
      text: 'Ein Netz kleiner Venen im Kanal der Nerven. Zement, der austritt, kann hier landen.',
    },
    'basivertebral-veins': {
      name: 'Venen im Knochen',
      text: 'Sie bringen Blut aus dem Knochen heraus. Zement kann ihnen folgen.',
    },
    veins: { name: 'Venen', text: 'Gefäße, die das Blut zurück zum Herzen bringen.' },
    erector: {
      name: 'Langer Rückenmuskel, {side}',
      text: 'Ein starker Muskel neben der Wirbelsäule. Er hält Sie aufrecht.',
    },
    multifidus: {
      name: 'Tiefer Rückenmuskel, {side}',
      text: 'Ein Muskel dicht an der Wirbelsäule. Er gibt den Wirbeln Halt.',
    },
    muscles: { name: 'Muskeln', text: 'Die Muskeln im Rücken. Sie bewegen und halten die Wirbelsäule.' },
    skin: {
      name: 'Haut',
      text: 'Das Äußere des Körpers. Nadel und Rohr gehen durch kleine Schnitte hinein.',
    },
  },
};
