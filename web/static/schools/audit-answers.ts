/// The answers of the self-audit.
export const auditAnswers = ['yes', 'no', 'part'] as const
export type AuditAnswer = (typeof auditAnswers)[number]
