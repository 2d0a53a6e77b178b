// Attributes say what is shown; methods ask and answer. That is all there is to it.
const scope = document.querySelector('kypho-scope');
const form = document.querySelector('form');

async function tell() {
  const { levels } = await scope.state();
  const [{ level, heightsMm }] = levels;
  form.elements.height.value = `${level}: ${heightsMm.anterior.toFixed(1)} mm high in front`;
}

form.elements.level.addEventListener('change', async ({ target }) => {
  await scope.setCase({ levels: [target.value] });
  await tell();
});
form.elements.at.addEventListener('change', async ({ target }) => {
  await scope.setTime(target.value);
  await tell();
});
form.elements.save.addEventListener('click', async () => {
  const file = await scope.save({ as: 'glb' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'kyphoscope.glb';
  link.click();
});
scope.addEventListener('refused', ({ detail }) => {
  form.elements.height.value = `${detail.attribute}: ${detail.message}`;
});
await scope.ready;
await tell();
