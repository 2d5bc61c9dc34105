package org.expedite.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CappedBackoffTest {
    @ParameterizedTest
    @CsvSource({"0, 10", "1, 20", "5, 320", "6, 600", "60, 600", "2147483647, 600"})
    void the_pause_doubles_from_ten_seconds_to_ten_minutes(int failures, long seconds) {
        assertThat(CappedBackoff.pauseAfter(failures)).hasSeconds(seconds);
    }
}
