import { type ReactNode, useId } from 'react';
import styles from './choice.module.css';

interface OptionProps {
  /** The id of the control that the name belongs to; a group of radio buttons is named by `labelId` instead. */
  control?: string;
  labelId?: string;
  name: string;
  children?: ReactNode;
  text?: string;
}

/** One line of the options: what it is called, what it does, and its control. */
export const Option = ({ control, labelId, name, text, children }: OptionProps) => (
  <div className={styles.option}>
    <div>
      {control ? (
        <label className={styles.name} htmlFor={control}>
          {name}
        </label>
      ) : (
        <b id={labelId} className={styles.name}>
          {name}
        </b>
      )}
      {text && <p>{text}</p>}
    </div>
    {children}
  </div>
);

interface SegmentsProps<T extends string> {
  name: string;
  text?: string;
  values: [value: T, label: string][];
  chosen: T;
  choose(value: T): void;
}

/** One of a few values, side by side: native radio buttons. */
export function Segments<T extends string>({
  name,
  text,
  values,
  chosen,
  choose,
}: SegmentsProps<T>) {
  const id = useId();
  return (
    <Option labelId={id} name={name} {...(text ? { text } : {})}>
      <div className={styles.segments} role="radiogroup" aria-labelledby={id}>
        {values.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name={id}
              checked={chosen === value}
              onChange={() => choose(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </Option>
  );
}

interface SwitchProps {
  name: string;
  text: string;
  on: boolean;
  turn(on: boolean): void;
}

/** On or off. */
export function Switch({ name, text, on, turn }: SwitchProps) {
  const id = useId();
  return (
    <Option control={id} name={name} text={text}>
      <input
        id={id}
        className={styles.switch}
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => turn(event.target.checked)}
      />
    </Option>
  );
}

interface NumberProps {
  name: string;
  text: string;
  values: readonly number[];
  chosen: number;
  /** What a number is called; without it, it is shown as it is. */
  labelOf?(value: number): string;
  choose(value: number): void;
}

/** One of several numbers. */
export function NumberChoice({ name, text, values, chosen, labelOf, choose }: NumberProps) {
  const id = useId();
  return (
    <Option control={id} name={name} text={text}>
      <select
        id={id}
        className={styles.select}
        value={chosen}
        onChange={(event) => choose(Number(event.target.value))}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {labelOf?.(value) ?? value}
          </option>
        ))}
      </select>
    </Option>
  );
}
