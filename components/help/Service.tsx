import { dialled } from '@/guidance/dial';
import type { ShownService } from '@/guidance/types';
import { HelpLink, type PrivateWindow } from './HelpLink';

interface Props {
  service: ShownService;
  privateWindow: PrivateWindow | undefined;
}

/** One help service: what it is for, its number to read and to press, its page. */
export function Service({ service: { name, what, phone, link, url, note }, privateWindow }: Props) {
  return (
    <li class="lw-service">
      <strong>{name}</strong>
      <span>{what}</span>
      {phone && <Phone phone={phone} />}
      {link && <a href={link.href}>{link.label}</a>}
      {url && (
        <HelpLink url={url} privateWindow={privateWindow}>
          {new URL(url).host.replace(/^www\./, '')}
        </HelpLink>
      )}
      {note && <span class="lw-small">{note}</span>}
    </li>
  );
}

/** A number is printed as well as linked, since most computers cannot dial. */
const Phone = ({ phone }: { phone: string }) => (
  <a class="lw-phone" dir="ltr" href={`tel:${dialled(phone)}`}>
    {phone}
  </a>
);
