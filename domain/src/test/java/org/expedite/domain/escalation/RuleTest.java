package org.expedite.domain.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.expedite.domain.programme.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {
    @ParameterizedTest
    @CsvSource({
        "CASE_IS_OPEN, OURS, CASE_NOT_OPEN",
        "PRIORITY_QUALIFIES, BENEFIT_SCOPE, PRIORITY_NOT_P1_P2",
        "REQUESTER_IDENTIFIED, ACCESS_IDENTIFY, NOT_IDENTIFIED",
        "REQUESTER_IS_END_USER, REQUIRE_END_USER, PARTNER CONTRACTOR",
        "REQUESTER_ACTS_FOR_CUSTOMER, PROGRAM, NOT_OF_CASE_ORGANIZATION",
        "PRODUCT_UNDER_CONTRACT, REQUIRE_CONTRACT, NO_ACTIVE_CONTRACT",
        "CONTRACT_IS_DIRECT, BENEFIT_DIRECT, PARTNER_SUPPORTED",
        "LINE_HAS_EXPERT_LEVEL, FAQ_LINES, NO_EXPERT_LEVEL",
        "CERTIFIED_FOR_PRODUCT, REQUIRE_AREA, NO_CERTIFICATION_IN_AREA",
        "CERTIFICATION_ACTIVE, FAQ_WHO, NOT_YET_VALID EXPIRED SUSPENDED REVOKED EMERITUS_ONLY",
        "HIGHER_LEVEL_EXISTS, PROGRAM, AT_TOP_LEVEL"
    })
    void has_its_clause_and_its_reasons(Rule rule, Clause clause, String reasons) {
        assertThat(rule.clause()).isEqualTo(clause);
        assertThat(rule.reasons())
                .extracting(Reason::name)
                .isEqualTo(List.of(reasons.split(" ", -1)));
    }

    @Test
    void every_reason_belongs_to_one_rule() {
        Set<Reason> listed =
                Arrays.stream(Rule.values())
                        .flatMap(r -> r.reasons().stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Reason.class)));
        assertThat(listed).containsExactlyInAnyOrder(Reason.values());
        assertThat(Arrays.stream(Rule.values()).mapToInt(r -> r.reasons().size()).sum())
                .isEqualTo(Reason.values().length);
    }

    @ParameterizedTest
    @EnumSource
    void has_a_sentence(Rule rule) {
        assertThat(rule.sentence()).matches("[A-Z].+\\.");
    }

    @ParameterizedTest
    @EnumSource
    void an_outcome_has_a_sentence_too(Outcome outcome) {
        assertThat(outcome.sentence()).matches("[A-Z].+\\.");
    }
}
