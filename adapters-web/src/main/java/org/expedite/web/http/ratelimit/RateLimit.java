package org.expedite.web.http.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Rate limit of each caller on this node: a bucket of tokens per caller, full at first. Each
 * request takes one token, and the bucket is refilled evenly. So a caller may send the requests of
 * one second at once and continues at the rate of the limit.
 *
 * <p>Callers that were idle long enough for a full bucket are forgotten. Beyond {@link
 * #MAX_CALLERS} callers at a time, some are forgotten too, and begin with a full bucket.
 */
public final class RateLimit {

    /** Maximum callers that are remembered. */
    public static final int MAX_CALLERS = 100_000;

    /** Highest limit in requests per second. */
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
     * Creates a limit.
     *
     * @param requests the requests that a caller may send per second, 0 for no limit, at most
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

    /** Kind of bucket. */
    enum Kind {
        /** Requests of an actor, from any address. */
        ACTOR,
        /** Requests of an address that carry no token. */
        ADDRESS,
        /** Failed sign-ins of an address. */
        FAILED_SIGN_IN
    }

    /**
     * Owner of a bucket.
     *
     * @param kind the counted requests
     * @param name the actor's id, or the address
     */
    record Key(Kind kind, String name) {}

    /**
     * Takes one token.
     *
     * @param key the owner of the bucket
     * @return null if there was one, else the time until there is one
     */
    @Nullable Duration take(Key key) {
        if (perSecond == 0) {
            return null;
        }
        ConsumptionProbe probe = bucketOf(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? null : Duration.ofNanos(probe.getNanosToWaitForRefill());
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
