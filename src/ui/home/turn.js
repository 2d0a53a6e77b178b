// In the file that is taken home: turns the bone, by dragging it or by the slider and its arrow keys. Without it the first picture stands.
const figure = document.querySelector('.turn');
const image = figure.querySelector('img');
const slider = figure.querySelector('input');
const frames = [image.src, ...JSON.parse(document.getElementById('frames').textContent)];
const count = frames.length;
// Kept, so that each is unpacked but once.
const kept = frames.map((source) => Object.assign(new Image(), { src: source }));
let at = 0;

function show(frame) {
  at = ((frame % count) + count) % count;
  image.src = kept[at].src;
  slider.value = String(at);
  slider.setAttribute('aria-valuetext', `${Math.round((360 * at) / count)}°`);
}

slider.max = String(count - 1);
slider.addEventListener('input', () => show(Number(slider.value)));
// Round and round: after the last comes the first.
slider.addEventListener('keydown', (event) => {
  const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  show(at + by);
});

let from = null;
image.addEventListener('pointerdown', (event) => {
  from = { x: event.clientX, at };
  image.setPointerCapture(event.pointerId);
});
image.addEventListener('pointermove', (event) => {
  // Across the picture is once round.
  if (from !== null) show(from.at + Math.round((count * (event.clientX - from.x)) / image.clientWidth));
});
for (const end of ['pointerup', 'pointercancel'])
  image.addEventListener(end, () => {
    from = null;
  });

figure.classList.add('turns');
for (const hidden of figure.querySelectorAll('[hidden]')) hidden.hidden = false;
show(0);
