import type { Words } from '../ui/words';

/**
 * Why a change was not saved, as people say it. Chromium names the quota
 * (`QUOTA_BYTES_PER_ITEM`, `MAX_WRITE_OPERATIONS_PER_MINUTE`), Firefox says `QuotaExceededError`.
 */
export function notSavedWords({ message }: Words, why: string): string {
  if (/MAX_WRITE_OPERATIONS/i.test(why)) return message('optionsNotSavedOften');
  if (/quota/i.test(why)) return message('optionsNotSavedRoom');
  return message('optionsNotSaved', why.replace(/\.$/, ''));
}
