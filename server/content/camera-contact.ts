import { type CameraContact, cameraContactSchema } from '@/lib/cameras/contact';
import { readYaml } from './read-yaml';

/** Who takes reports about a camera's picture; null where no address was received. @throws ContentError when content/pages/cameras-contact.yaml is wrong */
export function loadCameraContact(): CameraContact | null {
  return readYaml('content/pages/cameras-contact.yaml', cameraContactSchema).value.wrongPicture;
}
