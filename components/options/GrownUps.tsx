import { useLayoutEffect, useState } from 'preact/hooks';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import { REACH_WAYS } from '@/guidance/types';
import { type GrownUp, isGrownUp, MOST_GROWN_UPS } from '@/settings/schema';
import { CountryField, PageLanguageField, SelectField, Switch, TextField } from '../shared/fields';
import { Managed } from '../shared/Managed';
import { useFirstPress } from '../shared/use-first-press';
import { OwnServices } from './OwnServices';
import type { SectionProps } from './sections';
import { typedReach } from './typed-reach';

const { children: text } = words.pages;

/** Whom the children can turn to, and where the family lives. */
export function GrownUps({ settings, managed, update }: SectionProps) {
  const { grownUps, ownServices, message, promise, country, pageLanguage } = settings;
  const save = (next: GrownUp[]) => void update({ grownUps: next });
  const [isAdding, setIsAdding] = useState(false);
  const rows: readonly (GrownUp | undefined)[] =
    isAdding || grownUps.length === 0 ? [...grownUps, undefined] : grownUps;

  return (
    <>
      <section class="sheet">
        <h2>{text.grownUps}</h2>
        <p class="hint">{text.grownUpsHint}</p>
        <Managed managed={managed} setting="grownUps">
          {rows.map((grownUp, index) => (
            <GrownUpForm
              // A row keeps its place while its name is typed anew.
              key={index}
              number={index + 1}
              grownUp={grownUp}
              onChange={(next) => {
                setIsAdding(false);
                save(grownUp ? grownUps.map((each, i) => (i === index ? next : each)) : [...grownUps, next]);
              }}
              onRemove={grownUp && (() => save(grownUps.filter((_, i) => i !== index)))}
              onMoveUp={grownUp && index > 0 ? () => save(movedUp(grownUps, index)) : undefined}
            />
          ))}
          {grownUps.length > 0 && grownUps.length < MOST_GROWN_UPS && !isAdding && (
            <p>
              <button type="button" class="lw-button" onClick={() => setIsAdding(true)}>
                {text.addGrownUp}
              </button>
            </p>
          )}
        </Managed>
        <Managed managed={managed} setting="message">
          <TextField
            label={text.message}
            hint={text.messageHint}
            value={message}
            maxLength={140}
            onChange={(next) => void update({ message: next })}
          />
        </Managed>
        <Managed managed={managed} setting="promise">
          <Switch
            label={text.promise}
            hint={text.promiseHint}
            on={promise}
            onChange={(next) => void update({ promise: next })}
          />
        </Managed>
      </section>
      <section class="sheet">
        <Managed managed={managed} setting="country">
          <CountryField value={country} onChange={(next) => void update({ country: next })} />
        </Managed>
        <Managed managed={managed} setting="pageLanguage">
          <PageLanguageField value={pageLanguage} onChange={(next) => void update({ pageLanguage: next })} />
        </Managed>
      </section>
      <section class="sheet">
        <Managed managed={managed} setting="ownServices">
          <OwnServices services={ownServices} onChange={(next) => void update({ ownServices: next })} />
        </Managed>
      </section>
    </>
  );
}

/** The list with one of them a place further up. */
function movedUp(grownUps: readonly GrownUp[], index: number): GrownUp[] {
  const rest = grownUps.filter((_, i) => i !== index);
  return [...rest.slice(0, index - 1), ...grownUps.slice(index, index + 1), ...rest.slice(index - 1)];
}

interface FormProps {
  number: number;
  /** Absent for one that is being added. */
  grownUp: GrownUp | undefined;
  onChange(grownUp: GrownUp): void;
  onRemove?: (() => void) | undefined;
  onMoveUp?: (() => void) | undefined;
}

const WAYS = ['none', ...REACH_WAYS] as const;

function GrownUpForm({ number, grownUp, onChange, onRemove, onMoveUp }: FormProps) {
  /** What is shown and not saved: it does not fit, or its way has only just been chosen. */
  const [draft, setDraft] = useState<GrownUp>();
  const isFirst = useFirstPress();
  // Another one stands in this place now: what was typed was not meant for them.
  useLayoutEffect(() => setDraft(undefined), [JSON.stringify(grownUp)]);
  const { name, reach } = draft ?? grownUp ?? { name: '' };
  const way = reach?.way ?? 'none';
  const isFilledIn = reach !== undefined && reach.value !== '';
  // A way that is still to be filled in is not wrong yet.
  const isBad = draft !== undefined && isFilledIn;

  const change = (next: GrownUp) => {
    // Somebody without a name, and without a way to reach them, is nobody any more.
    if (next.name === '' && !next.reach) {
      onRemove?.();
      return;
    }
    const fits = isGrownUp(next);
    setDraft(fits ? undefined : next);
    if (fits) onChange(next);
  };

  return (
    <fieldset class="person">
      <legend>{fill(text.grownUp, { number: String(number) })}</legend>
      <TextField
        label={text.grownUpName}
        hint={text.grownUpNameHint}
        value={name}
        maxLength={40}
        onChange={(next) => change({ name: next, ...(isFilledIn && { reach }) })}
      />
      {grownUp && (
        <div class="columns">
          <SelectField
            label={text.reachWay}
            value={way}
            options={WAYS.map((value) => ({ value, label: text.reachWays[value] }))}
            // What was typed stays: it may be what this way needs.
            onChange={(next) =>
              change(next === 'none' ? { name } : { name, reach: typedReach(next, reach?.value ?? '') })
            }
          />
          {way !== 'none' && (
            <TextField
              label={text.reachValue[way]}
              value={reach?.value ?? ''}
              maxLength={80}
              type={way === 'mailto' ? 'email' : way === 'words' ? 'text' : 'tel'}
              onChange={(value) => change(value === '' ? { name } : { name, reach: typedReach(way, value) })}
            />
          )}
        </div>
      )}
      <p class="bad" role="status">
        {isBad ? text.reachBad : ''}
      </p>
      {(onRemove || onMoveUp) && (
        <div class="row">
          {onMoveUp && (
            <button type="button" class="lw-button" onClick={(event) => isFirst(event) && onMoveUp()}>
              {text.moveUp}
            </button>
          )}
          {onRemove && (
            <button type="button" class="lw-button" onClick={(event) => isFirst(event) && onRemove()}>
              {text.removeGrownUp}
            </button>
          )}
        </div>
      )}
    </fieldset>
  );
}
