/**
 * The page that the pictures are taken of; build/commands/shots.ts bundles it, loads it and asks it for one
 * scene after the other.
 */
import { render } from 'preact';
import { cardScenes } from './cardScenes';
import type { Scene } from './Scene';

const scenes: readonly Scene[] = cardScenes;
const style = document.head.appendChild(document.createElement('style'));

/** Shows a scene, once it has been laid out and painted. */
async function show(name: string): Promise<void> {
  const scene = scenes.find((one) => one.name === name);
  if (scene === undefined) throw new Error(`No scene is called ${name}`);
  render(null, document.body);
  document.documentElement.dir = scene.direction ?? 'ltr';
  document.documentElement.lang = 'en-GB';
  style.textContent = scene.css;
  render(scene.content, document.body);
  await painted();
  scene.act?.(document.body);
  await painted();
}

const painted = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

Object.assign(globalThis, {
  sidelightGallery: {
    scenes: scenes.map(({ name, width, height, scheme, forcedColors = false }) => ({
      name,
      width,
      height,
      scheme,
      forcedColors,
    })),
    show,
  },
});
