package org.expedite.web.http.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Limits of requests that are worked on at once. */
class ConcurrencyLimitTest {

    private static final ConcurrencyLimit.Key ANA = new ConcurrencyLimit.Key("ana", false);

    @Test
    void requests_above_the_limit_begin_in_their_order_when_others_end() {
        ConcurrencyLimit limit = ConcurrencyLimit.atOnce(2);
        assertThat(limit.begin(ANA)).isCompleted();
        assertThat(limit.begin(ANA)).isCompleted();
        CompletableFuture<Void> third = limit.begin(ANA);
        CompletableFuture<Void> fourth = limit.begin(ANA);
        assertThat(third).isNotDone();

        limit.end(ANA);
        assertThat(third).isCompleted();
        assertThat(fourth).isNotDone();

        limit.end(ANA);
        assertThat(fourth).isCompleted();
        limit.end(ANA);
        limit.end(ANA);
        assertThat(limit.begin(ANA)).isCompleted();
    }

    @Test
    void each_caller_has_a_limit_and_one_for_uploads() {
        ConcurrencyLimit limit = ConcurrencyLimit.atOnce(1);
        assertThat(limit.begin(ANA)).isCompleted();

        assertThat(limit.begin(new ConcurrencyLimit.Key("dan", false))).isCompleted();
        assertThat(limit.begin(new ConcurrencyLimit.Key("ana", true))).isCompleted();
        assertThat(limit.begin(ANA)).isNotDone();
    }

    @Test
    void a_request_that_waits_too_long_gives_up_and_takes_no_place() {
        ConcurrencyLimit limit = ConcurrencyLimit.atOnce(1);
        assertThat(limit.begin(ANA)).isDone();
        CompletableFuture<Void> late = limit.begin(ANA);

        assertThatThrownBy(late::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(TimeoutException.class);
        limit.end(ANA);

        assertThat(limit.begin(ANA)).isCompleted();
        assertThat(limit.begin(ANA)).isNotDone();
    }

    @Test
    void zero_means_unlimited_and_a_limit_has_a_maximum() {
        ConcurrencyLimit none = ConcurrencyLimit.atOnce(0);
        for (int i = 0; i < 1_000; i++) {
            assertThat(none.begin(ANA)).isCompleted();
        }
        none.end(ANA);
        assertThatIllegalArgumentException().isThrownBy(() -> ConcurrencyLimit.atOnce(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConcurrencyLimit.atOnce(ConcurrencyLimit.MAX_AT_ONCE + 1));
    }
}
