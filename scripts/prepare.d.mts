export function runTypeScript(file: string): Promise<void>;
export function whyInstall(folder: string): string | null;
