import type { EventId } from '../../sim/event/ids.ts';
import type { KioskWarning } from '../tongue.ts';

export const EVENTS: Readonly<Record<EventId, string>> = {
  'wrong-level': '椎骨长得很像，这里治错了一块。医生会在X光下数清楚，不让这种事发生。',
  'pedicle-breach': '这里针偏出了骨头里的通道。医生在X光下看到，就停下来把针退回。',
  'endplate-break': '球囊可能顶破椎骨的上面或下面。医生就会放空球囊，少打一些骨水泥。',
  'balloon-rupture': '球囊可能破裂。医生就会取出来，换一个新的。',
  'cement-canal': '骨水泥可能从椎骨后面漏出。医生用X光看着，一见到就马上停。',
  'cement-disc': '一点骨水泥可能漏进旁边柔软的椎间盘。多数人没有感觉。',
  'cement-lung': '一点骨水泥可能进入静脉。医生用X光看着，一见到就马上停。',
  'cement-needle': '一条细细的骨水泥可能跟着工具出来。医生等它变硬了，再取出工具。',
  'next-fracture': '脆弱的骨头可能再次骨折。吃治疗骨质疏松的药，可以减少这种可能。',
  'cement-displaced': '几周或几个月后，骨水泥可能在骨头里移动。如果又痛了，请告诉医生。',
};

/** A stranger hears of all ways in one sentence. */
const OUTSIDE = '这里有一点骨水泥漏到骨头外面。';

export const WARNINGS: Readonly<Record<KioskWarning, string>> = {
  'sinks-again': '之后几个月里，椎骨又会矮下去一点。',
  'pressure-limit': '球囊够满了，压力已经到了允许的最高值。',
  'balloon-maximum': '球囊已经装满了。',
  'wall-contact': '球囊碰到了骨头的壁，医生就到此为止。',
  'height-restored': '椎骨已经抬平了，医生就到此为止。',
  'posterior-quarter': '骨水泥快到椎骨后面了，医生就到此为止。',
  'no-more-room': '骨头里没有空间了，医生就到此为止。',
  resists: '这块骨头很硬，装不下更多骨水泥，医生就到此为止。',
  'leak-seen': '医生看到骨水泥漏出骨头，马上就停。',
  'leak-b': OUTSIDE,
  'leak-s': OUTSIDE,
  'leak-c': OUTSIDE,
  'leak-d': OUTSIDE,
};
