'use client';

type Props = {
  name: string;
  options: readonly { value: string; label: string }[];
  /** The chosen answer where the page has to know it; otherwise the form alone keeps it. */
  chosen?: string | null;
  onChoose?: (value: string) => void;
  describedBy?: string;
  invalid?: boolean;
};

/** Answers of which one is chosen. */
export function Choices({ name, options, chosen, onChoose, describedBy, invalid = false }: Props) {
  return (
    <div className="eligibility-choices">
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio" id={`${name}-${value}`} name={name} value={value} aria-describedby={describedBy || undefined} data-invalid={invalid || undefined}
            {...(onChoose ? { checked: chosen === value, onChange: () => onChoose(value) } : {})}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
