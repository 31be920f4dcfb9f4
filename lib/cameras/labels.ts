/** A word on the map with the middle of its box on the screen, in pixels. */
export type LabelCandidate<T> = { x: number; y: number; width: number; height: number; label: T };

/** A round thing that no label may cover, in pixels. */
export type Obstacle = { x: number; y: number; radius: number };

/** Leaves out labels that would cover an obstacle or one placed before. @param candidates the most important first */
export function placeLabels<T>(candidates: readonly LabelCandidate<T>[], obstacles: readonly Obstacle[]): LabelCandidate<T>[] {
  const placed: LabelCandidate<T>[] = [];
  for (const candidate of candidates) {
    const covered = obstacles.some((obstacle) => meetsCircle(candidate, obstacle)) || placed.some((other) => meets(candidate, other));
    if (!covered) placed.push(candidate);
  }
  return placed;
}

function meets(a: LabelCandidate<unknown>, b: LabelCandidate<unknown>): boolean {
  return Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;
}

function meetsCircle(box: LabelCandidate<unknown>, { x, y, radius }: Obstacle): boolean {
  const dx = Math.max(0, Math.abs(x - box.x) - box.width / 2);
  const dy = Math.max(0, Math.abs(y - box.y) - box.height / 2);
  return dx * dx + dy * dy < radius * radius;
}
