package org.expedite.web.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.expedite.domain.programme.ContactChannels;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    442079460999                                        | -  | +442079460999
                    442079460999 ext. 3                                 | -  | +442079460999
                    14085550100                                         | DE | +14085550100
                    0044 20 7946 0999                                   | -  | +442079460999
                    0044 (0)20 7946 0999                                | MX | +442079460999
                    011442079460999                                     | DE | +442079460999
                    sip:+442079460999@pbx                               | -  | +442079460999
                    sip:442079460999@pbx.example:5060;transport=tls     | -  | +442079460999
                    SIPS:+44-20-7946-0999:secret@10.0.0.1               | -  | +442079460999
                    sip:%2B442079460999@pbx                             | -  | +442079460999
                    sip:2079460999;phone-context=+44@pbx;user=phone     | -  | +442079460999
                    "Ana (NOC)" <sip:+442079460999@pbx>;tag=9fxced76sl  | -  | +442079460999
                    Ana <408-555-0101>                                  | -  | +14085550101
                    4085550101@pbx                                      | -  | +14085550101
                    tel:+44-20-7946-0999;ext=3                          | -  | +442079460999
                    TEL:555-0101;phone-context=+1408                    | -  | +14085550101
                    tel:+14085550101;phone-context=+44                  | -  | +14085550101
                    408 555 0101 (Ana)                                  | -  | +14085550101
                    408 555 0101 [2nd line]                             | -  | +14085550101
                    (Ana) (408) 555-0101                                | -  | +14085550101
                    Ana Alvarez 408 555 0101                            | -  | +14085550101
                    408 555 0101 Ana Alvarez                            | -  | +14085550101
                    \u202A+1 408 555 0101\u202C                         | -  | +14085550101
                    """)
    void caller_ids_are_read_as_telephone_systems_deliver_them(
            String text, @Nullable String country, String e164) {
        assertThat(numbers.read(text, country)).contains(e164);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    +52 1 55 1234 5678   | +52 55 1234 5678   | -
                    5215512345678        | 525512345678       | -
                    0052 1 55 1234 5678  | 0052 55 1234 5678  | -
                    044 55 1234 5678     | 55 1234 5678       | MX
                    01 55 1234 5678      | 55 1234 5678       | MX
                    +54 9 11 2345 6789   | +54 11 2345 6789   | -
                    +54 9 11 2345 6789   | +54 11 15 2345 6789 | -
                    5491123456789        | 541123456789       | -
                    011 15 2345 6789     | +54 9 11 2345 6789 | AR
                    +54 9 223 512 3456   | +54 223 15 512 3456 | -
                    +55 11 8123-4567     | +55 11 98123-4567  | -
                    +229 97 12 34 56     | +229 01 97 12 34 56 | -
                    +44 020 7946 0999    | +44 20 7946 0999   | -
                    """)
    void old_and_new_forms_of_a_number_meet(String old, String now, @Nullable String country) {
        for (String stored : List.of(old, now)) {
            for (String given : List.of(old, now)) {
                assertThat(numbers.read(given, country))
                        .as("%s by %s", stored, given)
                        .containsAnyElementsOf(plain(stored, country));
            }
        }
    }

    /** Returns what a registry has that was given a number with its country code. */
    private Set<String> plain(String text, @Nullable String country) {
        return text.startsWith("+")
                ? Set.of(text.replaceAll("[ -]", ""))
                : numbers.read(text, country);
    }

    @Test
    void a_number_without_another_form_has_one() {
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
                    anonymous      | -
                    Unknown        | -
                    sip:anonymous@anonymous.invalid | -
                    sip:4711@192.168.100.200        | -
                    sip:192.168.100.200:5060        | -
                    <>             | -
                    %2B            | -
                    (408 555 0101 Ana) | -
                    """)
    void incomplete_numbers_are_rejected(String text, @Nullable String country) {
        assertThat(numbers.read(text, country)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+14085550100",
                "+442079460999",
                "+390612345678",
                "+525512345678",
                "+5491123456789",
                "+18883145822",
                "+80012345678",
                "+870773111632"
            })
    void complete_numbers_in_e164_are_stored(String number) {
        assertThat(PhoneNumberRule.objection(number)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    911             | must be a phone number as +14085550100
                    +44 2079460999  | must be a phone number as +14085550100
                    +12             | must be a complete number of its country's numbering plan
                    +999123456789   | must be a complete number of its country's numbering plan
                    +140855501000   | must be a complete number of its country's numbering plan
                    +5215512345678  | must be a complete number of its country's numbering plan
                    +4402079460999  | must be in E.164, as +442079460999
                    +54111523456789 | must be in E.164, as +5491123456789
                    """)
    void other_numbers_are_not_stored(String number, String detail) {
        assertThat(PhoneNumberRule.objection(number)).isEqualTo("INVALID_PHONE_NUMBER: " + detail);
    }

    @Test
    void the_numbers_of_the_center_can_be_called() {
        assertThat(ContactChannels.PHONES)
                .allSatisfy(line -> assertThat(PhoneNumberRule.objection(line.number())).isNull());
        assertThat(PhoneNumberRule.objection(ContactChannels.SALES_PHONE)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AC", "DE", "US", "VA"})
    void numbers_without_country_are_of_the_home_country(String home) {
        assertThat(PhoneNumbers.readIn(home).read("+14085550100", null))
                .containsExactly("+14085550100");
        assertThat(PhoneNumbers.readIn("DE").read("030 123456", null)).contains("+4930123456");
    }
}
