/** What the product or this tenant supposes of Microsoft 365, and a pilot must find out. */
export interface Assumption {
  readonly supposed: string;
  readonly attempt: string;
  /** What does not work where it is otherwise, and what is done about it. */
  readonly otherwise: string;
}

export const assumptions: readonly Assumption[] = [
  {
    supposed: 'Somebody whose only right is on one item finds and changes that item through Graph.',
    attempt:
      'Give an employee one item of a closed list with delegated Sites.Selected (write); read it by id and by a filter on an indexed column, and change a field.',
    otherwise:
      'Nobody but the custodian reaches a conversation. Everybody is given Read on the list, and items are locked before anything is written in them.',
  },
  {
    supposed: 'A page on another origin may call SharePoint REST with a bearer token.',
    attempt: 'Open the custodian’s page at its own address and read the site’s permission levels.',
    otherwise: 'The set-up cannot run in a browser; the command line does it.',
  },
  {
    supposed:
      'Delegated Sites.Selected of the SharePoint resource with full control may break inheritance and give roles.',
    attempt: 'Run the set-up with nothing but that permission on the test site.',
    otherwise:
      'The custodian’s registration needs AllSites.FullControl, which an organisation may not want to give.',
  },
  {
    supposed:
      'The custodian can take itself off an item and still read the roles back as a site administrator.',
    attempt: 'Let the set-up make one conversation, and compare who holds it with the two who should.',
    otherwise:
      'The set-up cannot prove what it did; the check moves to somebody with full control of the site.',
  },
  {
    supposed: 'Indexed and unique columns are honoured when they stand in the request that makes the list.',
    attempt: 'npm run contract.',
    otherwise:
      'Two conversations of one pair could be made. The set-up must read the columns back and mend them.',
  },
  {
    supposed: 'A value that must be unique is refused with 400 invalidRequest.',
    attempt: 'npm run contract.',
    otherwise:
      'Another refusal below 500 does no harm, because the item is then looked up by its key; a refusal above 500 is tried again first.',
  },
  {
    supposed: 'Nothing is left behind of an item that was refused as a duplicate.',
    attempt: 'npm run contract, and look at the list.',
    otherwise: 'Empty items gather in the list, and the set-up must take them away.',
  },
  {
    supposed: 'With ReadSecurity 2 people find neither by id, by search nor by delta what others wrote.',
    attempt: 'Switch it on for a list, and try all three as somebody else than the author.',
    otherwise: 'The status list shows more than one’s own rows; it must be locked row by row, or hold less.',
  },
  {
    supposed: 'A list of 5,000 and more people with rights on single items stays usable.',
    attempt: 'Set up a round of 5,001 pairs on a test site, overnight, and watch times and refusals.',
    otherwise: 'The organisation is spread over more sites with fewer employees each.',
  },
  {
    supposed:
      'Permission calls are not counted among the sharing calls that are limited to 300 in five minutes.',
    attempt: 'Measure how many conversations an hour the set-up makes.',
    otherwise: 'A round of 20,000 takes more than half a day to set up; it goes on where it stopped.',
  },
  {
    supposed:
      'An attendee’s copy of a meeting lacks the extended property of the organizer’s, and has the same iCalUId.',
    attempt: 'Book a meeting between the two test users and read both copies.',
    otherwise: 'Where iCalUId differs, the employee’s side cannot find the meeting that the item names.',
  },
  {
    supposed: 'Events can be filtered by iCalUId.',
    attempt: 'npm run contract.',
    otherwise: 'The meeting is looked for in the days around its time.',
  },
  {
    supposed: 'The time zone Europe/Copenhagen is refused, and Romance Standard Time is taken.',
    attempt: 'npm run contract.',
    otherwise: 'Nothing breaks where both are taken: the product writes the Windows name alone.',
  },
  {
    supposed: 'A booking that is sent twice with one transactionId is answered twice with the first event.',
    attempt: 'npm run contract.',
    otherwise:
      'A refusal in its place leads to a look at the calendar; a second event would be a second meeting.',
  },
  {
    supposed:
      'The organizer’s PATCH of an extended property, a reminder or a category is told to nobody; one of sensitivity or of `isOnlineMeeting` sends the invited an update.',
    attempt:
      'Send a meeting from Outlook, give it an extended property by PATCH, and look in the inbox of whoever is invited; then `isOnlineMeeting`.',
    otherwise:
      'Whoever is called from Outlook gets one more mail, at the leader’s next opening; the meeting and the answer stay.',
  },
  {
    supposed: 'A page may fetch a file from the address that a download leads to.',
    attempt: 'Open a signed plan’s PDF in the browser, and an older version of it.',
    otherwise: 'The file is opened in SharePoint instead of in the product.',
  },
  {
    supposed: 'An upload by path heeds If-Match, and makes the folders on its way.',
    attempt: 'Save a draft from two devices in turn.',
    otherwise: 'The later device wins without being asked; drafts then need their version in the text.',
  },
  {
    supposed: 'A change of rights alone is no change in a list’s delta, and tokens last for weeks.',
    attempt: 'Ask with a token of last week, after an item was locked and unlocked.',
    otherwise: 'Pages read the list anew more often than they had to.',
  },
  {
    supposed: 'Whoever restores a version becomes its editor.',
    attempt: 'Restore a version of an item in SharePoint, and read the versions through Graph.',
    otherwise:
      'A text that was put back looks like its first author’s; the plan’s page could not tell of it.',
  },
  {
    supposed: 'createLink and invite on single items are not needed.',
    attempt:
      'Try createLink on a list item and invite on a folder, both without keeping inherited rights: either would spare the set-up SharePoint REST.',
    otherwise: 'Nothing breaks; where both work, a simpler way to set up stands open.',
  },
  {
    supposed:
      'Office.js starts although MicrosoftAjax.js, whose text may not be made script of, stops with one error while it loads (decisions/0005).',
    attempt:
      'Open the pane in Outlook on the web, in the new Outlook and in classic Outlook, with the console open.',
    otherwise:
      'No pane opens and nothing is checked before sending; the two pages of Outlook need unsafe-eval, or the host that the script came from.',
  },
  {
    supposed:
      'What the pane leaves in an appointment’s session data reaches the check before sending, in classic Outlook too (decisions/0015).',
    attempt:
      'Fill an appointment from the pane, move it an hour, and press Send: Outlook warns that the time was changed.',
    otherwise:
      'The check knows the appointment by its link alone, and warns of subject and privacy only; the appointment is sent either way.',
  },
  {
    supposed:
      'An ordinary appointment is sent without a pause where the check before sending cannot be loaded.',
    attempt: 'Block the product’s host for one machine, and send an appointment from each Outlook.',
    otherwise:
      'Everybody meets a dialog with “Send anyway” while the host is away; the package is made --without-send-check.',
  },
  {
    supposed:
      'An application that holds less than full control of a site may not read who has access to it, and a site administrator may read `MembersCanShare`, `RequestAccessEmail` and the site’s `GroupId`.',
    attempt:
      'Give the custodian’s application `write` on the test site and run setup apply; then `fullcontrol` with sharing on, with access requests on, and on a site with a group.',
    otherwise:
      'With too little the set-up stops at its first change in place of before it; what is not shown of sharing and group is passed over.',
  },
  {
    supposed: 'Teams opens the tab by a link that names the app as the organisation’s catalogue does.',
    attempt:
      'Upload the package by Integrated apps, and follow a link with the App ID of the Teams admin centre and one with the manifest’s id, in Teams on the desktop, on the web and on a phone.',
    otherwise: 'Invitations open the tab’s page in a browser, which leads on to Teams.',
  },
];
