package org.expedite.web.http.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How many requests each caller may send to this node: a bucket of tokens per caller, full at
 * first, of which each request takes one, and which is filled up evenly. So a caller may send one
 * second's worth at once and goes on at the rate of the limit.
 *
 * <p>Callers that have been idle long enough for their bucket to be full again are forgotten. Of
 * more callers at a time than {@link #MAX_CALLERS} some are forgotten too, and begin anew.
 */
public final class RateLimit {

    /** How many callers are kept in mind at most. */
    public static final int MAX_CALLERS = 100_000;

    /** The most requests a second that can be asked for. */
    public static final int MAX_PER_SECOND = 1_000_000;

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(1);

    private final int perSecond;
    private final Cache<Key, Bucket> buckets =
            Caffeine.newBuilder()
                    .maximumSize(MAX_CALLERS)
                    .expireAfterAccess(FORGOTTEN_AFTER)
                    .build();

    private RateLimit(int perSecond) {
        this.perSecond = perSecond;
    }

    /**
     * A limit.
     *
     * @param requests how many a caller may send in a second, 0 for as many as it likes, at most
     *     {@link #MAX_PER_SECOND}
     * @return the limit, of which no caller has used anything
     * @throws IllegalArgumentException if the number is out of range
     */
    public static RateLimit perSecond(int requests) {
        if (requests < 0 || requests > MAX_PER_SECOND) {
            throw new IllegalArgumentException(
                    "must be from 0 to " + MAX_PER_SECOND + ", but is " + requests);
        }
        return new RateLimit(requests);
    }

    /** What a bucket is for. */
    enum Kind {
        /** The requests of an actor, wherever it sends them from. */
        ACTOR,
        /** The requests of an address that carry no token. */
        ADDRESS,
        /** The sign-ins of an address that are refused. */
        REFUSED_SIGN_IN
    }

    /**
     * Whose bucket it is.
     *
     * @param kind what is counted
     * @param name the actor's id, or the address
     */
    record Key(Kind kind, String name) {}

    /**
     * Takes one token.
     *
     * @param key out of whose bucket
     * @return null if there was one, else how long it takes until there is
     */
    @Nullable Duration take(Key key) {
        if (perSecond == 0) {
            return null;
        }
        ConsumptionProbe probe = bucketOf(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? null : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /**
     * Puts one token back.
     *
     * @param key into whose bucket
     */
    void giveBack(Key key) {
        if (perSecond > 0) {
            bucketOf(key).addTokens(1);
        }
    }

    private Bucket bucketOf(Key key) {
        return buckets.get(key, _ -> newBucket());
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perSecond).refillGreedy(perSecond, SECOND))
                .build();
    }
}
