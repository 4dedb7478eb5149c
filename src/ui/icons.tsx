const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6l4 4 4-4',
  previous: 'M10 4l-4 4 4 4',
  next: 'M6 4l4 4-4 4',
  corner: 'M3 3h10v10H3zM8 8h5v5',
} as const;

/** A small button with a picture and a name for those who do not see it. */
export function IconButton({
  icon,
  label,
  onClick,
  first,
  turns,
  disabled,
}: {
  readonly icon: keyof typeof paths;
  readonly label: string;
  readonly onClick: () => void;
  readonly first?: boolean;
  readonly turns?: boolean;
  readonly disabled?: boolean;
}) {
  return (
    <button
      type="button"
      class="icon"
      aria-label={label}
      title={label}
      disabled={disabled === true}
      onClick={onClick}
      {...(first ? { 'data-first': '' } : {})}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" class={turns ? 'turns' : ''}>
        <path d={paths[icon]} />
      </svg>
    </button>
  );
}
