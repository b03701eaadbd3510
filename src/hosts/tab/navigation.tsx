import {
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Page } from '../../domain/access/roles';
import { addresses, isBelowTabs } from '../../ui/addresses';
import { narrowest } from '../../ui/narrow';

const useStyles = makeStyles({
  bar: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingInline: '22px',
    minWidth: 0,
    overflow: 'hidden',
    [narrowest]: { paddingInline: '2px' },
  },
});

export interface NavigationProps {
  readonly pages: readonly Page[];
  readonly label: string;
}

/** The pages this person may use. Whoever has one page sees no row at all. */
export function Navigation({ pages, label }: NavigationProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [location, navigate] = useLocation();
  if (pages.length < 2 || isBelowTabs(location)) return null;
  const current = pages.find((page) => addresses[page] === location);

  return (
    <nav aria-label={label} className={styles.bar}>
      <Overflow minimumVisible={1}>
        <TabList
          selectedValue={current ?? null}
          onTabSelect={(_, { value }) => navigate(addresses[value as Page])}
        >
          {pages.map((page) => (
            <OverflowItem key={page} id={page} priority={page === current ? 2 : 1}>
              <Tab value={page}>{t(`navigation.${page}`)}</Tab>
            </OverflowItem>
          ))}
          <MorePages pages={pages} />
        </TabList>
      </Overflow>
    </nav>
  );
}

function MorePages({ pages }: { readonly pages: readonly Page[] }) {
  const { t } = useTranslation();
  const { ref, isOverflowing } = useOverflowMenu<HTMLButtonElement>();
  if (!isOverflowing) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tab value="more" ref={ref} role="button">
          {t('navigation.more')}
        </Tab>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {pages.map((page) => (
            <HiddenPage key={page} page={page} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function HiddenPage({ page }: { readonly page: Page }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const visible = useIsOverflowItemVisible(page);
  return visible ? null : (
    <MenuItem onClick={() => navigate(addresses[page])}>{t(`navigation.${page}`)}</MenuItem>
  );
}
