/** A small file of the portal's own: whether it comes tells whether the viewer has a network, and its date what time it is. */
export const OWN_FILE = '/favicon.ico';
