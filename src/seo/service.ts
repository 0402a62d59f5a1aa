import type { AanbodData } from '../schemas/aanbod.ts';
import type { ContactCard } from '../model/contacts.ts';
import { audienceNames } from '../model/offers.ts';
import { contactPoint } from './contact-point.ts';
import { organization } from './organizations.ts';

/**
 * An offer (https://schema.org/Service) with its provider: the organisation of its contact, where a source names one.
 * A price is only given when the offer is free: the sources name no other.
 * @param contact whom to call about it
 * @param url absolute address of the offer's page
 */
export function service(
  data: Pick<AanbodData, 'titel' | 'samenvatting' | 'doelgroepen' | 'kostprijs'>,
  contact: Pick<ContactCard, 'name' | 'role' | 'organisation' | 'emails' | 'phone'>,
  url: URL,
): object {
  const point = contactPoint(contact);
  return {
    '@context': 'https://schema.org',
    '@type': 'Service',
    name: data.titel,
    description: data.samenvatting,
    url: url.href,
    audience: data.doelgroepen.map((audience) => ({ '@type': 'Audience', audienceType: audienceNames[audience] })),
    ...(contact.organisation
      ? { provider: { ...organization(contact.organisation), contactPoint: point } }
      : { availableChannel: { '@type': 'ServiceChannel', servicePhone: point } }),
    ...(data.kostprijs.soort === 'gratis' && { offers: { '@type': 'Offer', price: 0, priceCurrency: 'EUR' } }),
  };
}
