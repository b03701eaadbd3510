/** The teams-js version the host claims to know; the project's own, so that no feature looks unsupported by age. */
const hostSdkVersion = '2.58.0';

/**
 * What the tab may ask of this host. Only what is answered is listed: a capability that is promised and never answered
 * leaves the tab waiting for ever, while one that is not promised makes its `isSupported()` false.
 */
const runtime = {
  apiVersion: 4,
  isNAAChannelRecommended: true,
  isDeeplyNestedAuthSupported: true,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: {
    app: { notifySuccessResponse: {} },
    calendar: {},
    dialog: { update: {}, url: { parentCommunication: {} } },
    nestedAppAuth: {},
    pages: { backStack: {}, currentApp: {} },
    people: {},
  },
};

/**
 * The runtime must come fourth. teams-js reads version and runtime in either order, but makes the bridge of nested app
 * authentication from the fourth argument alone.
 */
export function initializeAnswer(frameContext: string): readonly unknown[] {
  return [frameContext, 'web', hostSdkVersion, JSON.stringify(runtime)];
}
