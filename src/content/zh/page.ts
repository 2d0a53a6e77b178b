import type { ChapterId } from '../../sim/stages/stages.ts';
import { percent } from '../intl.ts';
import type { NoticeLabels, PageLabels, Untouched } from '../tongue.ts';

export const PAGE: PageLabels = {
  next: '下一步',
  back: '上一步',
  startOver: '重新开始',
  backToPlan: '回到原来的步骤',
  steps: '步骤',
  allSteps: '全部步骤',
  scrub: '拖动查看各步',
  stepOf: (place, of, title) => `第${place}步，共${of}步：${title}`,
  resetView: '跟着步骤看',
  lookFrom: '从哪边看',
  sides: { anterior: '前面', right: '侧面', posterior: '后面' },
  textSize: '字号',
  textSizeIs: (size) => `字号：${percent(size)}`,
  close: '关闭',
  risks: '可能出什么问题',
  directions: {
    plain: {
      needle: ['背后', '前面'],
      sagittal: ['背后', '前面'],
      coronal: ['您的右边', '您的左边'],
      axial: ['您的左边', '您的右边'],
      lying: ['脚', '头'],
    },
  },
  cutOpen: '剖面',
  nowMm: '现在',
  beforeMm: '之前',
  readouts: { healthy: '健康时' },
  loading: () => '正在加载',
  planning: '正在计算',
  trouble: {
    title: '缺了一些内容',
    asset: '有一部分图没有加载出来。',
    planner: '计算停住了。',
    webgl: '立体图停住了。',
    retry: '再试一次',
  },
  broken: {
    title: '这一页停住了',
    kiosk: '出了点问题，会自动回到开头。',
    goOn: '继续',
  },
  lost: {
    title: '图不见了',
    soon: '图会自动恢复，别的内容都还在。',
    late: '图没有恢复。重新打开后，还在原来的地方。',
    reload: '重新打开',
  },
  noWebgl: {
    title: '用文字和图片看全部步骤',
    why: '这台机器显示不了立体模型。下面用图片说明全部步骤。',
  },
  disclaimer: '这里只做讲解，不做诊断。请问您的医生。',
};

export const CHAPTERS: Readonly<Record<ChapterId, string>> = {
  spine: '您的脊柱',
  access: '打开通道',
  lift: '抬高',
  cement: '骨水泥',
  after: '之后',
};

export const UNTOUCHED: Untouched = {
  left: (level) => `${level}不做处理。`,
  cemented: (level) => `${level}以前手术打过骨水泥，这次不做处理。`,
  noBalloon: (level) => `${level}不用球囊。`,
  older: (level) => `${level}很早以前骨折过，这次不做处理。`,
  whole: (level) => `${level}没有骨折。`,
};

export const NOTICES: NoticeLabels = {
  title: '有些内容用不了：',
  problems: {
    unknown: '不认识，没有采用',
    'not-a-choice': '不在可选范围内',
    'not-a-number': '不是数字',
    'too-small': '太小了',
    'too-large': '太大了',
    twice: '出现了两次，采用第一个',
    'too-many': '太多了，没有采用',
    'no-such-level': '不是这里认识的椎骨。',
    'not-treatable': '这块椎骨在这里不能显示。',
    unclear: '可能指不止一块椎骨。',
  },
  nothing: '没有说是哪块椎骨。',
  more: (given) => `还有${given}`,
  used: (value) => `；改用${value}`,
  dismiss: '关闭提示',
};
