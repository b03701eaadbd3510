/** The layer rules of the house. `npm run layers` checks them. */
const only = (name, comment, from, notTo) => ({ name, comment, severity: 'error', from, to: notTo });

/** Each Microsoft SDK is imported in one file, and the makers of PDFs in one folder, so that a change of them is made in one place. */
const oneHome = (sdk, home) =>
  only(
    `one-home-for-${sdk.replace(/\W+/g, '-')}`,
    `${sdk} is imported in ${home} alone`,
    { path: '^src', pathNot: `^${home}` },
    { path: `node_modules/${sdk}` },
  );

module.exports = {
  forbidden: [
    only('no-cycles', 'Two files that need each other are one thing or want a third', {}, { circular: true }),
    only(
      'domain-is-pure',
      'The domain imports itself, and libraries for dates, schemas and digests',
      { path: '^src/domain' },
      {
        pathNot:
          '^src/domain|node_modules/(zod|temporal-polyfill|temporal-utils|temporal-spec|@noble/hashes)',
      },
    ),
    only(
      'application-knows-no-outside',
      'Use cases know the domain and one interface to the outside',
      { path: '^src/application' },
      { pathNot: '^src/(application|domain|storage)|node_modules/zod' },
    ),
    only(
      'ports-know-no-use-case',
      'A port says what is asked of the outside; who asks stands above it',
      { path: '^src/application/ports' },
      { path: '^src/application', pathNot: '^src/application/ports' },
    ),
    only(
      'storage-is-what-lists-hold',
      'Lists, columns, levels and shells are the domain as SharePoint holds it',
      { path: '^src/storage' },
      { pathNot: '^src/(storage|domain)|node_modules/(zod|temporal-[a-z]+)' },
    ),
    only(
      'features-go-through-application',
      'A feature reaches the outside through a use case',
      { path: '^src/features' },
      { path: '^src/(adapters|hosts|storage)' },
    ),
    only(
      'features-stand-alone',
      'One feature never imports another',
      { path: '^src/features/([^/]+)/' },
      { path: '^src/features/', pathNot: '^src/features/$1/' },
    ),
    only(
      'ui-knows-no-conversation',
      'What stands in ui knows neither domain nor application',
      { path: '^src/ui' },
      { path: '^src', pathNot: '^src/(ui|i18n)' },
    ),
    only(
      'texts-are-below-screens',
      'Texts and dates in words know the domain alone',
      { path: '^src/i18n' },
      { path: '^src', pathNot: '^src/(i18n|domain)' },
    ),
    only(
      'parts-are-below-features',
      'What several features share knows no feature and no adapter',
      { path: '^src/parts' },
      { path: '^src/(features|adapters|hosts|storage)' },
    ),
    only(
      'only-hosts-wire-adapters',
      'Adapters are chosen in the hosts',
      { path: '^src', pathNot: '^src/(hosts|adapters)' },
      { path: '^src/adapters' },
    ),
    only(
      'adapters-show-nothing',
      'An adapter has no screen',
      { path: '^src/adapters' },
      { path: '^src/(features|parts|ui|hosts|i18n)' },
    ),
    only(
      'product-knows-no-local-tenant',
      'The product runs unchanged against Microsoft 365',
      { path: '^src' },
      { path: '^(local-tenant|dev|tests)' },
    ),
    only(
      'local-tenant-imports-storage-alone',
      'The other side shares nothing but what lists hold',
      { path: '^local-tenant' },
      { path: '^src', pathNot: '^src/storage' },
    ),
    only(
      'sqlite-in-one-file',
      'The SQLite library is known to one file',
      { path: '^local-tenant', pathNot: '^local-tenant/store/database' },
      { path: 'node_modules/libsql' },
    ),
    only(
      'no-development-dependency-in-the-product',
      'What is deployed must be a dependency',
      { path: '^src' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    ),
    oneHome('@microsoft/teams-js', 'src/adapters/teams/host'),
    oneHome('@azure/msal-browser', 'src/adapters/sign-in/msal'),
    oneHome('@azure/msal-node', 'src/adapters/sign-in/device-code'),
    oneHome('@microsoft/microsoft-graph-client', 'src/adapters/microsoft365/graph'),
    oneHome('pdfkit', 'src/adapters/documents/pdf'),
    oneHome('bidi-js', 'src/adapters/documents/pdf'),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'default', 'types'],
    },
  },
};
