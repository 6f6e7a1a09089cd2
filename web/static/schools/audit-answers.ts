/// The answers of the self-audit, each with the questions that have it.
export const auditAnswers = ['yes', 'no', 'part'] as const
export type AuditAnswer = (typeof auditAnswers)[number]
