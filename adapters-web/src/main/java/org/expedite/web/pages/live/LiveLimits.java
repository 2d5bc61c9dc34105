package org.expedite.web.pages.live;

/**
 * Limits of the browsers that one node tells of changes. Each holds a connection.
 *
 * @param listeners the maximum number of browsers, 0 to tell nobody
 */
public record LiveLimits(int listeners) {

    /** The maximum number of browsers of one account. */
    public static final int PER_ACCOUNT = 10;

    /** The highest number of browsers that can be set. */
    public static final int MAX_LISTENERS = 100_000;
}
