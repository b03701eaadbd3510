import type { writingDa } from './da-writing';
import type { Wording } from './texts';

export const writingEn: Wording<typeof writingDa> = {
  saving: {
    writing: 'Saving …',
    saved: 'Saved at {{time}}',
    savedForBoth: 'Saved for both of you at {{time}}',
    offline: 'No connection. Everything is kept on this device.',
    failed:
      'The text could not be saved in Microsoft 365. It is kept on this device. Try again or copy the text.',
    noRoom: 'The device has no room to keep what you write.',
    notSaved: 'Not saved in Microsoft 365',
    signedOut: 'You were signed out. The text is kept on this device. Sign in again to continue.',
    busy_one: 'Microsoft 365 is busy. The text is kept on this device; we retry in {{count}} second.',
    busy_other: 'Microsoft 365 is busy. The text is kept on this device; we retry in {{count}} seconds.',
    retry: 'Try again',
    copy: 'Copy the text',
    copied: 'The text is copied.',
    notCopied: 'The text could not be copied. Select it in the fields and copy it from there.',
  },
  savingWithoutJournal: {
    offline: 'No connection. Leave the page open until the text is saved.',
    failed:
      'The text could not be saved in Microsoft 365. It is on this page alone. Try again or copy the text.',
    signedOut: 'You were signed out. The text is on this page alone. Sign in again to continue.',
    busy_one: 'Microsoft 365 is busy. Leave the page open. We retry in {{count}} second.',
    busy_other: 'Microsoft 365 is busy. Leave the page open. We retry in {{count}} seconds.',
  },
  readers: {
    badge: {
      private: 'Only you – always',
      draft: 'Only you, until you share',
      sharedTogether: 'You and {{other}}, once both have shared',
      shared: 'You and {{other}}',
    },
    title: 'Who can read it',
    you: '{{name}} (you)',
    writes: 'can read and write',
    reads: 'can read',
    why: {
      private: 'Your own notes are kept where only you have access. They are never shared.',
      draft: 'Your draft is kept where only you have access, until you share.',
      sheet: 'What you share is on a sheet that is locked to the two of you. Only you can write on it.',
      otherSheet: 'The sheet is locked to the two of you. Only {{other}} can write on it.',
      plan: 'The plan is locked to the two of you. Both of you can write in it.',
    },
    open: 'Show who can read it',
  },
  conflict: {
    own: 'You also wrote here on another device. Both versions are kept. Choose one or combine them.',
    other: '{{other}} edited the same field at {{time}}. Both versions are kept. Agree which one stands.',
    here: 'The version here',
    elsewhere: 'The version from the other device',
    theirs: 'The version from {{other}}',
    empty: '(empty)',
    keep: 'Keep this one',
    combine: 'Combine both',
  },
  rows: {
    remove: 'Remove {{row}}',
    removed: '{{row}} was removed.',
    undo: 'Undo',
  },
};
