import type { Patient } from '../../patient.ts';

/** Where it is not told how it was looked for. */
const UNTOLD = '我们读到的没有说是怎么查的。';

export const EVENTS: Patient['events'] = {
  'wrong-level': {
    plain: {
      name: '治错了椎骨',
      what: '背上的椎骨长得很像，针进了骨折旁边的那一块。',
      common: null,
      noticed: '医护人员在进针前用X光数一遍椎骨，针进去后再数一遍。',
      done: '发现得早，把针换到对的椎骨。发现得晚，医生会告诉您，骨折的那块可能还要治。',
    },
  },
  'pedicle-breach': {
    plain: {
      name: '针偏出骨桥',
      what: '针穿破了骨桥的壁。里侧是神经，下面有一条神经出来。',
      common: null,
      noticed: '从两个方向的X光能看到针尖在哪里。如果您醒着，可能觉得腿上或胸口一圈刺痛：请说出来。',
      done: '医生把针退回，另找一条路，或者到此为止。腿没力气或发麻，要马上做检查，也许要手术。',
    },
  },
  'endplate-break': {
    plain: {
      name: '球囊顶破椎骨的一端',
      what: '球囊撑大时，顶穿椎骨的上面或下面，伸向椎间盘。',
      common: null,
      noticed: '侧面X光看到球囊鼓出椎骨的边。',
      done: '医生停下，放空球囊。之后少打骨水泥，用更稠的，因为它可能流进椎间盘。',
    },
  },
  'balloon-rupture': {
    plain: {
      name: '球囊破裂',
      what: '尖的骨边或太高的压力弄破了球囊。造影剂流进骨头。',
      common: {
        text: '早期的研究说有2个球囊破裂。太少了，说不出有多常见。',
        looked: '是医生在报告里提到的，没有人按规矩去查。',
      },
      noticed: '压力一下子掉下来。X光看到造影剂散开。',
      done: '医生取出球囊，看看是不是完整，换一个新的，或者就用已有的空腔继续。如果您对造影剂过敏，请事先说。',
    },
  },
  'cement-canal': {
    plain: {
      name: '骨水泥进了神经的通道',
      what: '有些骨水泥越过椎骨后壁，进了神经走的通道。它可能压到神经。',
      common: {
        text: '一项3175人的研究里（打骨水泥，不用球囊），每100人不到1人这样。其中四人需要手术。',
        looked: UNTOLD,
      },
      noticed: '医生一直用X光看着骨水泥。在家里，要注意的是腿发麻或没力气，或者大小便有问题。',
      done: '医生马上停。在家里有这些情况，要叫救护车。有些人需要尽快手术，让神经不再受压。',
    },
  },
  'cement-disc': {
    plain: {
      name: '骨水泥进了椎间盘',
      what: '有些骨水泥从椎骨一端的裂缝流进上面或下面柔软的椎间盘。',
      common: {
        text: '用了球囊之后，一项研究发现每100块治疗的椎骨大约有8块这样。',
        looked: '我们读到的没有说是怎么查的。精细的扫描比普通X光看到的多。',
      },
      noticed: 'X光能看到。多数人没有感觉。',
      done: '医生停一停，等骨水泥稠一些，或者到此为止。多数不用再做什么。旁边的椎骨会不会更容易骨折，还没有定论。',
    },
  },
  'cement-lung': {
    plain: {
      name: '骨水泥进了肺',
      what: '小块骨水泥进了静脉，流到肺里（栓塞）。图上是静脉，看不到肺。',
      common: {
        text: '仔细找的研究发现，两种治疗后每100人有2到23人这样。一项后凸成形术的试验记录到每100人不到1人。',
        looked: '胸部扫描找到的最多。那项试验只数了医生记下的。',
      },
      noticed: '多数人一直没有感觉。胸口痛或气短是信号，之后几天也要留意。',
      done: '有这些情况，要叫救护车。医生可能观察，或者用抗血栓的药。极少数人需要手术，或者死亡。',
    },
  },
  'cement-needle': {
    plain: {
      name: '骨水泥顺着针道出来',
      what: '一条细细的骨水泥跟着工具往后走，进了骨桥或后面的肌肉。',
      common: {
        text: '用了球囊之后，一项研究发现每100块治疗的椎骨大约有5块骨桥里有。',
        looked: UNTOLD,
      },
      noticed: 'X光能看到。有些人小切口下面有一处痛。',
      done: '医生等骨水泥变硬，把管子转松，再取出来。如果那一条让人痛，可以取出。',
    },
  },
  'next-fracture': {
    plain: {
      name: '上面或下面再次骨折',
      what: '脆弱的骨头又骨折，往往就在第一块旁边，做不做手术都会。',
      common: {
        text: '欧洲的试验里，用了球囊之后每100人大约有21人再骨折，一半就在第一块旁边。只打骨水泥的试验里，没打的人一样多。',
        looked: '试验是看X光片数的，所以没有感觉的骨折也算在内。看得越久，找到的越多。',
      },
      noticed: '背上新的痛，往往很突然，在提一点东西或弯腰之后。有些人只是变矮。',
      done: '请打电话给医生，医生会照X光或做扫描。治疗骨质疏松的药和锻炼能降低风险，现在就问问。',
    },
  },
  'cement-displaced': {
    plain: {
      name: '骨水泥移动了',
      what: '几周或几个月后，骨水泥在骨头里松了，移了位，多半向前。',
      common: {
        text: '一家医院看到，打骨水泥之后每100人大约有5人这样，用不用球囊都有。',
        looked: '看的是在那里治疗的人的X光片。',
      },
      noticed: '疼痛又来了，或者更厉害，站起来时最明显。X光能看到移位。',
      done: '支具和止痛药可能就够了。如果还痛，或压到神经，有些人要做打钉子的手术。',
    },
  },
};

export const EVENT_LABELS: Patient['eventLabels'] = {
  here: '这一步可能出的问题',
  elsewhere: '其他步骤可能出的问题',
  parts: { what: '会发生什么', common: '有多常见', noticed: '怎么发现', done: '怎么处理' },
  notKnown: '我们没有可靠的数字。',
  watch: '在模型上看',
  asked: { plain: '是您要看这个的。它可能永远不会发生在您身上。' },
  more: '有多常见，怎么处理',
  beside: '把原计划放在旁边',
};

export const WARNINGS: Patient['warnings'] = {
  'posterior-wall': { plain: '这块椎骨的后壁也骨折了。医生打骨水泥时会特别小心。' },
  'vertebra-plana': { plain: '这块椎骨失去了大部分高度。里面可能放不下管子。' },
  'sinks-again': { plain: '之后几个月里，治疗过的椎骨又会塌下去一点。' },
  'medial-breach': { plain: '走这条路，管子会穿进围着神经的骨圈。' },
  'lateral-breach': { plain: '走这条路，管子会从骨桥的侧面穿出。' },
  'superior-breach': { plain: '走这条路，管子会从骨桥的上面穿出。' },
  'inferior-breach': { plain: '走这条路，管子会从骨桥下面穿出，那里有神经出来。' },
  'canal-hit': { plain: '走这条路，管子会进到神经走的地方。' },
  'root-hit': { plain: '走这条路，管子会碰到从骨桥下面出来的神经。' },
  'medial-before-wall': { plain: '走这条路，针太早就靠近神经。' },
  'operation-stopped': {
    plain: '走这条路，针会穿过神经走的地方。医生会到此为止：不放球囊，也不打骨水泥。',
  },
  'anterior-breach': { plain: '针尖会从椎骨前面穿出，那里有大血管。' },
  'upper-disc-breach': { plain: '走这条路，管子会穿进上面的椎间盘。' },
  'lower-disc-breach': { plain: '走这条路，管子会穿进下面的椎间盘。' },
  'side-breach': { plain: '走这条路，管子会从椎骨的侧面穿出。' },
  'crosses-midline': { plain: null },
  'tip-too-far-back': { plain: '针尖太靠后，够不到骨折的部分。' },
  'tip-outside': { plain: '针尖会在椎骨外面。球囊和骨水泥在那里起不了作用。' },
  'tip-near-endplate': {
    plain: '针尖会紧挨着塌下去的一端。在那里抬得少，骨水泥漏得多。',
  },
  'balloon-too-long': { plain: '这个球囊太长，这块椎骨放不下。医生会用短一点的。' },
  'cannula-too-narrow': { plain: '这根管子太细，球囊过不去。医生会用粗一点的。' },
  'pressure-limit': { plain: '会提早停止撑开，因为压力已经到了允许的最高值。椎骨可能抬得少一些。' },
  'balloon-maximum': { plain: '会提早停止撑开，因为球囊已经装满了。椎骨可能抬得少一些。' },
  'wall-contact': { plain: null },
  'height-restored': { plain: null },
  burst: { plain: '这样的压力下球囊会破。造影剂会流出来，撑出的空腔还在。' },
  'posterior-quarter': { plain: '医生会提早停止打骨水泥，因为它快到椎骨后面了。' },
  'no-more-room': { plain: '骨水泥会提早停下，因为骨头里没有空间了。' },
  resists: { plain: '这块骨头太硬，装不下全部骨水泥。医生会停下，不再使劲。' },
  'leak-seen': { plain: '看到骨水泥在不该在的地方。医生马上停。' },
  'leak-b': { plain: '有些骨水泥会流进椎骨后面的静脉，朝着神经。' },
  'leak-s': { plain: '有些骨水泥会流进椎骨侧面的静脉。' },
  'leak-c': { plain: '有些骨水泥会从椎骨壁的裂缝流出。' },
  'leak-d': { plain: '有些骨水泥会流进旁边的椎间盘。' },
  'leak-canal': { plain: '有些骨水泥会穿过骨折的后壁，流进神经走的地方。' },
};

export const WARNING_LABELS: Patient['warningLabels'] = {
  title: '关于这个计划要知道的',
  exact: '医学说法（英文）',
};
