package org.expedite.web.http.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.expedite.web.http.problems.ProblemException;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    @Test
    void rejects_beyond_its_places_and_admits_again_when_one_is_left() {
        Admission admission = new Admission(2, Duration.ZERO);
        Admission.Place first = admission.enter();
        try (Admission.Place _ = admission.enter()) {
            assertThatThrownBy(admission::enter)
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            problem -> {
                                assertThat(problem.spec().status()).isEqualTo(503);
                                assertThat(problem.spec().code()).isEqualTo("UNAVAILABLE");
                            });
            first.close();
            assertThatCode(admission::enter).doesNotThrowAnyException();
        }
    }

    @Test
    void a_waiting_request_gets_the_place_that_is_left() throws Exception {
        Admission admission = new Admission(1, Duration.ofSeconds(30));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Admission.Place taken = admission.enter();
            Future<Admission.Place> waiting = threads.submit(admission::enter);
            assertThat(waiting.isDone()).isFalse();
            taken.close();
            assertThat(waiting.get(10, TimeUnit.SECONDS)).isNotNull();
        }
    }

    @Test
    void has_at_least_one_place_and_no_negative_wait() {
        assertThatThrownBy(() -> new Admission(0, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Admission(1, Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
