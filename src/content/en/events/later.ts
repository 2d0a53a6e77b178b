import type { EventId } from '../../../sim/event/ids.ts';
import type { EventWords } from '../../types.ts';

/** In the months after. */
export const LATER = {
  'next-fracture': {
    plain: {
      name: 'The next break, above or below',
      what: 'Weak bone breaks again, often in a bone next to the first one, with an operation or without.',
      common: {
        text: 'In trials in Europe, about 21 of 100 people had a new break after the balloon. Half of these were next to the first. In trials of cement alone, people without cement had as many.',
        sources: ['bouza2015-new', 'vertos-adjacent'],
        looked:
          'Trials count on X-rays, so breaks that nobody felt are among them. The longer they look, the more they find.',
      },
      noticed:
        'New pain in the back, often sudden, after a small lift or bend. Some people only get shorter.',
      done: 'Call your doctor, who will look with an X-ray or a scan. Medicine for your bones and exercise lower the risk, so ask about them now.',
    },
    clinical: {
      name: 'Next fracture',
      what: 'A further osteoporotic fracture, adjacent or remote; stiffer cemented bone, intradiscal cement and the disease itself are all proposed as causes.',
      common: {
        text: 'Kyphoplasty: 20.7 % (95 % CI 0.4–40.9) in six trials, 54 % of them adjacent; 35.7 % at 12 months in KAVIAR. Adjacent after augmentation: 8.61 % (674 women). Vertebroplasty against conservative care: 15 of 91 against 21 of 85. Untreated: 19.2 % within a year.',
        sources: [
          'bouza2015-new',
          'dohm2014-fracture',
          'pmc11297947-adjacent',
          'klazen2010-new',
          'vertos-adjacent',
          'lindsay2001',
        ],
        looked:
          'KAVIAR on radiographs, the others as each defined it; populations, follow-up and definitions differ, so these are not to be compared with each other.',
      },
      noticed: 'New focal pain; radiograph, and MRI for oedema. Many are silent.',
      done: 'Treat the osteoporosis, whichever way the first was treated; manage the new fracture as the first.',
    },
    kiosk: 'Weak bone can break again. Medicine for the bones makes that less likely.',
  },
  'cement-displaced': {
    plain: {
      name: 'The cement moves',
      what: 'Weeks or months later, the cement comes loose in the bone and shifts, mostly to the front.',
      common: {
        text: 'One clinic saw it in about 5 of 100 people after cement, with a balloon or without.',
        sources: ['gao2022-displaced'],
        looked: 'On the X-rays of people who were treated there.',
      },
      noticed: 'The pain comes back or grows, most of all on standing up. An X-ray shows the shift.',
      done: 'A brace and pain medicine may be enough. If it hurts on or presses on nerves, some people have an operation with screws.',
    },
    clinical: {
      name: 'Displaced cement',
      what: 'The cement loses its hold, typically a solid block in a cleft, and migrates, mostly anteriorly, while the body collapses round it.',
      common: {
        text: '78 of 1538 patients after either procedure; 12 of 181 after kyphoplasty, all 12 with a cleft.',
        sources: ['gao2022-displaced', 'wu2024-displaced'],
        looked: 'On images taken afterwards, retrospectively, one centre each.',
      },
      noticed:
        'Recurrent pain on standing; displacement and renewed kyphosis on radiographs, instability between supine and standing films.',
      done: 'Brace and analgesia, treatment of the osteoporosis; further augmentation or instrumented fixation for persistent pain or deficit.',
    },
    kiosk: 'Cement can shift in the bone, weeks or months later. Tell your doctor if pain comes back.',
  },
} satisfies Partial<Record<EventId, EventWords>>;
