import { inSeconds } from '../intl.ts';
import type { KioskLabels } from '../tongue.ts';
import type { KioskText, StageWords } from '../types.ts';

export const STAGES: StageWords<KioskText> = {
  healthy: {
    title: '健康的脊柱',
    line: '脊柱由一块块椎骨叠成，中间隔着柔软的椎间盘。它撑起身体，也保护里面的神经。',
    spoken: '脊柱由一块块椎骨叠成，每两块之间有一个柔软的椎间盘。',
  },
  fracture: {
    title: '椎骨被压扁了',
    line: '骨头变脆后，弯腰或提一点东西就可能骨折。椎骨会变矮，前面往往压得最多，背就向前弯。',
    spoken: '一块椎骨变矮了，上面的脊柱跟着下沉，可能向前弯。',
  },
  choices: {
    title: '有哪些办法？',
    line: '很多这样的骨折，靠时间和止痛药就能长好。有些人会在骨头里打骨水泥。它的效果有多好，医生们看法还不一样。',
    spoken: '有三种办法：休养加吃药，只打骨水泥，或者先用球囊再打骨水泥。',
  },
  prone: {
    title: '趴着做手术',
    line: '病人趴在软垫上，打了麻药，或者睡着了。这样趴着，新的骨折可能会张开一点。',
    spoken: '病人趴着，新的骨折可能会张开一点。',
  },
  localise: {
    title: '找准那块椎骨',
    line: '从背面和侧面照X光，看清是哪块椎骨骨折了，要从哪里进针。',
    spoken: '从背面和侧面的X光片，能看清是哪块椎骨骨折了。',
  },
  needle: {
    title: '穿刺针进入椎骨',
    line: '皮肤上开一个小口，空心针穿过一段像桥一样的骨头，进入骨折的椎骨。全程用X光看着针的位置。',
    spoken: '一根钢针穿过骨桥，进入骨折的椎骨。',
    beside: {
      title: '穿刺针进入椎骨',
      line: '皮肤上开一个小口，空心针从肋骨和骨桥之间进入骨折的椎骨。全程用X光看着针的位置。',
      spoken: '一根钢针从肋骨和骨桥之间进入骨折的椎骨。',
    },
  },
  cannula: {
    title: '打开通道',
    line: '一根细钢管现在通到骨头里。医生用细钻头从管里进去，给球囊腾出地方。',
    spoken: '一根细钢管现在从皮肤通到骨头里。',
    instead: {
      vertebroplasty: {
        title: '打开通道',
        line: '一根细钢管现在通到骨头里。骨水泥会从这里打进去。',
        spoken: '一根细钢管现在从皮肤通到骨头里。',
      },
    },
  },
  'balloon-in': {
    title: '放入球囊',
    line: '黄色的球囊还是扁的，顺着钢管滑进骨头。上面有小小的金属标记，X光下能看到它在哪里。',
    spoken: '一个扁扁的黄色球囊从钢管里滑进骨头。',
  },
  inflate: {
    title: '球囊撑开',
    line: '黄色的球囊慢慢撑大，把软的骨头推开，可能把椎骨抬高一些。高度往往不能全部恢复。',
    spoken: '黄色的球囊慢慢撑大，可能把椎骨的顶面抬高。',
  },
  deflate: {
    title: '留下一个空腔',
    line: '球囊放空后取出，留下一个放骨水泥的空腔。这时高度可能又会降下一点。',
    spoken: '球囊取走了，骨头里留下一个空腔。',
  },
  cement: {
    title: '骨水泥填满空腔',
    line: '把软的骨水泥打进空腔，用X光看着它往哪里流。常有一点漏出来。大多没有感觉，少数会造成伤害。',
    spoken: '灰绿色的骨水泥流进空腔，把它填满。',
    instead: {
      vertebroplasty: {
        title: '骨水泥填进骨头',
        line: '把软的骨水泥打进骨头，用X光看着它往哪里流。常有一点漏出来。大多没有感觉，少数会造成伤害。',
        spoken: '灰绿色的骨水泥在海绵一样的骨头里散开。',
      },
    },
  },
  set: {
    title: '骨水泥变硬',
    line: '骨水泥几分钟就变硬。医生取出工具，在皮肤上贴一块小纱布。',
    spoken: '骨水泥硬了，工具取出来了，皮肤上贴着一块小纱布。',
  },
  after: {
    title: '重新站起来',
    line: '多数人当天就能回家。疼痛可能减轻，也可能还在。如果胸口痛、喘不上气、腿发麻或没力气，或者管不住大小便，要马上看急诊。',
    spoken: '病人又站起来了，背比之前直一点。',
    instead: {
      none: {
        title: '慢慢长好',
        line: '骨头会照现在的样子长好。疼痛可能还在。如果胸口痛、喘不上气、腿发麻或没力气，或者管不住大小便，要马上看急诊。',
        spoken: '骨头长好了，还是矮的，病人又站起来了。',
      },
    },
  },
};

export const KIOSK: KioskLabels = {
  line: '背上的\u200b骨头断了，\u200b看看医生\u200b能做什么。',
  touch: '点这里开始',
  around: '自己看',
  pause: '暂停',
  tap: '点图中的任何部位，看看它是什么。',
  stopTurning: '停止转动',
  turn: '转动',
  stillThere: '您还在吗？',
  backIn: (seconds) => `${inSeconds(seconds)}后回到开头。`,
  here: '我还在',
  language: '语言',
  watch: '在模型上看',
  names: '图中各部位的名称',
  listen: '朗读',
  stop: '停止',
  again: '再听一遍',
  slower: '慢一点',
};
