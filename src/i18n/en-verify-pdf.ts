import type { verifyPdfDa } from './da-verify-pdf';
import type { Wording } from './texts';

export const verifyPdfEn: Wording<typeof verifyPdfDa> = {
  claims: {
    title: 'This is what the file says:',
    plan: 'Development plan for {{employee}} (account {{employeeId}}) with {{leader}} (account {{leaderId}}) as leader.',
    where:
      'Conversation {{conversationKey}} in round {{roundKey}}, made with the form “{{form}}”, version {{version}}.',
    agreed: '{{name}} signed {{moment}}: agrees with the plan.',
    remarks: '{{name}} signed {{moment}}: has read the plan and has remarks.',
    comment: 'Remark by {{name}}: “{{comment}}”',
    digest: 'Checksum of the signature by {{name}}: {{digest}}',
  },
  findings: {
    title: 'This is what the check shows:',
    whole:
      'The pages say the same as the attached roed-traad.json: the file is made again of it, byte for byte.',
    altered:
      'The pages do not say the same as the attached roed-traad.json: the file was changed after it was made.',
    right: 'The checksums are those of what was agreed and of the two declarations.',
    form: 'The checksum of the form is not that of the form in the file.',
    employee: 'The checksum of the employee’s signature is not that of what the file says.',
    leader: 'The checksum of the leader’s signature is not that of what the file says.',
    file: 'Checksum of the file itself (SHA-256): {{sha256}}',
    proof:
      'Who has signed, no file can prove. The organisation’s Microsoft 365 does: each person alone can write into their own sheet.',
  },
  unchecked: {
    'not-ours': 'The file {{file}} is no plan that Rød Tråd has made, so there is nothing to check.',
    'other-rendering':
      'The file {{file}} cannot be checked by this version of Rød Tråd: it was made with rendering {{rendering}}, and this version has rendering {{own}}.',
  },
};
