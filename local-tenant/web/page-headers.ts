/** The one organisation whose SharePoint the pages may speak with. */
export interface PageHosts {
  /** Where the MUS site is: `kommune.sharepoint.com`. */
  readonly sharePointHost: string;
  /** Where a person's own drafts are: `kommune-my.sharepoint.com`. */
  readonly oneDriveHost: string;
}

/**
 * The headers that the pages are sent with (`assets/staticwebapp.config.json`) for one organisation. What is deployed and
 * what the local tenant sends are made here, so that what is tried is what is deployed.
 */
export function pageHeadersFor(template: string, { sharePointHost, oneDriveHost }: PageHosts): string {
  return template
    .replaceAll('{{SHAREPOINT_HOST}}', sharePointHost)
    .replaceAll('{{ONEDRIVE_HOST}}', oneDriveHost);
}
