package org.expedite.web.http.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Rate limits of callers. */
class RateLimitTest {

    private static final RateLimit.Key ANA = new RateLimit.Key(RateLimit.Kind.ACTOR, "ana");

    @Test
    void a_caller_may_send_a_burst_of_one_second_and_then_waits() {
        RateLimit limit = RateLimit.perSecond(1);

        assertThat(limit.take(ANA)).isNull();
        assertThat(limit.take(ANA)).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void a_caller_is_served_again_after_waiting() throws InterruptedException {
        RateLimit limit = RateLimit.perSecond(2);
        Duration wait = limit.take(ANA);
        while (wait == null) {
            wait = limit.take(ANA);
        }

        Thread.sleep(wait.plusMillis(1));

        assertThat(limit.take(ANA)).isNull();
    }

    @Test
    void each_caller_has_its_own_limit() {
        RateLimit limit = RateLimit.perSecond(1);
        limit.take(ANA);

        assertThat(limit.take(new RateLimit.Key(RateLimit.Kind.ACTOR, "dan"))).isNull();
        assertThat(limit.take(new RateLimit.Key(RateLimit.Kind.ADDRESS, "ana"))).isNull();
    }

    @Test
    void zero_means_unlimited() {
        RateLimit none = RateLimit.perSecond(0);

        for (int i = 0; i < 1_000; i++) {
            assertThat(none.take(ANA)).isNull();
        }
    }

    @Test
    void a_limit_is_not_negative_and_has_a_maximum() {
        assertThatIllegalArgumentException().isThrownBy(() -> RateLimit.perSecond(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateLimit.perSecond(RateLimit.MAX_PER_SECOND + 1));
    }
}
