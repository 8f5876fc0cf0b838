import { compareStory } from '../../core/story/compare';
import type { EventView } from '../../core/story/eventView';
import type { Story } from '../../core/story/makeStory';
import { timeline } from '../../core/story/timeline';
import { whoIsHeard } from '../../core/story/whoIsHeard';
import { STANDS } from '../../ui/DifferenceBox';
import { HeardNote } from '../../ui/HeardNote';
import { PackText } from '../../ui/PackText';
import { QuestionSides } from '../../ui/QuestionSides';
import { SourceCitation } from '../../ui/SourceCitation';
import { useWords } from '../../ui/UiContext';
import { WhenText } from '../../ui/WhenText';
import { WhoSays } from '../../ui/WhoSays';

/** What is printed: the story, its articles, what they do not tell alike, and all events in order. */
export function HandoutText({ story }: { readonly story: Story }) {
  const { date, message } = useWords();
  const { title, asOf, summary, claims } = story.pack;
  const { differ, toldDifferently, unclear, agree, answered } = compareStory(story);
  const heard = whoIsHeard(story, claims);
  return (
    <article>
      <header>
        <h1>
          <PackText>{title}</PackText>
        </h1>
        <p class="second">{date(asOf)}</p>
        <p>
          <PackText>{summary}</PackText>
        </p>
        {heard !== null && <HeardNote heard={heard} />}
      </header>
      <section>
        <h2>{message('popupArticlesTitle')}</h2>
        <ul class="handout-sources">
          {[...story.sources.values()].map((source) => (
            <li key={source.id}>
              <b>{message('sourceArticle', source.letter)}</b> <SourceCitation source={source} />
            </li>
          ))}
        </ul>
      </section>
      {[differ, toldDifferently, unclear, agree, answered].map(
        (questions) =>
          questions[0] !== undefined && (
            <section key={questions[0].stands}>
              <h2>{message(STANDS[questions[0].stands])}</h2>
              {questions.map((question) => (
                <div key={question.id} class="handout-question">
                  <QuestionSides question={question} />
                </div>
              ))}
            </section>
          ),
      )}
      <section>
        <h2>{message('popupViewTimeline')}</h2>
        <ol class="handout-events">
          {timeline(story).map((event) => (
            <HandoutEvent key={event.id} event={event} />
          ))}
        </ol>
      </section>
    </article>
  );
}

/** An event with all that is said of it; on paper nothing can be unfolded. */
function HandoutEvent({ event: { title, text, when, statements, claims } }: { event: EventView }) {
  return (
    <li>
      <h3>
        <PackText>{title}</PackText>
      </h3>
      <p class="second">
        <WhenText when={when} />
      </p>
      {text !== null && (
        <p>
          <PackText>{text}</PackText>
        </p>
      )}
      <WhoSays statements={statements} />
      {claims.length > 0 && (
        <ul class="handout-claims">
          {claims.map((claim) => (
            <li key={claim.id}>
              <PackText>{claim.text}</PackText>
              <WhoSays statements={claim.statements} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
