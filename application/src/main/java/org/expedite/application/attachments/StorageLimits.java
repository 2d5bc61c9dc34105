package org.expedite.application.attachments;

/**
 * Limits of the files that are stored.
 *
 * @param ofCase the limit of one case
 * @param ofOrganization the limit of all cases of one organization together
 */
public record StorageLimits(Limit ofCase, Limit ofOrganization) {
    /** No limits. */
    public static final StorageLimits NONE =
            new StorageLimits(
                    new Limit(Long.MAX_VALUE, Long.MAX_VALUE),
                    new Limit(Long.MAX_VALUE, Long.MAX_VALUE));

    /**
     * A limit.
     *
     * @param files the maximum number of files
     * @param bytes the maximum sum of their sizes
     */
    public record Limit(long files, long bytes) {

        /** Returns whether sums exceed the limit. */
        public boolean isExceededBy(long sumOfFiles, long sumOfBytes) {
            return sumOfFiles > files || sumOfBytes > bytes;
        }

        /** Returns whether sums leave no space for another file, however small. */
        public boolean isReachedBy(long sumOfFiles, long sumOfBytes) {
            return sumOfFiles >= files || sumOfBytes >= bytes;
        }
    }
}
