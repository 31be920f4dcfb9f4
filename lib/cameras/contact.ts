import { z } from 'zod';

const bilingual = z.strictObject({ az: z.string().min(1), en: z.string().min(1) });

const contact = z.strictObject({
  /** Who answers. */
  name: bilingual,
  phone: z.string().regex(/^\+?[\d ()-]{3,20}$/, 'is not a telephone number → Write it as "+994 12 000 00 00"').nullable(),
  email: z.email('is not an e-mail address → Write it as name@example.az').nullable(),
  site: z.url({ protocol: /^https$/, error: 'is not an https address → Write the whole address' }).nullable(),
  /** When somebody answers. */
  hours: bilingual.nullable(),
  /** Where the commission published this. */
  source: z.url({ protocol: /^https$/, error: 'is not an https address → Write where this was published' }),
}).refine(({ phone, email, site }) => phone ?? email ?? site, 'has no way to reach it → Write phone, email or site');

/** Where a wrong or harmful picture is reported; null until an address has been received. */
export const cameraContactSchema = z.strictObject({ wrongPicture: contact.nullable() });

/** Who takes reports about a camera's picture. */
export type CameraContact = z.infer<typeof contact>;
