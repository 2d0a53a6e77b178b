import type { Stage } from '../../types.ts';

export const CHOICES: Stage = {
  plain: {
    title: 'What are your choices?',
    lead: 'You can give it time, with pain medicine and perhaps a brace. A doctor can put cement in the bone: that is vertebroplasty. Or a balloon first, then cement: that is kyphoplasty.',
    limit: 'Doctors do not agree on how well cement works. Ask what yours would expect for you.',
    lookAt: { text: 'Look at the broken bone', part: 'vertebra' },
    more: [
      {
        text: 'Time. Many of these breaks heal within about three months without surgery. With weak bone it can take up to a year.',
        sources: ['nyu-healing'],
      },
      {
        text: 'Pain can stay, though. In one study of people treated without surgery, about 40 of 100 still had pain of 4 or more on a scale of 10 after a year.',
        sources: ['venmans2012'],
      },
      {
        text: 'A brace may help with pain. It is not clear that it helps you to do more.',
        sources: ['squires2023-brace', 'asbmr2019'],
      },
      {
        text: 'When do doctors think of cement? Mostly when a fresh break still hurts badly in spite of good pain medicine, and tests show that the pain comes from that bone.',
        sources: ['nice2013'],
      },
      {
        text: 'What sets the two apart? Vertebroplasty presses cement straight into the bone. Kyphoplasty opens a space with a balloon first, to win back some height. When a trial compared them, pain eased about as much with both.',
        sources: ['evans2016'],
      },
      {
        text: 'What can kyphoplasty do? In trials, people had less pain, moved better and had a better life at 1 month than people without it. The gap shrank over 1 to 2 years. Everyone knew who had it, and the maker of the balloon paid for the trials.',
        sources: [
          'wardlaw2009',
          'boonen2011',
          'boonen2011-pain',
          'berenson2011',
          'free-funding',
          'cafe-funding',
        ],
      },
      {
        text: 'Does the cement itself help? To find out, some trials gave part of the people a pretend procedure. Three found no gain from vertebroplasty. One found a gain for bad pain in the first 6 weeks. We know of no such trial of kyphoplasty.',
        sources: ['buchbinder2009', 'kallmes2009', 'firanescu2018', 'clark2016'],
      },
      {
        text: 'If a tumour is the cause, or bone presses on nerves, other treatment may come first. Ask about it.',
        sources: [],
      },
      {
        text: 'One way to choose: first think about what matters most to you, such as less pain soon or fewer risks. Then go through each choice with your doctor. Ask what happens if you wait. You may take your time, ask someone else, or say no.',
        sources: [],
      },
    ],
    risks: [
      {
        text: 'If you wait, the bone may sink more. In two trials it did so in 41 to 45 of 100 people without cement, and in 8 to 12 of 100 with it.',
        sources: ['klazen2010-height', 'firanescu2019-height'],
      },
      {
        text: 'Long rest in bed makes muscle and bone weaker. Gentle walks help.',
        sources: ['nyu-healing'],
      },
      {
        text: 'Cement has risks of its own: it can leak, and rarely it does harm. The next steps tell how often.',
        sources: [],
      },
      {
        text: 'Kyphoplasty is not for everyone. It may be ruled out by an infection, a bleeding problem, or a bad allergy to the dye or the cement.',
        sources: ['kyphon-ifu-contraindications'],
      },
    ],
  },
  clinical: {
    title: 'Indication and evidence',
    text: [
      {
        text: 'Most osteoporotic fractures heal without surgery: 60 % had pain of 3 or below within a year (n = 95), and 63 % at least half their pain gone by 6 months. Bracing: benefit unclear. Exercise may help.',
        sources: ['asj2022-healing', 'venmans2012', 'klazen2010', 'asbmr2019'],
      },
      {
        text: 'Kyphoplasty against non-surgical care, open: FREE (n = 300, within 3 months), SF-36 physical component difference 5.2 (95 % CI 2.9–7.4) at 1 month, 1.70 at 12 and 1.68 at 24 months (not significant); pain −0.80 of 10 (−1.39 to −0.20) at 24 months. CAFE (cancer, n = 134): RMDQ 17.6 to 9.1 at 1 month after kyphoplasty (8.3 points, 95 % CI 6.4–10.2). Neither was masked; the manufacturer funded both.',
        sources: [
          'free-population',
          'wardlaw2009',
          'boonen2011',
          'boonen2011-pain',
          'berenson2011',
          'free-funding',
          'cafe-funding',
        ],
      },
      {
        text: 'Sham-controlled trials concern vertebroplasty only. No benefit: Buchbinder (n = 78), INVEST (n = 131), VERTOS IV (n = 180). Benefit: VAPOUR (n = 120, under 6 weeks; NRS below 4 at 14 days in 44 % against 21 %). Against infiltration of anaesthetic, VERTOS V (n = 80, chronic): VAS difference 1.3 (95 % CI 0.1–2.6) at 12 months.',
        sources: ['buchbinder2009', 'kallmes2009', 'firanescu2018', 'clark2016', 'carli2023'],
      },
      {
        text: 'Kyphoplasty against vertebroplasty: no difference in pain or RMDQ to 1 year.',
        sources: ['evans2016'],
      },
      {
        text: 'Positions. NICE TA279: an option only for severe ongoing pain after a recent, unhealed fracture despite optimal pain management, with the pain confirmed at that level. AAOS 2010: strong against vertebroplasty, weak for kyphoplasty. Cochrane 2018: vertebroplasty not supported for routine use. ASBMR 2019: evidence for kyphoplasty insufficient.',
        sources: ['nice2013', 'aaos2010', 'cochrane2018', 'asbmr2019'],
      },
    ],
    limit: {
      text: 'No sham-controlled trial of balloon kyphoplasty is known to us, and open trials tend to overestimate benefit. Registry survival (60.8 against 50.0 % at 4 years, adjusted) is confounded by selection.',
      sources: ['cochrane2018-harm', 'edidin2011'],
    },
    risks: [
      {
        text: 'Without cement, further height loss in 35 of 85 against 11 of 91 with vertebroplasty (VERTOS II), 45 % against 8 % (VERTOS IV, sham).',
        sources: ['klazen2010-height', 'firanescu2019-height'],
      },
      {
        text: 'Contraindications: bleeding disorder, active or incompletely treated infection at the site, severe allergy to contrast or cement. Posterior wall disruption is relative: 9 % leakage, none symptomatic, in 98 patients (157 levels).',
        sources: ['kyphon-ifu-contraindications', 'perez2021-posterior-wall'],
      },
    ],
  },
  kiosk: {
    title: 'What can be done?',
    line: 'Many of these breaks heal with time and pain medicine. Some people have cement put in the bone. Doctors still debate how well it works.',
  },
  spoken: 'There are three ways: time and medicine, cement alone, or a balloon and then cement.',
  picture: 'The broken bone seen from the side, before any treatment.',
};
