import { z } from 'zod';

const requestSchema = z.looseObject({
  messageType: z.literal('NestedAppAuthRequest'),
  method: z.enum(['GetInitContext', 'GetToken', 'GetTokenPopup']),
  requestId: z.string(),
  tokenParams: z.looseObject({ scope: z.string() }).optional(),
});

/** What MSAL asks of the host; passed on whole, so fields that only the tenant reads are kept. */
export type NestedAppAuthRequest = z.infer<typeof requestSchema>;

/** Made by the tenant and handed to MSAL unread, except where the host itself has to say no. */
export type NestedAppAuthResponse = Readonly<Record<string, unknown>>;

export interface SignInServices {
  /** Asks the person, as the popup of Microsoft's sign-in would. */
  confirm(scopes: readonly string[]): Promise<boolean>;
  /** Resolves to undefined when the tenant could not be reached. */
  relay(request: NestedAppAuthRequest): Promise<NestedAppAuthResponse | undefined>;
}

export function readNestedAppAuthRequest(data: string | undefined): NestedAppAuthRequest | undefined {
  if (data === undefined) return undefined;
  try {
    return requestSchema.safeParse(JSON.parse(data)).data;
  } catch {
    return undefined;
  }
}

export async function answerNestedAppAuth(
  request: NestedAppAuthRequest,
  services: SignInServices,
): Promise<NestedAppAuthResponse> {
  if (request.method === 'GetTokenPopup' && !(await services.confirm(scopesOf(request)))) {
    return refusal(request, 'USER_CANCEL', 'The person closed the sign-in.');
  }
  return (
    (await services.relay(request)) ??
    refusal(request, 'NO_NETWORK', 'The local tenant could not be reached.')
  );
}

function scopesOf(request: NestedAppAuthRequest): readonly string[] {
  return request.tokenParams?.scope.split(' ').filter(Boolean) ?? [];
}

function refusal(
  request: NestedAppAuthRequest,
  status: 'USER_CANCEL' | 'NO_NETWORK',
  description: string,
): NestedAppAuthResponse {
  return {
    messageType: 'NestedAppAuthResponse',
    requestId: request.requestId,
    success: false,
    error: { status, code: status.toLowerCase(), subError: '', description },
  };
}
