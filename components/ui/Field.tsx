import { Search } from 'lucide-react';
import saved from '../saved/saved.module.css';
import { Icon } from './Button.tsx';
import { Hidden } from './Text.tsx';

interface FieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
}

/** A field that narrows a list while the reader types; Escape empties it. */
export const Field = ({ label, value, onChange }: FieldProps) => (
  <label className={saved.search}>
    <Icon of={Search} />
    <Hidden>{label}</Hidden>
    <input
      type="search"
      value={value}
      placeholder={label}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || value === '') return;
        event.preventDefault();
        onChange('');
      }}
    />
  </label>
);
