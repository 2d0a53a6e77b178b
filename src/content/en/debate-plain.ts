import type { OptionId, OptionText } from '../types.ts';

export const PLAIN_OPTIONS = {
  wait: {
    name: 'Time, medicine and a brace',
    what: {
      text: 'You give the bone time to heal. You take pain medicine, keep moving as well as you can, and may wear a brace. Your doctor checks on you.',
      sources: [],
    },
    living: {
      text: 'The first weeks can be hard, and you may need help at home. Most people who get better do so bit by bit in the first three months.',
      sources: ['venmans2012-when'],
    },
    canDo: {
      text: 'In one study, about 60 of 100 people had little or no pain within a year. In another, 63 of 100 had lost at least half of their pain by 6 months. You avoid the risks of a procedure.',
      sources: ['venmans2012', 'klazen2010'],
    },
    canHarm: {
      text: 'About 40 of 100 still had pain of 4 or more on a scale of 10 after a year. The bone sank more in 41 to 45 of 100. Strong pain medicine can make you sleepy or sick, and long rest in bed makes you weak. The bone keeps its new shape.',
      sources: ['venmans2012', 'klazen2010-height', 'firanescu2019-height'],
    },
    notKnown: {
      text: 'Nobody can tell early on whose pain will last. A brace may help with pain, but it is not clear that it helps you to do more.',
      sources: ['venmans2012-when', 'asbmr2019', 'squires2023-brace'],
    },
  },
  vertebroplasty: {
    name: 'Cement (vertebroplasty)',
    what: {
      text: 'Your doctor guides a needle into the broken bone with the help of X-rays. Then soft cement is pressed straight in, and it sets.',
      sources: [],
    },
    living: {
      text: 'You lie on your front, numb or asleep, for about half an hour. Most people go home the same day. Your back may be sore for some days.',
      sources: ['dohm2014-time', 'radiologyinfo-preparing', 'wakemed-preparing'],
    },
    canDo: {
      text: 'In a blind trial (nobody knew who had cement), 44 of 100 people with bad, fresh pain had little pain after 14 days, against 21 of 100. The bone sank more in 8 to 12 of 100.',
      sources: ['clark2016', 'klazen2010-height', 'firanescu2019-height'],
    },
    canHarm: {
      text: 'Cement leaked from about 55 of 100 bones in many studies, and 82 of 100 on close scans. Most leaks are never felt. Rarely, cement harms a nerve or the lungs. Very rarely, someone dies. You can bleed, get an infection, or be allergic.',
      sources: ['wneu2017-leak', 'dohm2014-leak', 'josr2019-canal', 'ignacio2018-embolism'],
    },
    notKnown: {
      text: 'Three of five blind trials found no gain over a pretend procedure. So nobody can say for sure whom it helps, or if fresh breaks do better.',
      sources: ['buchbinder2009', 'kallmes2009', 'firanescu2018', 'hansen-vope'],
    },
  },
  kyphoplasty: {
    name: 'Balloon, then cement (kyphoplasty)',
    what: {
      text: 'Your doctor guides a balloon into the broken bone with the help of X-rays, to lift it and make a space. Then soft cement fills the space, and it sets.',
      sources: [],
    },
    living: {
      text: 'You lie on your front, numb or asleep, for about 40 minutes. Most people go home the same day. Your back may be sore for some days.',
      sources: ['dohm2014-time', 'wakemed-preparing'],
    },
    canDo: {
      text: 'In an open trial (everyone knew), daily life got better in a month by 7 points on a scale of 100. Without it, the gain was 2. After two years, pain was about 1 point lower on a scale of 10.',
      sources: ['wardlaw2009', 'boonen2011-pain'],
    },
    canHarm: {
      text: 'Cement leaked from about 18 of 100 bones in many studies, and 73 of 100 on close scans. Most leaks are never felt. Rarely, cement harms a nerve or the lungs. Very rarely, someone dies. You can bleed, get an infection, or be allergic.',
      sources: [
        'wneu2017-leak',
        'dohm2014-leak',
        'bouza2015-leak',
        'nice-ipg166-reports',
        'ignacio2018-embolism',
      ],
    },
    notKnown: {
      text: 'It was never put to a blind trial. So nobody can say how much of the gain comes from the cement, or that it lasts beyond two years.',
      sources: ['boonen2011', 'chou2021-kyphoplasty'],
    },
  },
} as const satisfies Readonly<Record<OptionId, OptionText>>;
