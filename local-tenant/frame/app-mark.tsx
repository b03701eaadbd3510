import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  mark: { flexShrink: 0, display: 'block', color: tokens.colorPaletteRedBorderActive },
});

/** The red thread between two knots. */
export function AppMark({ size }: { readonly size: number }) {
  return (
    <svg className={useStyles().mark} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 9 C 8 18, 16 18, 20 9" fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx="4" cy="9" r="3" fill="currentColor" />
      <circle cx="20" cy="9" r="2.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
