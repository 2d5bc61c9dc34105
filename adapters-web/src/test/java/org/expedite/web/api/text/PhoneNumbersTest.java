package org.expedite.web.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {
    private final PhoneNumbers numbers = PhoneNumbers.readIn("US");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    +14085550100              | -  | +14085550100
                    +1 (408) 555-0100         | -  | +14085550100
                    +1 (408) 555-0100         | DE | +14085550100
                    408-555-0100              | -  | +14085550100
                    (408) 555.0100            | US | +14085550100
                    1 408 555 0100            | -  | +14085550100
                    011 49 30 123456          | -  | +4930123456
                    +1 408 555 0100 ext. 42   | -  | +14085550100
                    tel:+1-408-555-0100       | -  | +14085550100
                    1-800-JUNIPER             | -  | +18005864737
                    030 123456                | DE | +4930123456
                    0049 30/12 34-56          | DE | +4930123456
                    +49 (0)30 123456          | -  | +4930123456
                    06 1234 5678              | IT | +390612345678
                    0300 1234567              | GB | +443001234567
                    ０３０ １２３４５６          | DE | +4930123456
                    """)
    void common_notations_of_a_number_are_read(String text, @Nullable String country, String e164) {
        assertThat(numbers.read(text, country)).contains(e164);
    }

    @Test
    void a_number_with_an_old_and_a_new_form_has_both() {
        assertThat(numbers.read("+54 11 15 2345 6789", null))
                .containsExactlyInAnyOrder("+54111523456789", "+5491123456789");
        assertThat(numbers.read("+1 (408) 555-0100", null)).containsExactly("+14085550100");
    }

    @Test
    void numbers_of_the_registry_are_found_even_outside_numbering_plans() {
        assertThat(numbers.read("+12", null)).containsExactly("+12");
        assertThat(numbers.read("+999 123 456 789", null)).containsExactly("+999123456789");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Ana            | -
                    12             | -
                    555-0100       | -
                    408-555-0100   | ZZ
                    408 555 01000  | -
                    +0 408 5550100 | -
                    +              | -
                    ++1            | -
                    """)
    void incomplete_numbers_are_rejected(String text, @Nullable String country) {
        assertThat(numbers.read(text, country)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AC", "DE", "US", "VA"})
    void numbers_without_country_are_of_the_home_country(String home) {
        assertThat(PhoneNumbers.readIn(home).read("+14085550100", null))
                .containsExactly("+14085550100");
        assertThat(PhoneNumbers.readIn("DE").read("030 123456", null))
                .containsExactly("+4930123456");
    }
}
