/** The reader asked the browser to save data (not all browsers tell). */
export function savesData(): boolean {
  return 'connection' in navigator && typeof navigator.connection === 'object' && navigator.connection !== null
    && 'saveData' in navigator.connection && navigator.connection.saveData === true;
}
