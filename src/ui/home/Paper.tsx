import { asideWords, questionWords } from '../../content/asides.ts';
import { matterWords } from '../../content/decide.ts';
import { homeWords } from '../../content/home.ts';
import { stageWords } from '../../content/language.ts';
import type { Sourced } from '../../content/types.ts';
import { mattersMost, type Notes } from '../../session/notes.ts';
import type { Case } from '../../sim/case/case.ts';
import { caseTreatment } from '../../sim/case/treatment.ts';
import { EVIDENCE } from '../../sim/evidence/evidence.ts';
import { caseLine } from '../case/case-line.ts';
import { joined } from '../decide/joined.ts';
import { Code } from './Code.tsx';
import type { PaperHeights } from './heights.ts';

/** What stands on the paper. */
export interface PaperContent {
  shown: Case;
  /** The picture, as a data address; null where none could be taken. */
  picture: string | null;
  /** What was drawn on, as data addresses, and the title of its step. */
  drawn: readonly { title: string; picture: string }[];
  /** Heights of the bone that is looked at; null before there is a plan. */
  heights: PaperHeights | null;
  chosen: Notes['chosen'];
  own: string;
  matters: Notes['matters'];
  /** Null where nobody else could open it. */
  link: string | null;
  date: string;
}

const TREATMENTS = { wait: 'none', vertebroplasty: 'vertebroplasty', kyphoplasty: 'kyphoplasty' } as const;
/** A code of more characters is too fine to be read from paper. */
const MOST_CODED = 700;

/** One page, whatever reads it: the page itself, a printer, or a file that is opened without a network. */
export function Paper({ shown, picture, drawn, heights, chosen, own, matters, link, date }: PaperContent) {
  const P = homeWords().paper;
  const planned = caseTreatment(shown);
  const settled = chosen === 'open' ? planned : TREATMENTS[chosen];
  const treatment = settled === 'none' ? 'none' : 'kyphoplasty';
  // A picture of what was not chosen would promise it.
  const isChosen = settled === planned;
  const before = treatment === 'none' ? [] : stageWords(asideWords(), 'prone', treatment).more.slice(0, 3);
  const later = stageWords(asideWords(), 'after', treatment).more;
  const after = treatment === 'none' ? later : [later[0], later[2], later[6]];
  const most = mattersMost(matters);
  const [call] = stageWords(asideWords(), 'after', treatment).risks;
  const sources = sourcesOf([...before, ...after, call]);
  return (
    <div className="paper">
      <div className="head">
        <h1>{P.title}</h1>
        <span>
          {caseLine(shown)} · {P.made(date)}
        </span>
      </div>
      {picture === null || !isChosen ? null : (
        <figure>
          <img src={picture} alt={P.picture} />
          <figcaption>
            {planned === 'none' ? P.captionNone : P.caption} {heights === null ? '' : P.heights(heights)}
          </figcaption>
        </figure>
      )}
      {drawn.length === 0 ? null : (
        <div className="drawn">
          {drawn.map(({ title, picture: on }) => (
            <figure key={on}>
              <img src={on} alt={P.drawing(title)} />
              <figcaption>{P.drawn(title)}</figcaption>
            </figure>
          ))}
        </div>
      )}
      <section className="call">
        <h2>{P.call}</h2>
        <p>{call.text}</p>
      </section>
      <div className="columns">
        <section>
          <h2>{P.chosen}</h2>
          <p>{chosen === 'open' ? P.stillOpen : homeWords().options[chosen]}</p>
          {most.length === 0 ? null : (
            <p>{matterWords().paper(joined(most.map((id) => matterWords().items[id].said)))}</p>
          )}
        </section>
        {before.length === 0 ? null : <Told title={P.before} items={before} />}
        <Told title={P.after} items={after} />
        <section>
          <h2>{P.ask}</h2>
          <ol>
            {questionWords()
              .slice(0, 5)
              .map(({ ask }) => (
                <li key={ask}>{ask}</li>
              ))}
          </ol>
        </section>
        <section>
          <h2>{P.own}</h2>
          <div className="own">{own}</div>
        </section>
      </div>
      <div className="foot">
        {link === null || link.length > MOST_CODED ? null : <Code address={link} />}
        <div className="small">
          {link === null ? null : (
            <p>
              {P.link} <a href={link}>{link}</a>
            </p>
          )}
          <p>
            {P.sources}:{' '}
            <span lang="en" dir="ltr">
              {sources.join('; ')}.
            </span>
          </p>
          <p>{P.note}</p>
        </div>
      </div>
    </div>
  );
}

function Told({ title, items }: { title: string; items: readonly Sourced[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {items.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

/** Each source once. */
const sourcesOf = (items: readonly Sourced[]): string[] => [
  ...new Set(items.flatMap(({ sources }) => sources.map((id) => EVIDENCE[id].source))),
];
