import { z } from 'zod';

// The schema library would compile its checks with `new Function`, which the Content-Security-Policy refuses.
z.config({ jitless: true });
