/** How an item of a checklist is met: `no` also where only part of it is, `people` where it needs people who use it. */
export type Met = 'yes' | 'no' | 'people' | 'not-for-this';

export interface Item {
  id: string;
  /** The item in a few words of ours. */
  asks: string;
  met: Met;
  /** Where it is met, or why it is not. */
  how: string;
  /** Test that would fail if it were not met any more. */
  test?: string;
}

const item = (id: string, asks: string, met: Met, how: string, test?: string): Item => ({
  id,
  asks,
  met,
  how,
  ...(test === undefined ? {} : { test }),
});

const TESTS = {
  decide: 'tests/e2e/decide.spec.ts',
  home: 'tests/e2e/home.spec.ts',
  sources: 'tests/content/sources.test.ts',
  tone: 'tests/content/tone.test.ts',
  reading: 'tests/content/reading.test.ts',
  length: 'tests/content/length.test.ts',
  topics: 'tests/content/topics.test.ts',
  groups: 'tests/content/groups.test.ts',
  pain: 'tests/content/pain.test.ts',
  emergency: 'tests/content/emergency.test.ts',
  layout: 'tests/e2e/layout.spec.ts',
  consult: 'tests/e2e/consult.spec.ts',
} as const;

/** International Patient Decision Aid Standards, version 4: qualifying, certifying, quality. */
export const IPDAS: readonly Item[] = [
  item('1.1.1', 'the condition', 'yes', 'steps 1 and 2, each bone as it broke', TESTS.topics),
  item('1.1.2', 'the decision, said', 'yes', 'the line over the question; step 3', TESTS.decide),
  item('1.1.3', 'the options', 'yes', 'Your options compared: three', TESTS.length),
  item('1.1.4', 'good of each', 'yes', '"What it can do" of each option', TESTS.length),
  item('1.1.5', 'bad of each', 'yes', '"What it can harm" of each option; What can go wrong', TESTS.length),
  item('1.2.1', 'what it is like', 'yes', '"What it is like" of each option; steps 4 and 13', TESTS.length),
  item(
    '2.1.1',
    'equal detail',
    'yes',
    'the same parts in the same rows, within 80 % of the same length',
    TESTS.length,
  ),
  item(
    '2.2.1',
    'citations',
    'yes',
    'at each sentence that states a figure; all in Where all of this comes from',
    TESTS.sources,
  ),
  item('2.2.2', 'date', 'yes', 'Where all of this comes from: when', TESTS.decide),
  item('2.2.3', 'when it is renewed', 'yes', 'once a year, and by which month next', TESTS.decide),
  item(
    '2.2.4',
    'uncertainty',
    'yes',
    '"What is not known"; rings and bars of the pictures; "may be chance"',
    TESTS.groups,
  ),
  item('2.3.1', 'who paid', 'yes', 'Where all of this comes from: nobody paid', TESTS.decide),
  ...['2.4.1', '2.4.2', '2.4.3', '2.4.4'].map((id) =>
    item(id, 'of tests', 'not-for-this', 'no test is decided on'),
  ),
  item('Q1', 'natural course', 'yes', 'step 3, Time, medicine and a brace', TESTS.topics),
  item('Q2', 'can be compared', 'yes', 'side by side, row by row', TESTS.decide),
  item('Q3', 'probabilities', 'yes', 'Out of a hundred; the options', TESTS.groups),
  item(
    'Q4',
    'whose probabilities',
    'no',
    'the kind of break, and of FREE the people’s age, stand beside the figures; of the other trials we have no age, and the sheet says so',
  ),
  item('Q5', 'rates', 'yes', 'of 100 people or bones', TESTS.groups),
  item(
    'Q6',
    'the same time',
    'no',
    'new breaks: about a year for every option; pain: no trial of a balloon in our table tells it at the times of the others, and the sheet says so',
  ),
  item('Q7', 'the same denominator', 'yes', 'of 100 throughout', TESTS.tone),
  item('Q8', 'more than one view', 'yes', 'words, numbers, dots of a hundred, bars', TESTS.groups),
  item('Q9', 'what matters to you', 'yes', 'Say what matters to you: five sliders', TESTS.decide),
  item('Q10', 'steps to a decision', 'yes', 'Choose step by step: five', TESTS.decide),
  item('Q11', 'questions to ask', 'yes', 'eight, and one’s own; printed under the picture', TESTS.home),
  item('Q12', 'patients’ needs asked', 'people', 'no patient was asked'),
  item('Q13', 'professionals’ needs asked', 'people', 'no professional was asked'),
  item('Q14', 'read by patients', 'people', 'by none outside the project'),
  item('Q15', 'read by professionals', 'people', 'by none outside the project'),
  item('Q16', 'tried with patients', 'people', 'not tried'),
  item('Q17', 'tried with practitioners', 'people', 'not tried'),
  item('Q18', 'how evidence was chosen', 'yes', 'Where all of this comes from; docs/words.md', TESTS.decide),
  item('Q19', 'its quality', 'yes', 'at each finding; Where all of this comes from', TESTS.sources),
  item(
    'Q20',
    'who wrote it',
    'no',
    'said to be no doctors; names and training would have to be true, and there are none to give',
  ),
  item('Q21', 'reading level', 'yes', 'Where all of this comes from; docs/words.md', TESTS.reading),
  item('Q22', 'choices match what matters', 'people', 'needs a trial of the aid itself'),
  item('Q23', 'people know more', 'people', 'needs a trial of the aid itself'),
  ...['Q24', 'Q25', 'Q26', 'Q27', 'Q28'].map((id) =>
    item(id, 'of tests', 'not-for-this', 'no test is decided on'),
  ),
];

/** Patient Education Materials Assessment Tool: 1 to 19 can it be understood, 20 to 26 can it be acted on. */
export const PEMAT: readonly Item[] = [
  item('1', 'purpose evident', 'yes', 'the line over the question', TESTS.decide),
  item('2', 'nothing that distracts', 'yes', 'few words a step; more to read is apart', TESTS.length),
  item('3', 'everyday words', 'yes', 'grade 6 or below', TESTS.reading),
  item('4', 'terms explained', 'yes', 'the clinical word once, with its meaning', TESTS.tone),
  item('5', 'active voice', 'yes', 'fewer than one text in four holds a passive', TESTS.tone),
  item('6', 'clear numbers', 'yes', 'whole numbers of 100, scales of their own length', TESTS.tone),
  item('7', 'no sums', 'yes', 'none is asked for', TESTS.tone),
  item('8', 'short sections', 'yes', 'thirteen steps, sheets of one matter each', TESTS.length),
  item('9', 'headings', 'yes', 'each step and sheet has its own', TESTS.consult),
  item('10', 'in order', 'yes', 'as it happens', TESTS.topics),
  item(
    '11',
    'a summary',
    'yes',
    'the page to take home: pictures, the drawing, what was settled, in print and as a file',
    TESTS.home,
  ),
  item('12', 'cues', 'yes', '"Look at", brackets, marks of caution', TESTS.length),
  item('13', 'easy to read', 'yes', 'contrast, and 100 to 200 % of the size', TESTS.layout),
  item('14', 'words easy to hear', 'not-for-this', 'nothing is spoken in a consult'),
  item(
    '15',
    'pictures where they help',
    'yes',
    'the model at each step; one’s own film beside it; the other screen',
    TESTS.consult,
  ),
  item('16', 'pictures that carry the words', 'yes', 'each step’s picture is of what it tells', TESTS.length),
  item('17', 'pictures have captions', 'yes', 'names, measures, titles of the dots', TESTS.groups),
  item('18', 'clear pictures', 'yes', 'only what the step is about is named', TESTS.layout),
  item('19', 'simple tables', 'yes', 'rows and columns have headings', TESTS.pain),
  item('20', 'an action', 'yes', 'choose step by step, ask, call', TESTS.decide),
  item('21', 'told to you', 'yes', '"you" throughout', TESTS.tone),
  item('22', 'in small steps', 'yes', 'five to a decision; before the day, at home afterwards', TESTS.decide),
  item('23', 'a tool', 'yes', 'questions, sliders, drawing on the picture, a page to take home', TESTS.home),
  item('24', 'how to calculate', 'not-for-this', 'there is nothing to calculate'),
  item('25', 'how to use charts', 'yes', 'how to read them, and what to ask about them', TESTS.decide),
  item(
    '26',
    'pictures for what is to be done',
    'no',
    'when to call and what to do at home stand in words only',
  ),
];

/** Clear Communication Index of the United States’ Centers for Disease Control and Prevention. */
export const CDC: readonly Item[] = [
  item('1', 'one main message', 'yes', 'the line over the question', TESTS.decide),
  item('2', 'at the top', 'yes', 'before anything is asked', TESTS.decide),
  item('3', 'marked', 'yes', 'bold, with a bar beside it', TESTS.layout),
  item('4', 'a picture of it', 'yes', 'the broken bone among its neighbours, named', TESTS.layout),
  item('5', 'a call to action', 'yes', '"Choose with your doctor"', TESTS.decide),
  item('6', 'both active', 'yes', 'both are', TESTS.tone),
  item('7', 'the audience’s words', 'no', 'believed, but no patient has been asked'),
  item('8', 'lists', 'yes', 'sheets are lists', TESTS.consult),
  item('9', 'headings', 'yes', 'each step and sheet', TESTS.consult),
  item('10', 'the most important first', 'yes', 'lead, then limit', TESTS.length),
  item('11', 'known and not known', 'yes', 'limit of each step; "What is not known"', TESTS.length),
  item('12', 'what to do', 'yes', 'before the day, at home, when to call', TESTS.emergency),
  item('13', 'why', 'yes', 'each question has its why', TESTS.reading),
  item('14', 'how, and whom to call', 'yes', 'When to call for help', TESTS.emergency),
  item(
    '15',
    'numbers the audience uses',
    'yes',
    'whole numbers, points of pain too; bars as published',
    TESTS.pain,
  ),
  item(
    '16',
    'what numbers mean',
    'yes',
    'each with what it counts and how it was looked for; of the height, how much lying down gave and how much balloon and cement kept',
    TESTS.sources,
  ),
  item('17', 'no sums', 'yes', 'none; one denominator', TESTS.tone),
  item('18', 'what the risk is', 'yes', 'what, how and to whom, at the step where it arises', TESTS.topics),
  item('19', 'risks and benefits', 'yes', 'of each option', TESTS.length),
  item('20', 'numbers also in words or pictures', 'yes', 'dots of a hundred', TESTS.groups),
];
