import { controlSurface } from './control/control-surface';
import { graphService } from './graph/service';
import { locate } from './locate';
import { downloadService } from './sharepoint/download-service';
import { sharePointService } from './sharepoint/rest-service';
import { signInService } from './sign-in/service';
import type { Tenant } from './tenant';
import { firstScript } from './web/first-script';
import { microsoftAjax } from './web/microsoft-ajax';
import { officeJs } from './web/office-js';
import { appPage, framePage, notHere, type WebFolders } from './web/files';

/** The whole tenant as one function: host and path decide which service answers. */
export function services(tenant: Tenant, folders?: WebFolders): (request: Request) => Promise<Response> {
  const control = controlSurface(tenant);
  return async (request) => {
    const place = locate(new URL(request.url), tenant.facts);
    switch (place.service) {
      case 'control':
        return control(request);
      case 'first-script':
        return firstScript(tenant.clock);
      case 'graph':
        return tenant.recorder.record(request, (recorded) => graphService(tenant, recorded));
      case 'sharepoint':
        return tenant.recorder.record(request, (recorded) => sharePointService(tenant, recorded, place.path));
      case 'download':
        return tenant.recorder.record(request, (recorded) => downloadService(tenant, recorded));
      case 'login':
        return signInService(tenant, request, place.path);
      case 'app':
        return appPage(tenant, folders, place.path, new URL(request.url));
      case 'frame':
        return framePage(tenant, folders, place.path);
      case 'office-js':
        return officeJs(place.path);
      case 'microsoft-ajax':
        return microsoftAjax(place.path);
      case 'unknown':
        return notHere(request);
    }
  };
}
