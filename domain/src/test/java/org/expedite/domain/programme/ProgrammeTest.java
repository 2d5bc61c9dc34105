package org.expedite.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.expedite.domain.cases.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeTest {
    private static final Set<PriorityQuestion> P1 =
            EnumSet.of(
                    PriorityQuestion.SERVICE_DOWN,
                    PriorityQuestion.MISSION_CRITICAL_LOST,
                    PriorityQuestion.RELIED_ON_FEATURE_UNUSABLE);
    private static final Set<PriorityQuestion> P2 =
            EnumSet.of(
                    PriorityQuestion.MISSION_CRITICAL_IMPAIRED,
                    PriorityQuestion.MISSION_CRITICAL_INTERMITTENT,
                    PriorityQuestion.NEW_FEATURE_UNDEPLOYABLE,
                    PriorityQuestion.REDUNDANCY_LOST);

    @Test
    void every_combination_of_answers_has_a_priority() {
        PriorityQuestion[] all = PriorityQuestion.values();
        for (int bits = 0; bits < 1 << all.length; bits++) {
            Set<PriorityQuestion> yes = EnumSet.noneOf(PriorityQuestion.class);
            List<PriorityQuestion> first = new ArrayList<>();
            List<PriorityQuestion> second = new ArrayList<>();
            for (int i = 0; i < all.length; i++) {
                if ((bits & (1 << i)) != 0) {
                    yes.add(all[i]);
                    (P1.contains(all[i]) ? first : second).add(all[i]);
                }
            }
            second.retainAll(P2);
            Priority expected =
                    !first.isEmpty()
                            ? Priority.P1
                            : !second.isEmpty()
                                    ? Priority.P2
                                    : yes.isEmpty() ? Priority.P4 : Priority.P3;
            assertThat(PriorityQuestion.assess(yes)).as("%s", yes).isEqualTo(expected);
            assertThat(PriorityQuestion.deciding(yes))
                    .as("%s", yes)
                    .isEqualTo(
                            !first.isEmpty()
                                    ? first
                                    : !second.isEmpty() ? second : List.copyOf(yes));
        }
    }

    @Test
    void priorities_are_in_order_of_severity() {
        assertThat(Arrays.stream(PriorityQuestion.values()).map(PriorityQuestion::proposes))
                .isSorted();
    }

    @Test
    void each_definition_cites_the_clause_of_its_priority() {
        for (PriorityQuestion question : PriorityQuestion.values()) {
            assertThat(question.text()).endsWith("?");
            assertThat(question.clause())
                    .isEqualTo(PriorityDefinition.of(question.proposes()).clause());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "P1, 1 - Critical, FAQ_P1, 1, 2",
        "P2, 2 - High,     FAQ_P2, 0, 0",
        "P3, 3 - Medium,   OURS,   0, 0",
        "P4, 4 - Low,      OURS,   0, 0"
    })
    void every_priority_is_defined(
            Priority priority, String label, Clause clause, int ofVendor, int ofCustomer) {
        PriorityDefinition definition = PriorityDefinition.of(priority);
        assertThat(definition.label()).isEqualTo(label);
        assertThat(definition.clause()).isEqualTo(clause);
        assertThat(definition.vendorDuties()).hasSize(ofVendor);
        assertThat(definition.customerDuties()).hasSize(ofCustomer);
        assertThat(definition.examples()).isNotEmpty();
        assertThat(definition.definition().endsWith("(Ours)")).isEqualTo(clause == Clause.OURS);
        assertThat(PriorityDefinition.all())
                .extracting(PriorityDefinition::priority)
                .containsExactly(Priority.values());
    }

    @ParameterizedTest
    @CsvSource({
        "PROGRAM, 5",
        "BENEFIT_SCOPE, 14",
        "BENEFIT_DIRECT, 15",
        "REQUIRE_END_USER, '21, 43'",
        "REQUIRE_ANY_EMPLOYEE, 22",
        "REQUIRE_CONTRACT, 23",
        "REQUIRE_AREA, '24, 49-51'",
        "ACCESS_IDENTIFY, 28",
        "ACCESS_CHANNELS, 30-33",
        "FAQ_WHO, 37-39",
        "FAQ_LINES, 45-47",
        "FAQ_P1, 53-59",
        "FAQ_P2, 61-65",
        "OURS, "
    })
    void every_clause_links_to_its_source(Clause clause, String lines) {
        assertThat(clause.lines()).isEqualTo(lines);
        assertThat(clause.summary()).endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({
        "US, +18883145822",
        "CA, +18883145822",
        "MX, +18883145822",
        "mx, +18883145822",
        "DE, https://www.juniper.net/support/requesting-support.html",
        "'', https://www.juniper.net/support/requesting-support.html"
    })
    void the_toll_free_number_serves_three_countries(String country, String call) {
        assertThat(ContactChannels.callFrom(country)).isEqualTo(call);
    }
}
