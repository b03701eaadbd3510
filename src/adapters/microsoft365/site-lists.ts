import { z } from 'zod';
import type { Outcome } from '../../application/ports/outcome';
import { columnFormats } from '../../storage/column-formats';
import type { ListDefinition, ViewDefinition } from '../../storage/list-definitions';
import { success } from '../../domain/base/result';
import type { SharePoint, SharePointSite } from './sharepoint';
import { understand } from './understand';

export interface SiteLists {
  /** The name that people read, settings, views and formatting; Graph has no word for most of them. */
  readonly configure: (listId: string, definition: ListDefinition) => Outcome<void>;
}

/** A view’s columns are a collection of their own: only a GET that expands them holds them. */
const viewSchema = z.object({
  Id: z.string(),
  Title: z.string(),
  ViewFields: z.object({ Items: z.array(z.string()) }),
});
const madeViewSchema = viewSchema.pick({ Id: true });
const settingsSchema = z.object({
  Title: z.string(),
  NoCrawl: z.boolean(),
  EnableVersioning: z.boolean(),
  MajorVersionLimit: z.number(),
});
export function siteLists(sharePoint: SharePoint): SiteLists {
  return {
    configure: async (listId, definition) => {
      const settings = understand(settingsSchema, await sharePoint(({ web }) => web.lists.getById(listId)()));
      if (!settings.ok) return settings;
      const wanted = wantedSettings(definition);
      const differs = Object.entries(wanted).some(
        ([name, value]) => settings.value[name as keyof typeof settings.value] !== value,
      );
      const configured = await sharePoint(async (site) => {
        const list = site.web.lists.getById(listId);
        if (differs) await list.update(wanted);
        await completeViews(site, listId, definition.views);
        for (const [column, format] of Object.entries(definition.formats)) {
          const field = list.fields.getByInternalNameOrTitle(column);
          const wantedFormat = JSON.stringify(columnFormats[format]);
          const { CustomFormatter } = await field.select('CustomFormatter')<{
            CustomFormatter: string | null;
          }>();
          if (CustomFormatter !== wantedFormat) await field.update({ CustomFormatter: wantedFormat });
        }
      });
      return configured.ok ? success(undefined) : configured;
    },
  };
}

/** Search engines of the house must not gather what hardly anybody may read. */
function wantedSettings({ displayName, versions }: ListDefinition) {
  return {
    Title: displayName,
    NoCrawl: true,
    EnableVersioning: versions > 0,
    ...(versions > 0 ? { MajorVersionLimit: versions } : {}),
  };
}

async function completeViews(
  site: SharePointSite,
  listId: string,
  views: readonly ViewDefinition[],
): Promise<void> {
  if (views.length === 0) return;
  const list = site.web.lists.getById(listId);
  const standing = z.array(viewSchema).parse(await list.views.expand('ViewFields')());
  for (const { title, fields, query, isDefault = false } of views) {
    const known = standing.find((view) => view.Title === title);
    if (known?.ViewFields.Items.join() === fields.join()) continue;
    const view =
      known ??
      madeViewSchema.parse(
        await list.views.add(title, false, { ViewQuery: query, RowLimit: 100, DefaultView: isDefault }),
      );
    const viewFields = list.views.getById(view.Id).fields;
    await viewFields.removeAll();
    for (const field of fields) await viewFields.add(field);
  }
}
