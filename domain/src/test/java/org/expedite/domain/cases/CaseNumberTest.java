package org.expedite.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 17,           2026-1122-000017",
        "2026-01-02, 1,            2026-0102-000001",
        "2026-01-02, 999999,       2026-0102-999999",
        "2026-01-02, 1000000,      2026-0102-1000000",
        "2026-01-02, 999999999999, 2026-0102-999999999999",
    })
    void consists_of_the_day_and_a_counter(LocalDate day, long count, String number) {
        assertThat(CaseNumber.of(day, count)).hasToString(number);
        assertThat(CaseNumber.parse(number)).contains(new CaseNumber(number));
    }

    @Test
    void counts_from_one() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertThatIllegalArgumentException().isThrownBy(() -> CaseNumber.of(day, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> CaseNumber.of(day, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseNumber.of(day, 1_000_000_000_000L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-1122-00017",
                "2026-1122-0000000000017",
                "2026-11-22-000017",
                "20261122000017",
                "2026-1122-000017 ",
                " 2026-1122-000017",
                "2026-1122-000017\n",
                "2026-1122-00001x",
                "٢٠٢٦-1122-000017",
                "2026-1122--00017"
            })
    void rejects_other_texts(String text) {
        assertThat(CaseNumber.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseNumber(text))
                .withMessageContaining("2026-1122-000017");
    }

    @Test
    void later_numbers_are_greater() {
        assertThat(new CaseNumber("2026-1122-000017"))
                .isLessThan(new CaseNumber("2026-1122-000018"))
                .isLessThan(new CaseNumber("2026-1123-000001"))
                .isEqualByComparingTo(new CaseNumber("2026-1122-000017"));
    }
}
