// What a person must be told about policy, baseline or suppressions although nothing is wrong with their form.

export type NoticeId =
  'policy-silences-everything' | 'suppression-expired' | 'suppression-unused' | 'suppression-not-honoured'

export interface Notice {
  readonly id: NoticeId
  readonly message: string
}
