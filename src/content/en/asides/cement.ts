import type { AsideText, Told } from '../../types.ts';

/** Cement without a cavity: the same stage of the other procedure. */
const VERTEBROPLASTY = {
  more: [
    {
      text: 'There is no balloon and no space. The cement finds its way between the fine struts of bone.',
      sources: [],
    },
    {
      text: 'The cement is a kind of acrylic. Doctors have used it in hip joints since 1958.',
      sources: ['hip-cement'],
    },
  ],
  risks: [
    {
      text: 'How often cement leaks depends on how hard you look. When many studies were put together, it was in about 55 of 100 treated bones. On close scans in one trial, it was 82 of 100.',
      sources: ['wneu2017-leak', 'dohm2014-leak'],
    },
    {
      text: 'Bits of cement can reach the lungs (an embolism). On scans, one study found some in about 9 of 100 people. Most never feel it. A few get very ill. Very rarely, someone dies.',
      sources: ['luetmer2011-embolism', 'ignacio2018-embolism'],
    },
    {
      text: 'Rarely, cement presses on the cord or on the root of a nerve, and a leg goes weak. In a study of 3,175 people, fewer than 1 of 100 had cement there. Four needed an operation.',
      sources: ['josr2019-canal'],
    },
  ],
} as const satisfies AsideText;

export const CEMENT = {
  more: [
    {
      text: 'The cement is a kind of acrylic. Doctors have used it in hip joints since 1958.',
      sources: ['hip-cement'],
    },
    {
      text: 'In one large trial, each side took about half a teaspoon of cement (some 2 mL).',
      sources: ['vanmeirhaeghe2013-volumes'],
    },
    {
      text: 'Your doctor stops when cement comes near the back wall of the bone, as the nerves lie behind it.',
      sources: [],
    },
  ],
  risks: [
    {
      text: 'How often cement leaks depends on how hard you look. On X-ray, studies of kyphoplasty found leaks in 7 to 40 of 100 treatments. On close scans in one trial, it was 73 of 100 treated bones.',
      sources: ['nice-ipg166-leak', 'bouza2015-leak', 'leak-any-bkp', 'dohm2014-leak'],
    },
    {
      text: 'Few leaks are felt. In trials in Europe, people felt one in about 1 of 100 treated bones, or fewer.',
      sources: ['bouza2015-leak'],
    },
    {
      text: 'Bits of cement can reach the lungs (an embolism). Studies that looked hard for them found some in 2 to 23 of 100 people after either treatment. A trial of kyphoplasty noted it in fewer than 1 of 100. Most never feel it. A few get very ill. Very rarely, someone dies.',
      sources: ['josr2021-embolism', 'krueger2009-embolism', 'dohm2014-embolism', 'ignacio2018-embolism'],
    },
    {
      text: 'Rarely, cement presses on the cord or on the root of a nerve, and a leg goes weak. In a study of 3,175 people who had cement without a balloon, it got there in fewer than 1 of 100. Four of them needed surgery.',
      sources: ['josr2019-canal'],
    },
  ],
  instead: { vertebroplasty: VERTEBROPLASTY },
} as const satisfies Told<AsideText>;
