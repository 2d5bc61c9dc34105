package org.expedite.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowingPauseTest {
    @ParameterizedTest
    @CsvSource({"0, 10", "1, 20", "5, 320", "6, 600", "60, 600", "2147483647, 600"})
    @DisplayName("The pause doubles from ten seconds to ten minutes")
    void doubles(int failures, long seconds) {
        assertThat(GrowingPause.after(failures)).hasSeconds(seconds);
    }
}
