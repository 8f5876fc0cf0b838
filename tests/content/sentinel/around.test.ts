// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { around } from '../../../content/sentinel/around';

describe('the text around a node', () => {
  test('is the nearest, through whatever elements it lies in', () => {
    document.body.innerHTML =
      '<p>far</p><p>a <i><b>Kim</b></i><u id="here"><b>in</b>side</u><a> <b>Jong</b></a> z</p>';
    const here = document.getElementById('here') ?? document.body;
    expect(around(here, false)).toBe('fara Kim');
    expect(around(here, true)).toBe(' Jong z');
  });

  test('is short, however long the neighbours are', () => {
    document.body.innerHTML = `${'x'.repeat(1000)}<p id="here"></p>${'y'.repeat(1000)}`;
    const here = document.getElementById('here') ?? document.body;
    expect(around(here, false)).toBe('x'.repeat(80));
    expect(around(here, true)).toBe('y'.repeat(80));
  });
});
