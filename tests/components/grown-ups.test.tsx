// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { GrownUps } from '@/components/options/GrownUps';
import type { GrownUp, Settings } from '@/settings/schema';
import { familySettings } from '../lib/family';
import { closePage, openPage } from '../lib/open-page';
import { sectionProps } from '../lib/section-props';

let page: HTMLElement;
let settings: Settings;
beforeEach(() => {
  page = openPage();
});
afterEach(() => {
  closePage(page);
});

const draw = () => {
  const update = async (change: Partial<Settings>) => {
    settings = { ...settings, ...change };
    draw();
    return true;
  };
  render(<GrownUps {...sectionProps(settings, update)} />, page);
};
const drawn = () => new Promise((done) => setTimeout(done));
/** The fields of one grown-up, or of one help of your own; they stand one below the other. */
const FIELDS = { name: 'input', way: 'select', value: '.columns input' } as const;
type FieldName = keyof typeof FIELDS;
const rowAt = (index: number) => page.querySelectorAll('.person')[index];
const field = (name: FieldName, row = 0) => rowAt(row)?.querySelector<HTMLInputElement>(FIELDS[name]);
/** Types into a field and leaves it, or chooses from a list. */
const enter = async (name: FieldName, value: string, row = 0) => {
  const its = field(name, row);
  if (!its) throw new Error(`there is no field for the ${name}`);
  its.value = value;
  its.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
  its.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn();
};

const mum = { name: 'Mum', reach: { way: 'tel', value: '020 7946 0001' } } as const;

/** A row as the page shows it. */
const shown = (row = 0) => {
  const [name, way, value] = (['name', 'way', 'value'] as const).map((each) => field(each, row)?.value);
  return { name, ...(value && { reach: { way, value } }) };
};
const isWarned = () => page.querySelector('.person .bad')?.textContent !== '';

type Steps = readonly (readonly [field: FieldName, value: string])[];
it.each<[string, GrownUp, Steps, GrownUp, boolean]>([
  [
    'an address that was typed as a number, then as what it is',
    { name: 'Mum' },
    [
      ['way', 'tel'],
      ['value', 'mum@example.org'],
      ['way', 'mailto'],
    ],
    { name: 'Mum', reach: { way: 'mailto', value: 'mum@example.org' } },
    false,
  ],
  ['another way by the same number', mum, [['way', 'sms']], { ...mum, reach: { ...mum.reach, way: 'sms' } }, false],
  ['another way that this number is none of', mum, [['way', 'mailto']], mum, true],
  [
    'a bad number, then another name',
    mum,
    [
      ['value', '020 ext 5'],
      ['name', 'Mama'],
    ],
    mum,
    true,
  ],
  [
    'a bad number, another name, then a good number',
    mum,
    [
      ['value', '020 ext 5'],
      ['name', 'Mama'],
      ['value', '020 7946 0002'],
    ],
    { name: 'Mama', reach: { way: 'tel', value: '020 7946 0002' } },
    false,
  ],
  [
    'no name, then another number',
    mum,
    [
      ['name', ''],
      ['value', '020 7946 0002'],
    ],
    mum,
    true,
  ],
  [
    'no name, another number, then a name',
    mum,
    [
      ['name', ''],
      ['value', '020 7946 0002'],
      ['name', 'Mama'],
    ],
    { name: 'Mama', reach: { way: 'tel', value: '020 7946 0002' } },
    false,
  ],
  ['no way any more', mum, [['way', 'none']], { name: 'Mum' }, false],
  ['no number any more', mum, [['value', '']], { name: 'Mum' }, false],
  [
    'a bad number, then no way',
    mum,
    [
      ['value', '020 ext 5'],
      ['way', 'none'],
    ],
    { name: 'Mum' },
    false,
  ],
  [
    'a way that is not filled in, then another name',
    { name: 'Mum' },
    [
      ['way', 'tel'],
      ['name', 'Mama'],
    ],
    { name: 'Mama' },
    false,
  ],
])(
  'what is shown of a grown-up is saved, or it is said that it is not: %s',
  async (_, before, steps, after, warned) => {
    settings = familySettings({ grownUps: [before] });
    draw();
    for (const [name, value] of steps) {
      await enter(name, value);
      if (!isWarned()) expect(shown(), `${name}: ${value}`).toEqual(settings.grownUps[0]);
    }
    expect([settings.grownUps[0], isWarned()]).toEqual([after, warned]);
  },
);

const press = async (name: string, row?: number) => {
  const within = row === undefined ? page : rowAt(row);
  const button = [...(within?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent?.trim() === name,
  );
  button?.click();
  await drawn();
};
const green = { name: 'Ms Green', reach: { way: 'tel', value: '020 7946 0001' } } as const;

it.each<[string, () => Promise<void>, number, Settings['ownServices']]>([
  ['is taken out', () => press('Remove', 1), 1, []],
  ['is taken out by a double press', () => press('Remove', 1).then(() => press('Remove', 1)), 1, []],
  ['is changed', () => enter('name', 'Mrs Green', 1), 2, [{ ...green, name: 'Mrs Green' }]],
])('help of your own that is being typed stays when another %s', async (_, act, row, left) => {
  // The row of a grown-up comes first.
  settings = familySettings({ ownServices: [green] });
  draw();
  await press('Add help of your own');
  await enter('name', 'Mr Blue', 2);
  await act();
  expect(settings.ownServices).toEqual(left);
  expect(shown(row)).toMatchObject({ name: 'Mr Blue' });
  await enter('value', '020 7946 0002', row);
  expect(settings.ownServices).toEqual([...left, { name: 'Mr Blue', reach: { way: 'tel', value: '020 7946 0002' } }]);
});

it('help of your own that has been typed keeps the field that is being left', async () => {
  settings = familySettings({ ownServices: [green] });
  draw();
  await press('Add help of your own');
  const added = field('name', 2);
  await enter('name', 'Mr Blue', 2);
  await enter('value', '020 7946 0002', 2);
  expect(settings.ownServices).toHaveLength(2);
  expect(field('name', 2)).toBe(added);
});
