import { AVATARS, type AvatarId, avatarOf } from '@/guidance/avatars';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import { isUnder10 } from '@/guidance/types';
import { bandOf, isGrown } from '@/settings/children';
import type { Born, Child } from '@/settings/schema';
import { Avatar } from '../shared/Avatar';
import { Choices } from '../shared/Choices';
import { bandOptions, languageOptions, SelectField, Switch, TextField } from '../shared/fields';

const { children: text, bands } = words.pages;

interface Props {
  child: Child;
  /** Only what matters most: the rest is on the settings page. */
  isBrief?: boolean;
  onChange(child: Child): void;
}

/** Who a child is: nickname, picture, age, language. */
export function ChildForm({ child, isBrief = false, onChange }: Props) {
  const now = Date.now();
  return (
    <>
      <div class="columns">
        <TextField
          label={text.nickname}
          hint={text.nicknameHint}
          value={child.nickname}
          maxLength={30}
          onChange={(nickname) => onChange({ ...child, nickname })}
        />
        {!isBrief && (
          <SelectField
            label={text.language}
            value={child.language}
            options={languageOptions}
            onChange={(language) => onChange({ ...child, language })}
          />
        )}
      </div>
      <AvatarField id={child.id} value={child.avatar} onChange={(avatar) => onChange({ ...child, avatar })} />
      {child.born ? (
        <p>{isGrown(child, now) ? text.grown : fill(text.bandFollows, { band: bands[bandOf(child, now)] })}</p>
      ) : (
        <Choices
          name={`band-${child.id}`}
          legend={text.band}
          hint={text.bandHint}
          options={bandOptions}
          value={child.band}
          onChange={(band) => onChange({ ...child, band })}
        />
      )}
      {!isBrief && isUnder10(bandOf(child, now)) && (
        <Switch
          label={text.readAloud}
          hint={text.readAloudHint}
          on={child.readAloud}
          onChange={(readAloud) => onChange({ ...child, readAloud })}
        />
      )}
      {!isBrief && (
        <BornField
          value={child.born}
          onChange={(born) => {
            const { born: _, ...rest } = child;
            // Without a birth month, the band stays at what it has come to be by then.
            onChange(born ? { ...rest, born } : { ...rest, band: bandOf(child, now) });
          }}
        />
      )}
    </>
  );
}

/** The child's drawn picture. */
function AvatarField({ id, value, onChange }: { id: string; value: AvatarId; onChange(avatar: AvatarId): void }) {
  return (
    <fieldset class="choices">
      <legend>{text.avatar}</legend>
      <div class="choices-row">
        {AVATARS.map((avatar) => (
          <label key={avatar} class="choice avatar-choice">
            <input
              type="radio"
              name={`avatar-${id}`}
              value={avatar}
              checked={avatar === value}
              aria-label={text.avatars[avatar]}
              onChange={() => onChange(avatar)}
            />
            <Avatar shapes={avatarOf(avatar)} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const months = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1),
  label: new Intl.DateTimeFormat(words.language, { month: 'long' }).format(new Date(2026, index, 15)),
}));
const YEARS_BACK = 19;
const NONE = { value: '', label: text.bornNone };

/** Month and year of birth, if the parent gives them. */
function BornField({ value, onChange }: { value: Born | undefined; onChange(born: Born | undefined): void }) {
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: YEARS_BACK }, (_, ago) => String(thisYear - ago));
  return (
    <fieldset class="born">
      <legend>{text.born}</legend>
      <p class="hint">{text.bornHint}</p>
      <div class="columns">
        <SelectField
          label={text.bornYear}
          value={value ? String(value.year) : ''}
          options={[NONE, ...years.map((year) => ({ value: year, label: year }))]}
          onChange={(year) => onChange(year ? { year: Number(year), month: value?.month ?? 12 } : undefined)}
        />
        <SelectField
          label={text.bornMonth}
          value={value ? String(value.month) : ''}
          disabled={!value}
          options={value ? months : [NONE]}
          onChange={(month) => value && onChange({ ...value, month: Number(month) })}
        />
      </div>
    </fieldset>
  );
}
