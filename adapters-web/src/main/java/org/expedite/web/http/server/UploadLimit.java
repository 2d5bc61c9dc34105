package org.expedite.web.http.server;

import org.expedite.web.http.problems.ProblemSpec;

/**
 * Maximum size of a file that is added to a case. Only an {@link
 * org.expedite.web.http.routes.Upload} may be larger than {@link WebSettings#MAX_BODY_BYTES} and
 * take longer than {@link ConnectionLimits#requestTime()}; see {@link RequestDeadline}.
 *
 * @param maxBytes of the file; at least 1
 */
public record UploadLimit(long maxBytes) {

    /** Default: 100 MiB. */
    public static final UploadLimit USUAL = ofMebibytes(100);

    /** Maximum size of the other parts of the body: 64 KiB. */
    static final long BESIDES_BYTES = 64L * 1024;

    private static final long MEBIBYTE = 1024L * 1024;

    /** Checks that the limit is positive. */
    public UploadLimit {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("a limit must be positive");
        }
    }

    /**
     * Creates a limit in whole MiB.
     *
     * @param mebibytes at least 1
     * @return the limit
     */
    public static UploadLimit ofMebibytes(int mebibytes) {
        return new UploadLimit(mebibytes * MEBIBYTE);
    }

    /**
     * Returns the problem of a larger file.
     *
     * @return 413
     */
    public ProblemSpec exceeded() {
        String most = maxBytes % MEBIBYTE == 0 ? maxBytes / MEBIBYTE + " MiB" : maxBytes + " bytes";
        return new ProblemSpec(
                413, "TOO_LARGE", "File too large.", "A file may have at most " + most + ".");
    }

    /** Returns the maximum size of the whole body. */
    long bodyBytes() {
        return maxBytes + BESIDES_BYTES;
    }
}
