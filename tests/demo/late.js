// A live page: one section arrives after the rest, as on a real front page.
const ARRIVES_MS = 1200;

setTimeout(() => {
  const late = document.querySelector('#late');
  const heading = document.createElement('h2');
  heading.textContent = 'Added since';
  const text = document.createElement('p');
  text.className = 'late';
  text.textContent =
    'A reader asks whether Kim Yo Jong and Pence will try again. Neither office would say.';
  late.append(heading, text);
}, ARRIVES_MS);
