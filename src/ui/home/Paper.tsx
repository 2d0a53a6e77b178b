import { renderSVG } from 'uqr';
import { ASIDES, QUESTIONS } from '../../content/asides.ts';
import { HOME } from '../../content/home.ts';
import { stageWords } from '../../content/language.ts';
import type { OptionId, Sourced } from '../../content/types.ts';
import type { Case } from '../../sim/case/case.ts';
import { isTreated } from '../../sim/case/case.ts';
import { EVIDENCE } from '../../sim/evidence/evidence.ts';
import { caseLine } from '../case/case-line.ts';

/** What stands on the paper. */
export interface PaperContent {
  shown: Case;
  /** The picture, as a data address; null where none could be taken. */
  picture: string | null;
  /** Heights of the bone that is looked at, as text; null before there is a plan. */
  heights: { before: string; after: string; healthy: string } | null;
  chosen: OptionId | 'open';
  own: string;
  link: string;
  date: string;
}

const P = HOME.paper;
/** A code of more characters is too fine to be read from paper. */
const MOST_CODED = 700;

/** One page, whatever reads it: the page itself, a printer, or a file that is opened without a network. */
export function Paper({ shown, picture, heights, chosen, own, link, date }: PaperContent) {
  const treatment = shown.levels.some(isTreated) && chosen !== 'wait' ? 'kyphoplasty' : 'none';
  const before = treatment === 'none' ? [] : stageWords(ASIDES, 'prone', treatment).more.slice(0, 3);
  const later = stageWords(ASIDES, 'after', treatment).more;
  const after = treatment === 'none' ? later : [later[0], later[2], later[6]];
  const [call] = stageWords(ASIDES, 'after', treatment).risks;
  const sources = sourcesOf([...before, ...after, call]);
  return (
    <div className="paper">
      <div className="head">
        <h1>{P.title}</h1>
        <span>
          {caseLine(shown)} · {P.made(date)}
        </span>
      </div>
      {picture === null ? null : (
        <figure>
          <img src={picture} alt={P.picture} />
          <figcaption>
            {P.caption}
            {heights === null ? '' : ` ${P.heights(heights.before, heights.after, heights.healthy)}`}
          </figcaption>
        </figure>
      )}
      <section className="call">
        <h2>{P.call}</h2>
        <p>{call.text}</p>
      </section>
      <div className="columns">
        <section>
          <h2>{P.chosen}</h2>
          <p>{chosen === 'open' ? P.stillOpen : HOME.options[chosen]}</p>
        </section>
        {before.length === 0 ? null : <Told title={P.before} items={before} />}
        <Told title={P.after} items={after} />
        <section>
          <h2>{P.ask}</h2>
          <ol>
            {QUESTIONS.slice(0, 5).map(({ ask }) => (
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
        {link.length > MOST_CODED ? null : (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: squares, made here from an address
          <span aria-hidden="true" dangerouslySetInnerHTML={{ __html: renderSVG(link, { border: 1 }) }} />
        )}
        <div className="small">
          <p>
            {P.link} <a href={link}>{link}</a>
          </p>
          <p>
            {P.sources}: {sources.join('; ')}.
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
