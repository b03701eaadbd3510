import type { yearNotesDa } from './da-year-notes';
import type { Wording } from './texts';

export const yearNotesEn: Wording<typeof yearNotesDa> = {
  title: 'For my next MUS',
  paneTitle: 'Remember for my next MUS',
  hint: 'Write a line when something comes to mind. It is offered to you when you prepare your next MUS.',
  label: 'What I want to remember',
  keep: 'Keep the note',
  list: 'Your notes',
  none: 'You have no notes yet.',
  note: 'Note of {{day}}',
  noteUndated: 'Note',
  written: 'Written {{day}}',
  taken: 'brought into your preparation',
  remove: 'Delete the note: {{text}}',
  removed: 'The note is deleted.',
  noPlace:
    'The notes are kept where only you can open them. Without OneDrive, that place is made together with your next MUS. Write the note on paper until then.',
  offer: {
    title_zero: 'Notes through the year',
    title_one: 'You have {{count}} note from the year',
    title_other: 'You have {{count}} notes from the year',
    hint: 'Bring a note along, and it stands in your own notes on the topic {{topic}}. If you leave it, it stays on My MUS.',
    list: 'Notes that you can bring along',
    take: 'Bring into own notes',
    leave: 'Leave it',
    took: 'The note now stands in your own notes on the topic {{topic}}.',
    left: 'The note is still on My MUS.',
    showLeft_one: 'Show the note that you left',
    showLeft_other: 'Show the {{count}} notes that you left',
    notRead: 'Your notes from the year could not be read. They are not lost.',
  },
};
