import type { Patient } from '../../patient.ts';

export const HOME: Patient['home'] = {
  lead: '给您和家人的一张纸：您的椎骨、商定的做法、您的问题，以及什么时候打电话。',
  making: '正在取图…',
  none: '图没有取成。文字都在这里。',
  turning: '正在做文件。里面的椎骨可以转动，所以先从各个方向看一遍。',
  chosen: { legend: '您商定的做法', open: '还没有定' },
  own: { label: '您自己的问题和笔记', help: '会写在这张纸上，别的地方都不保存。' },
  print: '打印',
  save: '存成文件',
  clear: '清除写的内容',
  paper: {
    title: '您的背，带回家看',
    made: (date) => `${date}制作`,
    file: 'your-back.html',
    caption:
      '左：刚骨折时的椎骨。右：骨水泥变硬之后。由模型画出，不是在您身上量的：您的椎骨可能更好，也可能更差。',
    captionNone:
      '左：刚骨折时的椎骨。右：以后，什么也没有打进去。由模型画出，不是在您身上量的：您的椎骨可能更好，也可能更差。',
    heights: ({ healthy, broken, set, end }) =>
      `模型里椎骨的高度：健康时${healthy}，骨折后${broken}，${set === null ? '' : `骨水泥变硬后${set}，`}以后站着时${end}。`,
    picture: '刚骨折时的椎骨，和以后的样子。',
    drawing: (step) => `为您画的图。步骤：${step}`,
    drawn: (step) => `为您画的：${step}`,
    turn: {
      title: '转动椎骨',
      picture: '刚骨折时的椎骨，和以后的样子，可以转动。',
      label: '转动',
      how: '拖动图片或滑块。也可以用方向键。',
      caption: '左：刚骨折时的椎骨。右：以后。一侧切开了，可以看到里面。由模型画出，不是在您身上量的。',
    },
    chosen: '我们商定的做法',
    stillOpen: '这还没有定。您有时间想一想。多数选择可以等几天。',
    ask: '值得问的问题',
    own: '您的问题和笔记',
    before: '手术之前',
    after: '之后在家里',
    call: '什么时候求助',
    sources: '内容的出处',
    link: '在手机上或家里再看一遍：',
    note: '这里只做讲解，不做诊断。您的医生了解您。',
  },
  options: {
    wait: '休养、吃药和支具',
    vertebroplasty: '骨水泥（椎体成形术）',
    kyphoplasty: '先用球囊，再打骨水泥（后凸成形术）',
  },
};

export const WON: Patient['won'] = {
  title: '高度是怎么恢复的',
  lying: (mm) => (mm > 0 ? `趴着恢复了${mm}毫米。` : '趴着没有恢复看得出的高度。'),
  balloon: (mm) => {
    if (mm > 0) return `球囊和骨水泥又多保住${mm}毫米。`;
    if (mm === 0) return '球囊和骨水泥保住了这些，没有再增加看得出的高度。';
    return `球囊放空时，又失去了${-mm}毫米。`;
  },
  cement: (mm) => (mm < 0 ? `又失去了${-mm}毫米。` : '骨水泥把骨头照原样固定，不会抬高它。'),
};

export const MONTHS: Patient['months'] = {
  title: '之后几个月',
  when: { 0: '第二天', 6: '6周', 13: '3个月', 52: '1年' },
  left: (left, won) =>
    left > 0
      ? `在这个模型里，恢复的${won}毫米中还剩${left}毫米。`
      : `在这个模型里，恢复的${won}毫米都没有了。`,
  sinks: (mm) => (mm > 0 ? `在这个模型里，骨头又下沉${mm}毫米。` : '在这个模型里，骨头没有再下沉。'),
  groups: {
    kyphoplasty: {
      early: '在一组人中，恢复的高度到3个月时大部分又失去了。',
      late: '在一项试验中，两年后弯曲少了约3度；没有做的人少了1度。',
    },
    vertebroplasty: {
      early: '在一项试验中，3个月后，打骨水泥的人和做假手术的人疼痛差不多。',
      late: '在一项试验中，打骨水泥的每100人里有12人骨头又下沉，没有打的每100人里有41人。',
    },
    none: {
      early: '在一项研究中，每100人里有60人一年内疼痛很轻，其中大多数在头3个月。',
      late: '在两项试验中，没有骨水泥的每100人里有41到45人骨头又下沉。',
    },
  },
};

export const XRAY: Patient['xray'] = { see: '看X光片', named: 'X光' };

export const HELP: Patient['help'] = {
  still: { title: '不去动它的图', finer: '会变精细', same: '保持不变' },
  keys: [
    ['空格键', '播放或暂停'],
    ['→和←', '下一步和上一步'],
    ['Home和End', '最前和最后'],
    ['拖动，或一根手指', '转动模型'],
    ['滚轮，或两根手指', '拉近和拉远'],
    ['R', '跟着步骤看'],
    ['1到7', '从前、后、左、右、上、下、斜着看'],
    ['8和9', '对准治疗的椎骨，对准整个脊柱'],
    ['点一下', '看看图里是什么'],
    ['画笔，再拖动', '在图上画；方向键移动最后写的字，Esc结束'],
    ['Esc', '关掉这个部分的说明'],
    ['Ctrl + Z', '撤销对部分或图层的改动'],
  ],
};

export const PARTS: Patient['parts'] = {
  title: '图里的各个部分',
  choose: '选一个部分',
  hint: '点图里的一个部分，或者在这里选。',
  none: '还没有选',
  previous: '上一个部分',
  next: '下一个部分',
  only: '只看它',
  fade: '变淡',
  hide: '隐藏',
  all: '全部显示',
  states: { only: '只看它', fade: '已变淡', hide: '已隐藏' },
  sides: { plain: { left: '您的左侧', right: '您的右侧' } },
  between: (upper, lower) => `${upper}和${lower}之间`,
  groups: {
    treated: '这个病例',
    tools: '工具和骨水泥',
    bones: '脊柱的椎骨',
    discs: '椎间盘',
    nerves: '脊髓和神经',
    ligaments: '韧带',
    vessels: '血管',
    muscles: '肌肉',
    ribs: '肋骨和胸骨',
    pelvis: '骨盆',
    neck: '颈部',
    skin: '皮肤',
  },
};

export const SKETCH: Patient['sketch'] = {
  open: '在图上画',
  bar: '画图',
  sheet: '可以在上面画的图。方向键移动最后写的字，Esc结束。',
  drawn: (words) => (words.length === 0 ? '图上有画。' : `图上写着：${words.join('；')}。`),
  tool: '用什么画',
  tools: { pen: '画笔', arrow: '箭头', text: '文字' },
  colour: '颜色',
  colours: { orange: '橙色', blue: '蓝色', yellow: '黄色', black: '黑色' },
  words: '写在图上的字',
  put: '放上去',
  undo: '撤销',
  clear: '清除',
  done: '完成',
  others: '已经画的',
};

export const SCREEN: Patient['screen'] = {
  open: '在另一个屏幕上显示',
  on: '另一个屏幕上也在显示',
  refused: '浏览器没有打开窗口。请允许这一页弹出窗口，再试一次。',
  match: '是哪一块椎骨？',
  sought: '正在找第一个窗口…',
  gone: '第一个窗口关了。这里显示的是最后的内容，等它再打开就继续。',
};
