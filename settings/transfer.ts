import * as v from 'valibot';
import { FIRST_CHILD, migrate } from './migrations';
import { isDescribed, isNamedApart, newIdsFor, withNewIds } from './same-child';
import { type Child, SETTINGS_VERSION, type Settings, SettingsSchema } from './schema';

/** What a file holds: the PIN, and whether to sync, stay where they are. */
const FileSchema = v.omit(SettingsSchema, ['lock', 'sync']);

/** Settings as a file. */
export function toFile({ lock: _, sync: _sync, ...settings }: Settings): string {
  return `${JSON.stringify({ livewise: 'settings', ...settings }, null, 2)}\n`;
}

/** Why a file could not be taken, with the field where there is one: `children.0.band`. */
export type FileProblem =
  | { because: 'no-json' }
  | { because: 'no-settings' }
  | { because: 'newer' }
  | { because: 'field'; field: string; expected: string };

export type FromFile = { settings: v.InferOutput<typeof FileSchema> } | { problems: FileProblem[] };

/** The longest file that is looked at, in characters. */
const LONGEST = 200_000;

/**
 * Reads a settings file, of this or an earlier version. Takes all of it or nothing. A PIN in it is left out: whoever has
 * the file must not be able to set one. So is whether to sync, which a grown-up switches on where it is to be.
 */
export function fromFile(text: string): FromFile {
  const read = readJson(text);
  if (!read) return { problems: [{ because: 'no-json' }] };
  const { livewise: _, pin: _pin, lock: _lock, sync: _sync, ...stored } = read;
  if (typeof stored.version !== 'number') return { problems: [{ because: 'no-settings' }] };
  if (stored.version > SETTINGS_VERSION) return { problems: [{ because: 'newer' }] };
  const migrated = migrate(stored, SETTINGS_VERSION);
  if (!migrated) return { problems: [{ because: 'no-settings' }] };
  const parsed = v.safeParse(FileSchema, migrated);
  if (parsed.success) return { settings: parsed.output };
  return {
    problems: parsed.issues.map((issue) => ({
      because: 'field',
      field: v.getDotPath(issue) ?? '',
      expected: fitting(issue),
    })),
  };
}

/** What would fit there, in plain words; checks of our own bring theirs along. */
function fitting({ kind, type, input, received, requirement, ...issue }: v.BaseIssue<unknown>): string {
  const isSchema = kind === 'schema';
  const words: Readonly<Record<string, string>> = {
    never: 'left out',
    Object: 'a set of fields',
    Array: 'a list',
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
    min_length: 'not empty',
    max_length: `${requirement} ${typeof input === 'string' ? 'characters' : 'entries'} at most`,
    integer: 'a whole number',
    min_value: `${requirement} or more`,
    max_value: `${requirement} or less`,
  };
  const expected = issue.expected ?? '';
  if (received === 'undefined') return 'there';
  return words[isSchema ? expected : type] ?? (isSchema ? expected : issue.message);
}

function readJson(text: string): Record<string, unknown> | undefined {
  if (text.length > LONGEST) return undefined;
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The children of a file as they are to be saved here: one who is here under another id takes that one, and a first child whose
 * id is somebody else's here gets a new one. Otherwise what is kept about a child would be lost, or taken for another's.
 * @param here the children who are here now
 * @param first the settings that hold before anybody has chosen anything
 */
export function childrenFrom(file: readonly Child[], here: readonly Child[], first: Settings, now: number): Child[] {
  const isHere = (child: Child) =>
    here.some((other) => other.id === child.id && !(child.id === FIRST_CHILD && isNamedApart(child, other)));
  const unknown = file.filter((child) => !isHere(child));
  const others = here.filter((child) => isDescribed(child, first));
  return withNewIds(file, newIdsFor(unknown, file, others, now));
}
