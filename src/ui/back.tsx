import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { createContext, useContext, useEffect } from 'react';
import { useLocation } from 'wouter';

/** Where “back” leads from the page that is open; nowhere on a page of level one. */
export class WayBack {
  private known: string | undefined;

  get address(): string | undefined {
    return this.known;
  }

  /** Called by the page that is opened; answers what it calls when it is left. */
  leadTo(address: string): () => void {
    this.known = address;
    return () => {
      this.known = undefined;
    };
  }
}

const WayBackContext = createContext(new WayBack());

/** The host reads the way back from here, so that its own back button does the same as the arrow. */
export const WayBackProvider = WayBackContext.Provider;

const useStyles = makeStyles({ arrow: { marginInlineStart: '-6px', minWidth: '32px' } });

export interface BackArrowProps {
  readonly address: string;
  /** Says where to. */
  readonly label: string;
}

export function BackArrow({ address, label }: BackArrowProps) {
  const styles = useStyles();
  const [, navigate] = useLocation();
  const wayBack = useContext(WayBackContext);

  useEffect(() => wayBack.leadTo(address), [address, wayBack]);

  return (
    <Button
      appearance="transparent"
      className={styles.arrow}
      icon={<ArrowLeftRegular />}
      aria-label={label}
      onClick={() => navigate(address)}
    />
  );
}
