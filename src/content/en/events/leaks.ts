import type { EventId } from '../../../sim/event/ids.ts';
import type { EventWords } from '../../types.ts';

/** Cement where it should not be. */
export const LEAKS = {
  'cement-canal': {
    plain: {
      name: 'Cement in the canal of the nerves',
      what: 'Some cement gets past the back wall of the bone, into the canal where the nerves run. It may press on them.',
      common: {
        text: 'In a study of 3,175 people who had cement without a balloon, it got there in fewer than 1 of 100. Four of them needed surgery.',
        sources: ['josr2019-canal'],
        looked: 'What we read does not say how they looked for it.',
      },
      noticed:
        'Your doctor watches the cement on X-ray all the time. At home, the signs are numb or weak legs, or trouble with bladder or bowels.',
      done: 'Your doctor stops at once. With such signs at home, call for an ambulance. Some people need surgery soon, to free the nerves.',
    },
    clinical: {
      name: 'Cement in the spinal canal',
      what: 'PMMA passes the basivertebral foramen, a posterior wall defect or a breached pedicle into the epidural space, where mass and heat may harm cord, cauda equina or root.',
      common: {
        text: 'After vertebroplasty, 26 of 3175 patients, 4 of them decompressed. In kyphoplasty, 15.5 % of 270 vertebrae leaked through the basivertebral foramen.',
        sources: ['josr2019-canal', 'wang2014-routes'],
        looked: 'Neither abstract states the modality. A basivertebral leak need not compress anything.',
      },
      noticed:
        'On lateral, cement behind the line of the posterior wall; radicular pain in the awake patient. Later, any new deficit.',
      done: 'Stop the injection. A deficit calls for CT at once and urgent decompression if cement compresses; without one, examine again and again.',
    },
    kiosk: 'Cement can run out at the back of the bone. Doctors watch it on X-ray and stop at once.',
  },
  'cement-disc': {
    plain: {
      name: 'Cement in a disc',
      what: 'Some cement runs through a crack in the end of the bone, into the soft disc above or below.',
      common: {
        text: 'After the balloon, one study found it in about 8 of 100 treated bones.',
        sources: ['wang2014-routes'],
        looked: 'What we read does not say how they looked. Close scans find more than plain X-rays.',
      },
      noticed: 'It shows on X-ray. Most people do not feel it.',
      done: 'Your doctor stops, waits until the cement is thicker, or ends there. Mostly nothing more is needed. Whether the next bone then breaks more easily is an open question.',
    },
    clinical: {
      name: 'Cement in the disc',
      what: 'Type D leak: cement passes a fractured endplate or a cleft that reaches it into the intervertebral space.',
      common: {
        text: 'In kyphoplasty, 7.8 % of 270 vertebrae, the second commonest route after the basivertebral foramen.',
        sources: ['wang2014-routes'],
        looked:
          'Modality not stated in the abstract. A leak rate is a rate of detection: CT finds several times what film does.',
      },
      noticed: 'On both views, cement beyond the endplate; mostly without symptoms.',
      done: 'Pause, let the cement thicken, move the tip, or stop. Whether it leads to fracture of the neighbour is disputed.',
    },
    kiosk: 'A little cement can run into the soft disc beside the bone. Most people do not feel it.',
  },
  'cement-lung': {
    plain: {
      name: 'Cement in the lung',
      what: 'Bits of cement get into a vein and travel to the lungs (an embolism). The picture shows the vein, not the lungs.',
      common: {
        text: 'Studies that looked hard found some in 2 to 23 of 100 people after either treatment. A trial of kyphoplasty noted it in fewer than 1 of 100.',
        sources: ['josr2021-embolism', 'krueger2009-embolism', 'dohm2014-embolism'],
        looked: 'Scans of the chest find most of them. The trial told of what its doctors noted.',
      },
      noticed: 'Most people never feel it. Chest pain or short breath is a sign, in the days after too.',
      done: 'With such signs, call for an ambulance. Doctors may watch it, or give medicine against clots. Very rarely someone needs surgery, or dies.',
    },
    clinical: {
      name: 'Pulmonary cement embolism',
      what: 'Cement enters a segmental or basivertebral vein and reaches the pulmonary arteries by way of the azygos or caval system. The vein at the bone is what the picture and the X-ray show; what lies beyond is told in words only.',
      common: {
        text: '34 of 1782 (1.9 %) after either procedure and 9.4 % after vertebroplasty on CT; 1 of 94 on plain film after kyphoplasty; 1 of 191 in KAVIAR over 2 years; 3.5–23 % across a review.',
        sources: [
          'josr2021-embolism',
          'luetmer2011-embolism',
          'bliemel2013-embolism',
          'dohm2014-embolism',
          'krueger2009-embolism',
        ],
        looked:
          'CT or plain film as given; KAVIAR counted recorded events. Routine CT finds what nobody felt.',
      },
      noticed:
        'Mostly by chance. Else dyspnoea, chest pain, hypoxia or hypotension, on injection or within days.',
      done: 'Stop when a vein fills. Peripheral and silent: follow up. With symptoms or central: anticoagulation, in rare cases removal; it can be fatal.',
    },
    kiosk: 'A little cement can get into a vein. Doctors watch it on X-ray and stop at once.',
  },
  'cement-needle': {
    plain: {
      name: 'Cement along the way of the needle',
      what: 'A thread of cement follows the tools back, into the bone bridge or the muscle behind it.',
      common: {
        text: 'After the balloon, one study found it in the bone bridge in about 5 of 100 treated bones.',
        sources: ['chen-needle-track'],
        looked: 'What we read does not say how they looked for it.',
      },
      noticed: 'It shows on X-ray. Some people feel a sore spot under the small cut.',
      done: 'Your doctor waits until the cement is firm and turns the tube loose before it comes out. A thread that hurts can be taken out.',
    },
    clinical: {
      name: 'Cement along the needle',
      what: 'Cement follows the cannula back into the pedicle, or as a spike into the paraspinal muscle.',
      common: {
        text: '20 of 370 vertebrae after kyphoplasty, in the pedicle, none with symptoms.',
        sources: ['chen-needle-track'],
        looked: 'Retrospective; modality not stated in the abstract.',
      },
      noticed: 'A column of cement along the track on both views; local pain over the puncture.',
      done: 'Leave filler or stylet in until the cement has set, turn the cannula to break the thread, then withdraw. A painful spike is removed through the incision.',
    },
    kiosk:
      'A thread of cement can follow the tools. Doctors wait until it is firm before they take them out.',
  },
} satisfies Partial<Record<EventId, EventWords>>;
