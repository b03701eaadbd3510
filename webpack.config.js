import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const translated = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target,
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
});

const shared = {
  mode: 'production',
  target: ['web', 'es2022'],
  devtool: false,
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [translated('es2022')] },
  // What minifies uses every core by itself: another process for each would only pass the text to and fro.
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, parallel: false })] },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** What is never changed under its name: whoever has fetched it keeps it (assets/staticwebapp.config.json). */
const kept = {
  filename: 'static/[name].[contenthash:8].js',
  chunkFilename: 'static/[name].[contenthash:8].js',
  assetModuleFilename: 'static/[contenthash][ext]',
  clean: true,
};

const page = (filename, template, entry) =>
  new HtmlPlugin({ filename, template, chunks: [entry], scriptLoading: 'defer' });

/** What is deployed. Relative addresses, so that it may lie in any folder of any host. */
const app = {
  ...shared,
  name: 'app',
  resolve: {
    ...shared.resolve,
    // The PDF's letters are WOFF; what unpacks WOFF2 is larger than all else that reads letters.
    alias: { 'brotli/decompress.js': false },
  },
  entry: {
    tab: './src/hosts/tab/index.tsx',
    custodian: './src/hosts/custodian/index.tsx',
    redirect: './src/hosts/custodian/redirect.ts',
    outlook: './src/hosts/outlook/index.tsx',
  },
  output: {
    ...kept,
    path: resolve('dist/app'),
    publicPath: 'auto',
    trustedTypes: { policyName: 'roed-traad' },
  },
  optimization: {
    ...shared.optimization,
    splitChunks: {
      // In bytes before it is minified: to fetch a smaller one takes longer than to read it twice.
      minSize: 60_000,
      cacheGroups: {
        letters: {
          test: /[\\/]node_modules[\\/](fontkit|unicode-properties|unicode-trie|dfa|restructure|tiny-inflate|clone)[\\/]/,
          name: 'letters',
          chunks: 'async',
        },
        pdf: {
          test: /[\\/]node_modules[\\/](pdfkit|linebreak|png-js|fflate|bidi-js)[\\/]/,
          name: 'pdf',
          chunks: 'async',
        },
        libraries: {
          test: /[\\/]node_modules[\\/](zod|i18next|react-i18next|@tanstack|wouter|regexparam|use-sync-external-store)[\\/]/,
          name: 'libraries',
          chunks: 'async',
        },
        msal: { test: /[\\/]node_modules[\\/]@azure[\\/]/, name: 'sign-in', chunks: 'async' },
        teams: { test: /[\\/]node_modules[\\/]@microsoft[\\/]teams-js[\\/]/, name: 'teams', chunks: 'async' },
        graph: {
          test: /[\\/]node_modules[\\/]@microsoft[\\/]microsoft-graph-client[\\/]/,
          name: 'graph',
          chunks: 'async',
        },
      },
    },
  },
  plugins: [
    new webpack.DefinePlugin({ VERSION: JSON.stringify(version) }),
    page('index.html', 'src/hosts/tab/index.html', 'tab'),
    page('custodian.html', 'src/hosts/custodian/index.html', 'custodian'),
    page('redirect.html', 'src/hosts/custodian/redirect.html', 'redirect'),
    page('outlook.html', 'src/hosts/outlook/index.html', 'outlook'),
    new CopyPlugin({
      patterns: [
        'assets/favicon.svg',
        'assets/page.css',
        'assets/staticwebapp.config.json',
        // Outlook fetches its buttons' pictures from the product's own host.
        'assets/icon-color-16.png',
        'assets/icon-color-32.png',
        'assets/icon-color-80.png',
      ],
    }),
  ],
};

/**
 * What Outlook runs without showing anything. The manifest names the file, so its name stays; classic Outlook runs it by
 * itself, in an engine that knows the language of 2016 and no document to load other files into.
 */
const outlookEvents = {
  ...shared,
  name: 'outlook-events',
  // That one empties the folder.
  dependencies: ['app'],
  target: ['web', 'es2016'],
  // Only what is used of our own files, and so of the libraries behind them.
  module: { rules: [{ ...translated('es2016'), sideEffects: false }] },
  entry: { 'outlook-events': './src/hosts/outlook/events.ts' },
  output: { path: resolve('dist/app'), filename: '[name].js', publicPath: '' },
  plugins: [page('outlook-events.html', 'src/hosts/outlook/events.html', 'outlook-events')],
};

/** The local tenant's look-alikes and its inspector. Never deployed. */
const frame = {
  ...shared,
  name: 'frame',
  entry: {
    frame: './local-tenant/frame/index.tsx',
    inspector: './local-tenant/inspector/index.tsx',
    sharepoint: './local-tenant/sharepoint-pages/index.tsx',
    outlook: './local-tenant/outlook/index.tsx',
  },
  output: { ...kept, path: resolve('dist/frame'), publicPath: '/frame/' },
  // All four stand on the same components, and whoever has opened one has them.
  optimization: {
    ...shared.optimization,
    splitChunks: {
      chunks: 'all',
      cacheGroups: { default: false, defaultVendors: false, shared: { name: 'shared', minChunks: 2 } },
    },
  },
  plugins: [
    page('index.html', 'local-tenant/frame/index.html', 'frame'),
    page('inspector.html', 'local-tenant/inspector/index.html', 'inspector'),
    page('outlook.html', 'local-tenant/outlook/index.html', 'outlook'),
    page('sharepoint.html', 'local-tenant/sharepoint-pages/index.html', 'sharepoint'),
    new CopyPlugin({ patterns: ['assets/favicon.svg'] }),
  ],
};

export default [app, outlookEvents, frame];
