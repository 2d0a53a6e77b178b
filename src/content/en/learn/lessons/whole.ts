import type { Lesson } from '../../../../learn/lessons.ts';

const WHOLE_COLUMN = 'section=whole';

/** From a healthy spine to the months after, in about five minutes. */
export const WHOLE: Lesson = {
  title: 'The whole operation',
  steps: [
    {
      at: 'healthy',
      words:
        'A healthy column. Thoracic kyphosis balances lumbar lordosis, and each body carries what stands on it: a trabecular core in a thin cortical shell between two endplates.',
    },
    {
      at: 'fracture',
      words:
        'L1 gives way under load and bends forwards: a wedge, low in front. The column above tilts with it. Watch the superior endplate sink.',
    },
    {
      at: 'choices',
      view: `${WHOLE_COLUMN}&measures=heights,wedge`,
      words:
        'Most such fractures heal without surgery. Augmentation is an option for severe pain that lasts, when the fracture is recent and the pain is at that level. Balloon kyphoplasty has never been tested against a sham.',
    },
    {
      at: 'prone',
      words:
        'Prone on bolsters, abdomen free, spine in extension. A fracture that moves opens now, before any instrument: posture does much of the reduction.',
    },
    {
      at: 'localise',
      words:
        'Count from the sacrum, and match the MRI. True AP: endplates as single lines, pedicles level, spinous process midway. True lateral: endplates single, pedicles over each other.',
    },
    {
      at: 'needle',
      words:
        'The access needle enters at the lateral border of the pedicle. The rule: on AP the tip must not cross the medial border before lateral shows it past the posterior wall.',
      ask: {
        ask: 'Which view tells how deep the tip is?',
        right: 'Lateral',
        wrong: ['AP', 'Both alike'],
        why: 'AP tells how far medial it is, lateral how deep; the rule needs both.',
      },
    },
    {
      at: 'cannula',
      words:
        'A working cannula takes the needle’s place and is seated just past the posterior wall. A drill, turned by hand, makes the channel and stops short of the anterior cortex.',
    },
    {
      at: 'balloon-in',
      words:
        'The balloon goes in empty. Both markers must be beyond the cannula, in the anterior part of the body, under the endplate that is to be lifted.',
    },
    {
      at: 'inflate',
      view: 'measures=heights',
      words:
        'Inflation in small steps under lateral view. Pressure peaks with each step and relaxes as trabeculae yield. Stop at reduction, at a wall, at the maximum of pressure or of volume.',
    },
    {
      at: 'deflate',
      words:
        'The balloon is let down, and part of the lift is lost. What stays is a cavity, walled by compacted trabeculae.',
    },
    {
      at: 'cement',
      words:
        'Doughy cement fills the cavity from front to back at low pressure, under continuous lateral view. Stop when it nears the posterior quarter of the body, or leaves it anywhere.',
    },
    {
      at: 'set',
      words:
        'Cement sets and warms as it does. Filler and cannulae are freed before it is hard. Check the neurology before the patient leaves.',
    },
    {
      at: 'after',
      words:
        'The bone is held; the disease is not treated. Start or review treatment of the osteoporosis. Numbness, weakness, chest pain or breathlessness is an emergency.',
    },
  ],
};
