import type { ShownService } from '@/guidance/types';

/** One help service: what it is for, its number to read and to press, its page. */
export function Service({ service: { name, what, phone, url, note } }: { service: ShownService }) {
  return (
    <li class="lw-service">
      <strong>{name}</strong>
      <span>{what}</span>
      {phone && <Phone phone={phone} />}
      {url && (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {new URL(url).host.replace(/^www\./, '')}
        </a>
      )}
      {note && <span class="lw-small">{note}</span>}
    </li>
  );
}

/** A number is printed, since most computers cannot dial; where it is a plain number it can be pressed as well. */
const Phone = ({ phone }: { phone: string }) =>
  /^[\d\s()+-]+$/.test(phone) ? (
    <a class="lw-phone" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
      {phone}
    </a>
  ) : (
    <span class="lw-phone">{phone}</span>
  );
