import type { FilmWords } from '../tongue.ts';

export const FILMS: FilmWords = {
  simulated: '模拟图',
  plain: { ap: '背面X光片', lateral: '侧面X光片' },
  sees: {
    bone: (level) => `中间是${level}，上下是相邻的椎骨。`,
    needle: '针或钢管在骨桥里。',
    breach: '其中一根穿过了骨桥的内壁，进了神经通道。',
    balloon: (ml) => `球囊里有造影剂${ml}毫升，比骨头还亮。`,
    cavity: '球囊原来的地方，有一个较暗的空腔。',
    cement: (ml) => `骨水泥${ml}毫升，最亮。`,
    leak: (ml) => `其中${ml}毫升在骨头外面。`,
    spilt: '球囊破了，周围骨头里有一点造影剂。',
    thread: '一条细细的骨水泥顺着针的通道往后流。',
    moved: (mm) => `骨水泥比变硬时的位置往前移了${mm}毫米。`,
  },
};
