import type { Patient } from '../../patient.ts';

export const LABELS: Patient['labels'] = {
  play: '播放',
  pause: '暂停',
  words: '这一步的文字说明',
  compare: '对比',
  before: '之前',
  other: '另一种',
  wipe: '左右拉动',
  treatments: {
    kyphoplasty: '后凸成形术',
    vertebroplasty: '椎体成形术',
    none: '不做手术',
    'cemented-before': '以前打过骨水泥',
  },
  held: '保留的',
  without: '照计划',
  wrong: '出了问题',
  now: '现在',
  both: '两者',
  names: '名称',
  nameParts: '看看是什么',
  undo: '撤销',
  fullScreen: '全屏',
  theme: '颜色',
  themes: { auto: '随设备', light: '浅色', dark: '深色', contrast: '高对比度' },
  help: '帮助',
  change: '更改',
  more: '多看一点',
  decide: '一步步做决定',
  options: '比较您的选择',
  questions: '可以问的问题',
  pain: '之后的疼痛',
  home: '带回家',
  illustrativeNote: '示意：由模型画出，不是在您身上量的。',
  match: {
    title: '对照您的X光报告',
    purpose: '看看背上的椎骨骨折了能怎么办。请和医生一起选，不要自己一个人决定。',
    bone: '哪一块椎骨？',
    boneHint: '一个字母加一个数字',
    notSure: '不清楚',
    shape: '什么形状？',
    loss: '矮了多少？',
    which: '是哪一块椎骨？',
    another: '还有哪一块椎骨？',
    add: '再加一块椎骨',
    paste: '粘贴报告',
    film: '打开X光片',
    cancel: '取消',
    bones: '您的椎骨',
    chosen: (level) => `关于${level}`,
    remove: (level) => `去掉${level}`,
    done: (level) => `${level}怎么处理`,
    plans: { treat: '治疗', none: '不处理', 'cemented-before': '以前打过骨水泥' },
    show: '看我的椎骨',
    showAll: '看我的椎骨',
    stays: '只留在这个屏幕上，不会发送出去。',
    shapes: {
      wedge: ['楔形', '前面矮'],
      biconcave: ['凹陷', '中间塌下去'],
      crush: ['压扁', '整块都矮'],
      split: ['裂开', '分成两半'],
    },
    losses: [
      { name: '少一点', grade: '1级，轻度', range: '20–25%' },
      { name: '少一些', grade: '2级，中度', range: '25–40%' },
      { name: '少很多', grade: '3级，重度', range: '40%以上' },
    ],
  },
  boneLine: (level, shape, grade) => `${level}，${shape}${grade === 0 ? '' : `，${grade}级`}`,
  wholeLine: (level) => `${level}，高度没有减少`,
  bonesLine: (levels) => `${levels.join('、')}（${levels.length}块椎骨）`,
  readouts: {
    heightWon: '恢复的高度',
    ofMm: (mm) => `共${mm}毫米`,
    tilt: '椎骨的倾斜',
    was: (value) => `原来${value}`,
    healthy: '健康时',
    measures: '测量值',
  },
  broken: { consult: '这一页出了问题。您选的内容都还在。' },
};

export const COMPARE: Patient['compare'] = {
  wipeAt: '分界线的位置',
  beside: '和什么对比',
  besides: {
    broken: '骨折的椎骨',
    kyphoplasty: '球囊后凸成形术',
    vertebroplasty: '椎体成形术',
    none: '不做手术',
    without: '同样的情况，但没有出问题',
    held: '保留的病例',
  },
  besidesAll: '骨折的几块椎骨',
};

export const SOURCED: Patient['sourced'] = {
  sources: '出处',
  source: '出处',
  illustrative: '示意',
};

export const SPINE: Patient['spine'] = {
  title: '图中的椎骨',
  bone: (line, treatment) => `${line}，${treatment}`,
};

/** What is an emergency, whatever was done. */
const EMERGENCY = '如果胸口痛、喘不上气、腿发麻或没力气，或者管不住大小便，要马上叫救护车。';

/** What is the same however it is done. */
const LYING = {
  title: '您趴着',
  limit: '新的骨折可能张开。已经长好的旧骨折不会。',
  lookAt: '请看背部的弯曲',
  picture: '脊柱面朝下，轻轻向后弯，骨折的椎骨前面张开了一点。',
};

export const STAGES: Patient['stages'] = {
  healthy: {
    title: '健康的脊柱',
    lead: '脊柱由一块块椎骨叠成，中间隔着柔软的椎间盘。它撑起您的身体，让您能弯腰，也保护里面往下走的神经。',
    limit: '这是模型。您自己的脊柱会有一点不同。',
    lookAt: '请看椎骨之间柔软的椎间盘',
    picture: '从侧面看的健康脊柱，外面是身体的淡淡轮廓，浅色的椎骨之间隔着灰色的椎间盘。',
  },
  fracture: {
    title: '椎骨被压扁了',
    lead: '脊柱里有一块椎骨骨折，变矮了。往往前面压得最多，背就向前弯。医生叫它压缩性骨折。',
    limit: '这样的骨折有的很痛，有的一直没有感觉。背痛也不都是骨折引起的。',
    lookAt: '请看椎骨的顶面：它塌下去了',
    picture: '一块椎骨比原来矮，上面的脊柱也跟着下沉。',
  },
  choices: {
    title: '您有哪些选择？',
    lead: '可以先休养，吃止痛药，也许戴支具。医生也可以把骨水泥打进骨头，这叫椎体成形术。或者先用球囊，再打骨水泥，这叫后凸成形术。',
    limit: '骨水泥的效果有多好，医生们看法不一样。请问您的医生，对您来说能期待什么。',
    lookAt: '请看骨折的椎骨',
    picture: '从侧面看的骨折椎骨，还没有做任何治疗。',
  },
  prone: {
    ...LYING,
    lead: '您趴在软垫上。麻醉让您不痛：背部麻了，或者您睡着了。这样趴着，骨头可能会张开一点。',
    anaesthetic: {
      local: {
        ...LYING,
        lead: '您趴在软垫上。麻醉让您的背部麻了。您是醒着的，也许会用一点让人放松的药。这样趴着，骨头可能会张开一点。',
      },
      general: {
        ...LYING,
        lead: '您趴在软垫上。麻醉让您睡着，一直有人看着您。这样趴着，骨头可能会张开一点。',
      },
    },
  },
  localise: {
    title: '找准那块椎骨',
    lead: '医生从背面和侧面照X光，看清是哪块椎骨骨折了，还有通到里面的窄窄的骨桥。',
    limit: 'X光能看清骨头，看不到神经。所以医生要从两个方向看。',
    lookAt: '请看骨桥，左右各一个',
    picture: '两张脊柱的X光片，一张从背面，一张从侧面，骨折的椎骨在中间。',
    beside: {
      title: '找准那块椎骨',
      lead: '医生从背面和侧面照X光，看清是哪块椎骨骨折了，还有细细的骨桥旁边的通路。',
      limit: 'X光能看清骨头，看不到神经。所以医生要从两个方向看。',
      lookAt: '请看骨桥：针从旁边进去',
      picture: '两张脊柱的X光片，一张从背面，一张从侧面，骨折的椎骨在中间。',
    },
  },
  needle: {
    title: '穿刺针进入椎骨',
    lead: '医生在皮肤上开一个小口，让空心针穿过骨桥，进入骨折的椎骨。全程用X光看着针的位置。',
    limit: '通道很窄，神经就在旁边。医生慢慢进针，常常检查。',
    lookAt: '请看钢针从哪里进入骨头',
    picture: '一根钢针从背部的皮肤穿过骨桥，进入骨折的椎骨。',
    beside: {
      title: '穿刺针进入椎骨',
      lead: '医生在皮肤上开一个小口，让空心针从肋骨和骨桥之间进入椎骨。这里的骨桥太细，针穿不过。全程用X光看着针的位置。',
      limit: '通道很窄，神经和肺就在旁边。医生慢慢进针，常常检查。',
      lookAt: '请看钢针从哪里进入骨头',
      picture: '一根钢针从背部的皮肤，经过肋骨和骨桥之间，进入骨折的椎骨。',
    },
  },
  cannula: {
    title: '给工具打开通道',
    lead: '医生顺着针的路放入一根细管。用手转动的细钻头从管里进去，给球囊腾出地方。',
    limit: '钻头必须在椎骨前壁之前停下。X光能看到它在哪里。',
    lookAt: '请看钢管：工具都从这里进去',
    picture: '一根钢管通到骨折的椎骨里，细钻头从管口伸向前方。',
    instead: {
      vertebroplasty: {
        title: '给骨水泥打开通道',
        lead: '医生顺着针的路放入一根细管。骨水泥会从这根管打进去。',
        limit: '管子必须留在骨头里。X光能看到它在哪里。',
        lookAt: '请看钢管：骨水泥从这里进去',
        picture: '一根钢管从后面进入骨折的椎骨，停在里面。',
      },
    },
  },
  'balloon-in': {
    title: '放入球囊',
    lead: '医生把黄色的球囊顺着管子送进骨头。它还是扁的。上面有小小的金属标记，X光下能看到它在哪里。',
    limit: '球囊在塌陷处的下面，抬得最好。它不一定能到最好的位置。',
    lookAt: '请看黄色的球囊，还是扁的',
    picture: '扁扁的黄色球囊在骨折的椎骨里，伸出管口，两头各有一个深色标记。',
  },
  inflate: {
    title: '球囊撑开',
    lead: '医生慢慢把黄色的球囊撑大。它把软的骨头推开，可能把椎骨的顶面抬高。',
    limit: '高度可能恢复一些，往往不能全部恢复。',
    lookAt: '请看黄色的球囊',
    picture: '黄色的球囊已经变圆，在海绵一样的骨头里，上面塌下去的顶面抬高了一点。',
  },
  deflate: {
    title: '留下一个空腔',
    lead: '医生把球囊放空，取出来。骨头里留下一个空腔，周围是压紧的骨头。',
    limit: '这时还没有骨水泥撑着，高度可能又会降下一点。',
    lookAt: '请看球囊留下的空腔',
    picture: '一个深色的空腔，边上是压紧的骨头，就是球囊原来的位置。',
  },
  cement: {
    title: '骨水泥填满空腔',
    lead: '医生把又稠又软的骨水泥一点一点打进空腔，用X光看着它往哪里流。它要从里面撑住骨头。',
    limit: '骨水泥常有一点漏到骨头外面。大多没有感觉，少数会造成伤害。',
    lookAt: '请看灰绿色的骨水泥',
    picture: '灰绿色的骨水泥填满空腔，也渗进周围的骨头一点。',
    instead: {
      vertebroplasty: {
        title: '骨水泥填进骨头',
        lead: '医生把软的骨水泥一点一点直接打进骨折的椎骨，用X光看着它往哪里流。它要从里面撑住骨头。',
        limit: '骨水泥常有一点漏到骨头外面。大多没有感觉，少数会造成伤害。',
        lookAt: '请看灰绿色的骨水泥',
        picture: '灰绿色的骨水泥从针尖散开，进入海绵一样的骨折椎骨。',
      },
    },
  },
  set: {
    title: '骨水泥变硬，取出工具',
    lead: '骨水泥几分钟就变硬。医生取出工具，在皮肤上贴一块小纱布。',
    limit: '骨水泥只撑住这一块椎骨。它治不了脊柱其他地方的骨质疏松。',
    lookAt: '请看变硬的骨水泥',
    picture: '骨头里是变硬的骨水泥，钢管已经取走。',
  },
  after: {
    title: '重新站起来',
    lead: '多数人当天回家，很快就能做平常的事。背部可能酸痛几天到几周。医生同意之前，不要开车。',
    limit: `${EMERGENCY}疼痛可能还在，也可能再发生骨折。`,
    lookAt: '请再看看整个背部',
    picture: '站立的脊柱，治疗过的椎骨里有灰绿色的骨水泥，旁边是原来的形状，用来对比。',
    instead: {
      none: {
        title: '慢慢长好',
        lead: '不做手术，骨头会照现在的样子长好。疼痛往往在几周到几个月里减轻。止痛药、慢慢走路，也许还有支具，都可能有帮助。',
        limit: `${EMERGENCY}失去的高度不会回来。疼痛可能还在。`,
        lookAt: '请看慢慢长好的椎骨',
        picture: '站立的脊柱，有一块椎骨还是矮的，断口已经长好。',
      },
    },
  },
};
