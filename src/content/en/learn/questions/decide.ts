import { FILMS, type OwnQuestion } from './types.ts';

/** Points of decision, each with what follows. */
export const DECIDE: readonly OwnQuestion[] = [
  {
    id: 'decide-medial',
    kind: 'decide',
    ask: 'On AP the left tip touches the medial border of the pedicle. On lateral it is still behind the posterior wall. What do you do?',
    scene: { case: 'L1=conv:14', at: 'needle.75', view: FILMS },
    ways: [
      {
        do: 'Advance: the posterior wall is near',
        good: false,
        follows:
          'The tip goes on through the medial wall and into the canal. Whatever lies there is hit before the body is reached.',
        scene: { case: 'event=pedicle-breach', at: 'needle' },
      },
      {
        do: 'Draw back and aim further out',
        good: true,
        follows:
          'With less convergence the tip comes to the medial border only once it is past the posterior wall.',
        scene: { at: 'needle', view: FILMS },
        next: {
          ask: 'You have withdrawn to the back of the pedicle. What first?',
          ways: [
            {
              do: 'Take a new AP and lateral before advancing',
              good: true,
              follows: 'Both views are true, and the new line is seen before the bone is entered again.',
            },
            {
              do: 'Advance by feel: the first track leads the way',
              good: false,
              follows: 'The needle falls back into the first track and goes where it went before.',
            },
          ],
        },
      },
      {
        do: 'Leave the needle and inflate a smaller balloon',
        good: false,
        follows: 'The tip is not in the body: a balloon would open in the pedicle or the canal.',
      },
    ],
    why: 'The tip must not cross the medial cortex on AP before it has passed the posterior wall on lateral. A needle that threatens to is withdrawn and redirected under both views.',
    sources: ['transpedicular-entry'],
  },
  {
    id: 'decide-not-seen',
    kind: 'decide',
    ask: 'In a patient with severe osteopenia, the pedicles of T8 cannot be made out on AP, whatever the angle. What do you do?',
    scene: { case: 'T8=loss:0.4&bone=0.05', at: 'localise', view: FILMS },
    ways: [
      {
        do: 'Go on by lateral alone',
        good: false,
        follows: 'Lateral tells depth and height. It says nothing of how near the tip is to the canal.',
      },
      {
        do: 'Stop, and come back with better imaging',
        good: true,
        follows:
          'CT guidance, navigation or another day: all are better than a needle whose place is not known.',
      },
      {
        do: 'Treat T9 instead, where they are seen',
        good: false,
        follows: 'That is the wrong level.',
      },
    ],
    why: 'If the pedicles cannot be seen, stop: the rule that keeps the needle out of the canal rests on their outline.',
    sources: [],
  },
  {
    id: 'decide-wall',
    kind: 'decide',
    ask: 'The balloon touches the lateral wall. The endplate has risen in part, the pressure is moderate. What do you do?',
    scene: { at: 'inflate.7', view: FILMS },
    ways: [
      {
        do: 'Stop here',
        good: true,
        follows:
          'What has been gained is kept as far as it can be. Contact with a wall is an end point of its own.',
        next: {
          ask: 'The other balloon still has room. What now?',
          ways: [
            {
              do: 'Inflate it in steps, watching both views',
              good: true,
              follows: 'It may lift further; each balloon has its own end.',
            },
            {
              do: 'Inflate it at once to the rated maximum',
              good: false,
              follows: 'Without steps and pictures its wall is met unseen.',
            },
          ],
        },
      },
      {
        do: 'Inflate on until the endplate is level',
        good: false,
        follows:
          'The balloon goes where bone gives least way: through the wall, which is then open to cement.',
      },
      {
        do: 'Exchange it for cement while it is inflated',
        good: false,
        follows: 'Cement cannot enter where the balloon is.',
      },
    ],
    why: 'Inflation stops at reduction, at contact with a cortical wall, at maximum pressure or at maximum volume, whichever comes first.',
    sources: [],
  },
  {
    id: 'decide-canal',
    kind: 'decide',
    ask: 'While cement goes in, a thin line of it appears behind the posterior wall on lateral. What do you do?',
    scene: { case: 'event=cement-canal', at: 'cement', view: FILMS },
    ways: [
      {
        do: 'Stop the injection at once',
        good: true,
        follows: 'No more goes in. What is there hardens where it is.',
        next: {
          ask: 'In recovery, the patient has new weakness of a leg. What now?',
          ways: [
            {
              do: 'CT at once, and call the spine surgeon',
              good: true,
              follows:
                'Compression by cement or haematoma is looked for and, if found, decompressed urgently.',
            },
            {
              do: 'Give analgesia and examine again tomorrow',
              good: false,
              follows: 'A cord or cauda equina that is compressed recovers the less the longer it lasts.',
            },
            {
              do: 'Plain films in a week',
              good: false,
              follows: 'Films show cement, not what it presses on, and the week is lost.',
            },
          ],
        },
      },
      {
        do: 'Inject on slowly: the leak will seal itself',
        good: false,
        follows: 'The way is open, and pressure drives cement along it.',
      },
      {
        do: 'Withdraw the cannula quickly',
        good: false,
        follows: 'The leak is not undone, and soft cement follows the cannula into the track.',
        scene: { case: 'event=cement-needle', at: 'set' },
      },
    ],
    why: 'Stop, examine, and with a deficit image at once. After vertebroplasty, 4 of 26 patients with cement in the canal were decompressed.',
    sources: ['josr2019-canal'],
  },
  {
    id: 'decide-breathless',
    kind: 'decide',
    ask: 'Two days after three levels were cemented, the patient is breathless with chest pain. What do you do?',
    scene: { case: 'event=cement-lung', at: 'after' },
    ways: [
      {
        do: 'Treat it as an emergency: oxygen, ECG and CT of the chest',
        good: true,
        follows:
          'Cement embolism, clot, pneumothorax and a heart attack are told apart, and each is treated.',
      },
      {
        do: 'Reassure: some breathlessness is usual',
        good: false,
        follows: 'It is not usual, and two of its causes can be fatal within hours.',
      },
      {
        do: 'Arrange physiotherapy',
        good: false,
        follows: 'Time passes before anybody looks at the lung.',
      },
    ],
    why: 'Chest pain or breathlessness after either procedure is an emergency. Three levels or more raised the odds of cement embolism 2.41 times (95 % CI 1.02–5.72).',
    sources: ['josr2021-embolism-levels'],
  },
  {
    id: 'decide-whom',
    kind: 'decide',
    ask: 'A fracture of L1 is four months old. STIR shows no oedema; pain is at L4–L5 and in both legs on walking. The patient asks for kyphoplasty. What do you do?',
    scene: { case: 'L1=old:17,oedema:no', at: 'choices' },
    ways: [
      {
        do: 'Look for another cause of the pain',
        good: true,
        follows:
          'Pain on walking that is not at the fracture suggests stenosis or another source; cement at L1 would not reach it.',
      },
      {
        do: 'Treat L1: the patient asks for it',
        good: false,
        follows: 'A healed fracture that does not hurt is cemented, with all its risks, and the pain stays.',
      },
      {
        do: 'Treat L1 and L2 to be safe',
        good: false,
        follows: 'A second bone without fracture or pain is added to the risk.',
      },
    ],
    why: 'NICE names it an option only for severe ongoing pain after a recent, unhealed fracture, with the pain confirmed at that level.',
    sources: ['nice2013'],
  },
];
