package org.expedite.web.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CountryTest {
    private static final List<String> PAIRS =
            IntStream.rangeClosed('A', 'Z')
                    .boxed()
                    .flatMap(a -> IntStream.rangeClosed('A', 'Z').mapToObj(b -> pair(a, b)))
                    .toList();

    /** ISO 3166-1 has assigned 249 codes. */
    @Test
    void exactly_the_assigned_codes_are_countries() {
        assertThat(PAIRS.stream().filter(CountryTest::isCountry)).hasSize(249);
        assertThat(Stream.of("US", "GB", "DE", "SS", "SX", "TL", "XK", "UK", "EU", "AN", "ZZ"))
                .filteredOn(CountryTest::isCountry)
                .containsExactly("US", "GB", "DE", "SS", "SX", "TL");
    }

    @Test
    void other_forms_of_a_code_are_no_countries() {
        for (String text : List.of("", "u", "us", "USA", "U S", "ＵＳ", "840")) {
            assertThat(isCountry(text)).as(text).isFalse();
        }
        assertThat(isCountry("tr".toUpperCase(Locale.ROOT))).isTrue();
    }

    private static boolean isCountry(String text) {
        return Country.Check.isAssigned(text);
    }

    private static String pair(int first, int second) {
        return Character.toString(first) + Character.toString(second);
    }
}
