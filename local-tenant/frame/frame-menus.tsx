import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToggleButton,
  makeStyles,
  tokens,
  type MenuCheckedValueChangeData,
} from '@fluentui/react-components';
import { ClockRegular, PhoneRegular, SettingsRegular } from '@fluentui/react-icons';
import type { Dispatch } from 'react';
import type { FrameAction } from './frame-state';
import { languages, themes, type FrameSettings } from './settings';
import { texts } from './texts';

const useStyles = makeStyles({
  button: { minWidth: 0, flexShrink: 0, whiteSpace: 'nowrap', fontWeight: tokens.fontWeightRegular },
});

export interface FrameMenuProps {
  readonly settings: FrameSettings;
  readonly dispatch: Dispatch<FrameAction>;
  /** The time in words; nothing until the tenant has told it. */
  readonly clock?: string;
  readonly onAdvance: (duration: string) => void;
}

export function ClockMenu({ clock, onAdvance }: FrameMenuProps) {
  const styles = useStyles();
  if (!clock) return null;
  return (
    <Menu inline>
      <MenuTrigger>
        <MenuButton appearance="subtle" className={styles.button} icon={<ClockRegular />}>
          {clock}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <ClockItems onAdvance={onAdvance} />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

export function WidthToggle({ settings, dispatch }: FrameMenuProps) {
  const styles = useStyles();
  const narrow = settings.width === 'narrow';
  return (
    <ToggleButton
      appearance="subtle"
      className={styles.button}
      icon={<PhoneRegular />}
      checked={narrow}
      onClick={() => dispatch({ type: 'widthChosen', width: narrow ? 'full' : 'narrow' })}
    >
      {texts.narrow}
    </ToggleButton>
  );
}

export function ViewMenu({ settings, dispatch }: FrameMenuProps) {
  const styles = useStyles();
  return (
    <Menu inline {...viewValues(settings, dispatch)}>
      <MenuTrigger>
        <MenuButton appearance="subtle" className={styles.button}>
          {texts.view}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <ViewItems />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Both menus in one, for windows without room for two. */
export function FoldedMenu({ settings, dispatch, clock, onAdvance }: FrameMenuProps) {
  return (
    <Menu inline {...viewValues(settings, dispatch)}>
      <MenuTrigger>
        <MenuButton
          appearance="subtle"
          icon={<SettingsRegular />}
          menuIcon={null}
          aria-label={texts.settings}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {clock && (
            <MenuGroup>
              <MenuGroupHeader>{clock}</MenuGroupHeader>
              <ClockItems onAdvance={onAdvance} />
            </MenuGroup>
          )}
          <MenuDivider />
          <ViewItems />
          <MenuDivider />
          <MenuItemCheckbox name="width" value="narrow">
            {texts.narrow}
          </MenuItemCheckbox>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function ClockItems({ onAdvance }: Pick<FrameMenuProps, 'onAdvance'>) {
  return (
    <>
      <MenuItem onClick={() => onAdvance('P1D')}>{texts.oneDay}</MenuItem>
      <MenuItem onClick={() => onAdvance('P7D')}>{texts.oneWeek}</MenuItem>
    </>
  );
}

function ViewItems() {
  return (
    <>
      <MenuGroup>
        <MenuGroupHeader>{texts.theme}</MenuGroupHeader>
        {themes.map((theme) => (
          <MenuItemRadio key={theme} name="theme" value={theme}>
            {texts.themeName(theme)}
          </MenuItemRadio>
        ))}
      </MenuGroup>
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>{texts.language}</MenuGroupHeader>
        {languages.map((language) => (
          <MenuItemRadio key={language} name="language" value={language}>
            {texts.languageName(language)}
          </MenuItemRadio>
        ))}
      </MenuGroup>
    </>
  );
}

function viewValues(settings: FrameSettings, dispatch: Dispatch<FrameAction>) {
  return {
    checkedValues: { theme: [settings.theme], language: [settings.language], width: [settings.width] },
    onCheckedValueChange: (_: unknown, { name, checkedItems }: MenuCheckedValueChangeData) => {
      const theme = themes.find((known) => name === 'theme' && checkedItems.includes(known));
      const language = languages.find((known) => name === 'language' && checkedItems.includes(known));
      if (theme) dispatch({ type: 'themeChosen', theme });
      if (language && language !== settings.language) dispatch({ type: 'languageChosen', language });
      if (name === 'width') {
        dispatch({ type: 'widthChosen', width: checkedItems.includes('narrow') ? 'narrow' : 'full' });
      }
    },
  };
}
