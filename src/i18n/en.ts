import { bookingEn } from './en-booking';
import { disagreementsEn } from './en-disagreements';
import { followUpEn } from './en-follow-up';
import { homeEn } from './en-home';
import { meetingEn } from './en-meeting';
import { outlookEn } from './en-outlook';
import { planEn } from './en-plan';
import { preparationEn } from './en-preparation';
import { roundsEn } from './en-rounds';
import { teamEn } from './en-team';
import { writingEn } from './en-writing';
import { yearNotesEn } from './en-year-notes';
import { conversationEn } from './en-conversation';
import type { Texts } from './texts';

export const en: Texts = {
  product: { name: 'Rød Tråd' },
  navigation: {
    label: 'Main menu',
    more: 'More',
    myMus: 'My MUS',
    myTeam: 'My team',
    rounds: 'Rounds',
    about: 'About Rød Tråd',
    back: 'Back to {{page}}',
  },
  loading: 'Loading …',
  fields: {
    openCalendar: 'Open the calendar',
    openTimes: 'Show times of day',
    calendar: 'Calendar',
    today: 'Go to today',
    week: 'Week {0}',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    previousYear: 'Previous year',
    nextYear: 'Next year',
    previousYears: 'Previous years',
    nextYears: 'Next years',
    close: 'Close',
    chosen: 'Chosen date {0}',
    todayIs: 'Today is {0}',
    changeYear: '{0}, change year',
    changeMonth: '{0}, change month',
    marked: 'marked',
    noDate: '“{{typed}}” is no date. Type for instance 23/2/2027.',
    noTime: '“{{typed}}” is no time of day. Type for instance 08:30.',
  },
  myMus: {
    title: 'My MUS',
    noRound: 'You are in no MUS round right now.',
    whatHappens:
      'Once HR has opened a round and your leader has confirmed the team, your conversation is shown here.',
  },
  myTeam: {
    title: 'My team',
    count_one: '{{count}} employee',
    count_other: '{{count}} employees',
    noRound: 'no round is open',
    list: 'Employees in your team',
    employee: 'Employee',
    mail: 'E-mail',
    noMailbox: 'No mailbox',
    search: 'Search employee',
    found_zero: 'No employees match “{{typed}}”.',
    found_one: '{{count}} employee matches “{{typed}}”.',
    found_other: '{{count}} employees match “{{typed}}”.',
    clearSearch: 'Show all',
    empty:
      'You have no employees right now. The list comes from the organisation’s directory, which IT maintains.',
  },
  conversation: conversationEn,
  booking: bookingEn,
  disagreements: disagreementsEn,
  team: teamEn,
  meeting: meetingEn,
  followUp: followUpEn,
  plan: planEn,
  home: homeEn,
  outlook: outlookEn,
  preparation: preparationEn,
  rounds: roundsEn,
  writing: writingEn,
  yearNotes: yearNotesEn,
  about: {
    title: 'About Rød Tråd',
    version: 'Version {{version}}',
    connection: 'Connection',
    connected: 'Microsoft 365 is reached. The answer took {{milliseconds}} ms.',
    checkAgain: 'Check the connection again',
    permissions: 'Permissions',
    permissionsIntroduction:
      'This is what the organisation allows Rød Tråd to do on your behalf. Microsoft 365 decides what you may do yourself.',
    held: 'Granted',
    missing: 'Missing',
    scopes: {
      'User.Read': 'see who you are',
      'User.Read.All': 'look up the organisation’s employees',
      'User.ReadBasic.All': 'show the names of colleagues',
      'Calendars.ReadWrite': 'book and move conversations in your calendar',
      'Sites.Selected': 'open the MUS site in SharePoint and no other',
      'Files.ReadWrite.AppFolder': 'keep your drafts in a folder that only you have',
    },
    custodian: 'The organisation’s IT administrators could technically gain access.',
  },
  signIn: {
    action: 'Sign in',
    other: 'Sign in as somebody else',
    signedInAs: 'Signed in as {{name}} ({{account}})',
    windowOpen:
      'Sign in in the window that opened. If no window came, or if you closed it, allow pop-up windows for this page and press again.',
    deviceCode:
      'Open {{address}} in a browser and type the code {{code}}. The code is good for {{minutes}} minutes.',
  },
  setUp: {
    title: 'Set-up',
    what: 'Makes lists and permissions, asks the leaders about their teams and locks each conversation to the right two before anybody writes in it. Run it as often as you like: it goes on where it was.',
    start: 'Set up',
    mend: 'Go through and mend all',
    stop: 'Stop',
    stopping: 'Stopping after the conversations at hand …',
    stages: {
      site: 'Lists and permissions are ready.',
      teams: '{{done}} of {{total}} teams are ready in round {{round}}.',
      conversations: '{{done}} of {{total}} conversations are locked in round {{round}}.',
    },
    resumable: 'You can close and continue later.',
    nothing: 'Lists and permissions are ready. No round is open yet, so there is nothing more to do.',
    round:
      'Round {{key}}: {{confirmed}} of {{teams}} leaders have confirmed their team, and {{shells}} pages are locked.',
    confirmedTwice_one:
      'Round {{key}}: {{count}} employment is confirmed by two leaders. The conversation is the first leader’s until HR corrects the population.',
    confirmedTwice_other:
      'Round {{key}}: {{count}} employments are confirmed by two leaders. The conversations are the first leader’s until HR corrects the population.',
    problems: {
      stopped: 'The set-up is stopped. What is locked is locked. Press Set up to continue.',
      'no-site':
        'There is no site at the address that config.json has as site. Nothing was changed. Make it, without a Microsoft 365 group, or mend the address.',
      'no-grant':
        'The custodian’s app registration was not let onto the MUS site, or the account cannot open it. Nothing was changed. Give the registration fullcontrol of the site, and press again.',
      'no-sharepoint-consent':
        'The organisation has not consented to the custodian’s permission for SharePoint. Nothing was changed. Add it beside the one for Microsoft Graph, grant admin consent in Microsoft Entra, and press again.',
      'sharepoint-refuses':
        'SharePoint refuses what Microsoft Graph allows on the MUS site. Nothing was changed. Set custodianSharePointScope in config.json to AllSites.FullControl, consent to it, and load the page again.',
      'too-little-granted':
        'The custodian’s app registration was let onto the MUS site with too little. Nothing was changed. Give it fullcontrol of the site, and press again.',
      'sharing-on':
        'Members of the MUS site can share what they may edit. Nothing was changed. Choose under the site’s permissions in SharePoint that only owners share, and press again.',
      'not-site-administrator':
        'The account is no administrator of the MUS site, so it cannot check what it locks. Nothing was changed. Make it a site administrator in SharePoint, and press again.',
      'own-leader':
        'Nobody can be the leader in their own conversation. Nothing is changed. Choose another leader.',
      unfinished:
        'The handover is not finished, for something of the conversation is missing, or access to it is not as it should be. Nobody can open the conversation meanwhile. Run Go through and mend all, and order the handover again.',
      'identity-mismatch':
        'The user name {{userPrincipalName}} now belongs to another account than the one in the round. Nothing is locked to the wrong one. Delete the old user from the site’s user list in SharePoint and run the set-up again.',
      'unknown-account':
        'An account in the round is no longer in the directory ({{objectId}}). The rest is untouched. Ask HR to mend the population and run the set-up again.',
      'other-format':
        'The site holds data of another storage format, which cannot be carried over: use an empty site, or begin anew on a developer’s machine with `npm start -- --reset`.',
    },
    hints: {
      group:
        'The MUS site belongs to a Microsoft 365 group, whose owners can read every conversation. Use a site without a group before the first round opens.',
      'manifest-id':
        'config.json has no catalogAppId, so links in calendars may lead nowhere. Write the App ID that the Teams admin centre shows before a round opens.',
      'access-requests':
        'The MUS site takes access requests, and whoever says yes to one lets a stranger in. Switch them off under the site’s permissions in SharePoint.',
    },
    verify: 'Check',
    verifyWhat: 'Compares the access to each list and each page with the rules. Mends nothing.',
    verifyStart: 'Check the access',
    verifying: '{{count}} lists and pages are checked.',
    right: 'All {{count}} lists and pages are locked to the right people. Checked today.',
    wrong_one: '{{count}} deviation. The gravest comes first. Mend it with Go through and mend all.',
    wrong_other: '{{count}} deviations. The gravest comes first. Mend it with Go through and mend all.',
    deviation: 'Deviation',
    list: 'List',
    key: 'Page',
    deviations: {
      unlocked: 'Not locked',
      planted: 'Has rights of its own, and no card names it',
      'wrong-level': 'Permission level was changed',
      'wrong-access': 'Wrong access',
      'another-person': 'The population names another than the card: a handover is to be ordered',
      'confirmed-twice': 'Two leaders have confirmed the same employment: HR corrects the population',
      'foreign-team': 'The team was rewritten to another leader’s and does not count',
      missing: 'Missing; look in the site’s recycle bin in SharePoint',
      unindexed: 'A column lacks its index: run the set-up again',
      unfinished: 'Not finished: run the set-up again',
      surplus: 'The employee is no longer in the population',
    },
    administrators: 'MUS administrators',
    administratorsWhat: 'They make rounds and see status. They get no access to conversations.',
    noAdministrators: 'Nobody yet.',
    address: 'Work e-mail',
    add: 'Add',
    added: '{{name}} is a MUS administrator on the site.',
  },
  custodian: {
    title: 'Setting up MUS',
    signIn: 'This is where IT sets up MUS rounds. Sign in with the account that has the custodian’s role.',
    access: 'What you can read',
    readsEverything:
      'As custodian you can technically read everything on the MUS site: sheets, development plans and personnel folders. Open only what the task needs.',
    logged: 'What you open and change stands in the organisation’s audit log in Microsoft 365.',
    refusedTitle: 'This page is for the custodian',
    refused:
      'The account does not have the role of MUS custodian. Nothing was changed. If you are to set up MUS, ask IT for the role. You find your own MUS in Teams under Rød Tråd.',
    notSetUp: 'This page is not set up: custodianClientId is missing in config.json.',
  },
  outside: {
    title: 'Rød Tråd opens in Microsoft Teams',
    what: 'Rød Tråd helps you and your leader through your MUS: time, preparation, conversation, development plan and follow-up.',
    how: 'Open Teams or Outlook, choose Apps and search for Rød Tråd. If you cannot find it, ask IT or HR.',
    retry: 'Try again',
  },
  notFound: {
    title: 'No such page',
    text: 'This page does not exist or is not yours to open.',
    action: 'Go to My MUS',
  },
  failures: {
    'signed-out': {
      title: 'You are not signed in',
      text: 'Microsoft 365 has signed you out. Nothing is lost. Sign in to continue.',
    },
    'consent-missing': {
      title: 'Rød Tråd lacks a permission',
      text: 'The organisation has not yet allowed Rød Tråd to read your details. Nothing is lost. Tell IT, and try again afterwards.',
    },
    offline: {
      title: 'No connection',
      text: 'We cannot reach Microsoft 365. Nothing is lost. Check your network and try again.',
    },
    busy: {
      title: 'Microsoft 365 is busy',
      text_one: 'Microsoft 365 asked us to wait. Nothing is lost. We try again in {{count}} second.',
      text_other: 'Microsoft 365 asked us to wait. Nothing is lost. We try again in {{count}} seconds.',
    },
    forbidden: {
      title: 'There is no access',
      text: 'Microsoft 365 gives you no access to this. Nothing was changed. If you think it is a mistake, tell IT or HR.',
    },
    guest: {
      title: 'You are a guest in the organisation',
      text: 'Rød Tråd is for those who are employed here, and cannot be used by guests. If you are employed here, open Rød Tråd with your account from work, or tell IT.',
    },
    'not-found': {
      title: 'It is not there',
      text: 'What we looked for in Microsoft 365 is not there. Nothing was changed. Tell IT if this goes on.',
    },
    'unknown-concept': {
      title: 'The form is not known here',
      text: 'The conversation is made with a form, or a version of it, that this version of Rød Tråd does not know. Nothing is changed or lost. Reload the page, and tell HR if it goes on.',
    },
    'changed-concept': {
      title: 'The form has been changed',
      text: 'The form that the conversation is made with was changed without becoming a new version. So we do not open the conversation. Nothing in it is changed or lost. Tell HR.',
    },
    'service-failed': {
      title: 'Microsoft 365 answered with an error',
      text: 'We could not get what you asked for. Nothing is lost. Try again in a little while.',
    },
    'too-long': {
      title: 'The text is too long',
      text: 'There is no room for a text this long. What you wrote is kept here. Shorten it and try again.',
    },
    'not-understood': {
      title: 'The answer could not be read',
      text: 'Microsoft 365 answered something we do not understand. Nothing was changed. Try again, and tell IT if this goes on.',
    },
    retry: 'Try again',
    retryNow: 'Try again now',
    signIn: 'Sign in',
    details: 'Details',
    status: 'Status',
    code: 'Code',
    message: 'Message',
    requestId: 'Request (request-id)',
  },
  crash: {
    title: 'The page stopped',
    text: 'Something failed in Rød Tråd. What you have saved is still there. Open the page again.',
    action: 'Open the page again',
  },
};
