/** What is fixed about the fictitious customer: names, addresses and the ids of its registrations. */
export const tenant = {
  tenantId: '3dc61f3c-b722-4bb5-96f7-62add609134d',
  name: 'Åsund Kommune',
  domain: 'aasund.example',
  sharePointHost: 'aasund.sharepoint.com',
  oneDriveHost: 'aasund-my.sharepoint.com',
  sitePath: '/sites/mus',
  appHost: 'mus.aasund.example',
  /** What the manifest says, and what the catalogue made of it when the app was uploaded. */
  manifestAppId: '1f5b8e0c-6a43-4a9d-9c52-70e1d3b7a684',
  catalogAppId: 'c48a2d71-9e05-4b36-8f1a-5d27e6c0b93f',
  /** Holds Entra's role “SharePoint Administrator”, and lets applications onto sites. */
  sharePointAdministrator: 'rasmus.hedegaard@aasund.example',
  participantsClientId: '478f80c3-2e78-4c88-b9d1-f6dc69e6b359',
  custodianClientId: '027e2855-3be5-41f2-a438-d574ac23b97b',
} as const;
