package org.expedite.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.expedite.domain.cases.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields of forms as browsers send them. */
class FormBodyTest {
    @Test
    void lines_of_a_text_end_as_those_of_the_api_do() {
        FormBody form = form("text", " First\r\nSecond\r\n");
        assertThat(form.text("text")).isEqualTo("First\nSecond");
        assertThat(form.exactly("text")).isEqualTo(" First\r\nSecond\r\n");
    }

    @Test
    void a_field_that_is_blank_or_missing_is_not_given() {
        FormBody form = form("text", " \r\n ");
        assertThat(form.given("text")).isNull();
        assertThat(form.given("other")).isNull();
        assertThat(form("text", " P1 ").given("text")).isEqualTo("P1");
    }

    @Test
    void of_a_field_that_is_sent_twice_the_first_counts() {
        FormBody form = FormBody.of(Map.of("text", List.of("a", "b")));
        assertThat(form.text("text")).isEqualTo("a");
        assertThat(form.texts("text")).containsExactly("a", "b");
    }

    @Test
    void a_choice_is_one_of_those_that_there_are() {
        assertThat(form("priority", "P1").one("priority", Priority.class)).contains(Priority.P1);
        assertThat(form("priority", "p1").one("priority", Priority.class)).isEmpty();
        assertThat(form("other", "P1").one("priority", Priority.class)).isEmpty();
    }

    @Test
    void a_version_is_a_number() {
        assertThat(form("version", "7").version()).contains(7);
        assertThat(form("version", "seven").version()).isEmpty();
        assertThat(form("version", "99999999999").version()).isEmpty();
    }

    @Test
    void an_identifier_is_read_as_people_copy_it() {
        assertThat(form("id", " JN１ ").identifier("id")).contains("JN1");
        assertThat(form("id", "two words").identifier("id")).isEmpty();
    }

    @Test
    void a_day_is_one_of_the_calendar() {
        assertThat(TypedDay.of("2028-02-29")).contains(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2027-02-29", "0000-01-01", "9999-01-01", "+10000-01-01", "1.2.26"})
    void other_days_are_none(String text) {
        assertThat(TypedDay.of(text)).isEmpty();
    }

    private static FormBody form(String name, String text) {
        return FormBody.of(Map.of(name, text));
    }
}
