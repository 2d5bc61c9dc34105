package org.expedite.application.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.expedite.application.cases.CaseExamples;
import org.expedite.domain.cases.CaseNumber;
import org.junit.jupiter.api.Test;

class ClaimsInProgressTest {
    private static final CaseNumber FIRST = CaseExamples.number(1);
    private static final CaseNumber SECOND = CaseExamples.number(2);

    private final ClaimsInProgress claims = new ClaimsInProgress();

    @Test
    void a_claim_begins_with_no_case_that_another_one_is_at() {
        boolean afterwards =
                claims.during(
                        claim -> {
                            assertThat(claim.begin(FIRST)).isTrue();
                            assertThat(begin(FIRST)).isFalse();
                            assertThat(begin(SECOND)).isTrue();
                            return claim.begin(SECOND);
                        });
        assertThat(afterwards).as("the other claim has ended").isTrue();
    }

    @Test
    void a_claim_that_is_repeated_may_begin_again_with_the_same_case() {
        boolean again =
                claims.during(
                        claim -> {
                            assertThat(claim.begin(FIRST)).isTrue();
                            return claim.begin(FIRST);
                        });
        assertThat(again).isTrue();
        assertThat(begin(FIRST)).isTrue();
    }

    @Test
    void a_claim_that_fails_has_ended() {
        assertThatThrownBy(
                        () ->
                                claims.during(
                                        claim -> {
                                            assertThat(claim.begin(FIRST)).isTrue();
                                            throw new IllegalStateException("no store");
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(begin(FIRST)).isTrue();
    }

    private boolean begin(CaseNumber number) {
        return claims.during(claim -> claim.begin(number));
    }
}
