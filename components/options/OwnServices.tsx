import { useLayoutEffect, useState } from 'preact/hooks';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import { REACH_WAYS, type ReachWay } from '@/guidance/types';
import { isOwnService, MOST_OWN_SERVICES, type OwnService } from '@/settings/schema';
import { SelectField, TextField } from '../shared/fields';
import { useFirstPress } from '../shared/use-first-press';
import { typedReach } from './typed-reach';

const { children: text } = words.pages;
/** Something that can be pressed; "in the kitchen" is for grown-ups at home. */
const WAYS = REACH_WAYS.filter((way): way is Exclude<ReachWay, 'words'> => way !== 'words');

interface Props {
  services: readonly OwnService[];
  onChange(services: OwnService[]): void;
}

/** Help services that the parent adds, such as somebody at school. */
export function OwnServices({ services, onChange }: Props) {
  /** The place of the row that is being added: its key, so that what is typed there stays when another is taken out. */
  const [added, setAdded] = useState<number>();
  const isAdding = added !== undefined;
  const rows: readonly (OwnService | undefined)[] = isAdding ? [...services, undefined] : services;
  // Of all rows together: the next one moves up to where the press was.
  const isFirst = useFirstPress();
  return (
    <>
      <h2>{text.ownServices}</h2>
      <p class="hint">{text.ownServicesHint}</p>
      {rows.map((service, index) => (
        <ServiceForm
          // A row keeps its place while its name is typed anew.
          key={service ? index : Math.max(index, added ?? 0)}
          number={index + 1}
          service={service}
          onChange={(next) => {
            if (!service) setAdded(undefined);
            onChange(service ? services.map((each, i) => (i === index ? next : each)) : [...services, next]);
          }}
          onRemove={(press) => {
            if (!isFirst(press)) return;
            if (service) onChange(services.filter((_, i) => i !== index));
            else setAdded(undefined);
          }}
        />
      ))}
      {!isAdding && services.length < MOST_OWN_SERVICES && (
        <p>
          <button type="button" class="lw-button" onClick={() => setAdded(services.length)}>
            {text.addOwnService}
          </button>
        </p>
      )}
    </>
  );
}

interface FormProps {
  number: number;
  /** Absent for one that is being added. */
  service: OwnService | undefined;
  onChange(service: OwnService): void;
  onRemove(press: Event): void;
}

/** One service; saved as soon as all of it is there and fits. */
function ServiceForm({ number, service, onChange, onRemove }: FormProps) {
  const [draft, setDraft] = useState<OwnService>();
  // Another one stands in this place now: what was typed was not meant for it.
  useLayoutEffect(() => setDraft(undefined), [JSON.stringify(service)]);
  const { name, reach } = draft ?? service ?? { name: '', reach: { way: 'tel', value: '' } as const };
  const change = (next: OwnService) => {
    const fits = isOwnService(next);
    setDraft(fits ? undefined : next);
    if (fits) onChange(next);
  };
  // What is still being filled in is not wrong yet.
  const isBad = draft !== undefined && (service !== undefined || (draft.name !== '' && draft.reach.value !== ''));
  return (
    <fieldset class="person">
      <legend>{fill(text.ownService, { number: String(number) })}</legend>
      <TextField
        label={text.ownServiceName}
        hint={text.ownServiceNameHint}
        value={name}
        maxLength={60}
        onChange={(next) => change({ name: next, reach })}
      />
      <div class="columns">
        <SelectField
          label={text.reachWay}
          value={reach.way}
          options={WAYS.map((value) => ({ value, label: text.reachWays[value] }))}
          onChange={(way) => change({ name, reach: { way, value: '' } })}
        />
        <TextField
          label={text.reachValue[reach.way]}
          value={reach.value}
          maxLength={80}
          type={reach.way === 'mailto' ? 'email' : 'tel'}
          onChange={(value) => change({ name, reach: typedReach(reach.way, value) })}
        />
      </div>
      <p class="bad" role="status">
        {isBad ? text.reachBad : ''}
      </p>
      <p>
        <button type="button" class="lw-button" onClick={onRemove}>
          {text.removeGrownUp}
        </button>
      </p>
    </fieldset>
  );
}
