import { dialled, textLink } from '@/guidance/dial';
import { helpFor, parentHelpFor } from '@/guidance/help';
import type { Ages } from '@/guidance/help/ages';
import type { HelpService, ParentService } from '@/guidance/help/types';
import { directionOf } from '@/guidance/languages';
import { words } from '@/guidance/parent-words';

const { guides: text } = words;

/** For whom help is looked for: where they live, and the ages of the children. */
export interface HelpPlace {
  country: string;
  ages: Ages;
}

/** Who can help a parent where the family lives, and who can help the child. */
export function ParentServices({ country, ages }: HelpPlace) {
  const { services } = parentHelpFor(country);
  const names = services.map(({ name }) => name);
  const forChild = helpFor(country, ages).services.filter(({ name }) => !names.includes(name));
  return (
    <>
      <h3>{text.services}</h3>
      <List services={services} />
      {forChild.length > 0 && (
        <>
          <h3>{text.forChild}</h3>
          <List services={forChild} />
        </>
      )}
    </>
  );
}

const List = ({ services }: { services: readonly (ParentService | HelpService)[] }) => (
  <ul class="services">
    {services.map((service) => (
      <li key={service.name}>
        <Service service={service} />
      </li>
    ))}
  </ul>
);

/** Numbers and addresses are written out, so that they can be read from paper. */
function Service({ service: { name, purposes, phone, text: number, url, always, note } }: Props) {
  const sms = number && textLink(number, text, directionOf(words.language));
  const said = [...purposes.map((purpose) => text.purposes[purpose]), note && text.notes[note], always && text.always];
  return (
    <>
      <strong>{name}</strong> {said.filter(Boolean).join(' ')}
      {phone && (
        <>
          <br />
          <a dir="ltr" href={`tel:${dialled(phone)}`}>
            {phone}
          </a>
        </>
      )}
      {sms && (
        <>
          <br />
          <a href={sms.href}>{sms.label}</a>
        </>
      )}
      {url && (
        <>
          <br />
          <a dir="ltr" href={url} target="_blank" rel="noreferrer">
            {url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')}
          </a>
        </>
      )}
    </>
  );
}

interface Props {
  service: ParentService | HelpService;
}
